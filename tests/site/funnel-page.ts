import { expect } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { site, watchedPage, type Watched } from './browser.ts';

/** The page of the funnel, as its tests use it. */

export const address = `${site}ueben/trichter/`;

/** The funnel page, ready to take numbers. */
export async function workbench(
  browser: Browser,
  options: BrowserContextOptions = {},
  path = 'ueben/trichter/',
): Promise<Watched> {
  const watched = await watchedPage(browser, { viewport: { width: 1200, height: 1000 }, ...options });
  await watched.page.goto(site + path);
  await expect.poll(() => watched.page.getByRole('textbox').first().isEditable()).toBe(true);
  return watched;
}

export const countField = (page: Page, name: RegExp) =>
  page.locator('.funnel-body').getByRole('textbox', { name });
