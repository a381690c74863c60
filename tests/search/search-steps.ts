import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { site, watchedPage } from '../site/browser.ts';

/** What the tests of the search share: where it stands and how to use it. */

export const searchPath = { de: 'suche/', en: 'en/search/' };
export const guidePage = `${site}phasen/bewertung/`;

/** Opens a page, takes the steps of the test and expects that the browser had nothing to complain of. */
export async function visit(
  browser: Browser,
  address: string,
  steps: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const { page, complaints } = await watchedPage(browser, options);
  await page.goto(address);
  await steps(page);
  await page.context().close();
  expect(complaints).toEqual([]);
}

export const field = (page: Page) => page.getByRole('search').getByRole('textbox');
export const status = (page: Page) => page.getByRole('status');
export const results = (page: Page) => page.locator('.search-results .search-title');
export const settled = (page: Page) =>
  page.locator('.search-results[aria-busy=false]').waitFor({ state: 'attached' });
export const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
