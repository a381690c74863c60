import { expect } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { site, watchedPage, type Watched } from './browser.ts';

/** The page of the journey map, as its tests use it. */

export const address = `${site}karte/`;
export const desktop: BrowserContextOptions = { viewport: { width: 1400, height: 900 } };

/** The map page with nothing stored, and an empty map begun. */
export async function newMap(
  browser: Browser,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Watched> {
  const watched = await watchedPage(browser, desktop);
  await prepare(watched.page);
  await watched.page.goto(address);
  await watched.page.getByRole('button', { name: 'Acht Phasen' }).click();
  await watched.page.getByRole('grid').waitFor();
  return watched;
}

/** The field for the map's title; its group is opened first. */
export async function titleField(page: Page) {
  const frame = page.locator('details', { hasText: 'Rahmen der Karte' });
  if (!(await frame.evaluate((details: HTMLDetailsElement) => details.open)))
    await frame.locator('summary').click();
  return page.getByLabel('Titel', { exact: true });
}

/** Waits until the open map has this title. */
export const expectTitle = (page: Page, title: string | RegExp) =>
  expect
    .poll(() => page.locator('.map-bar h1').textContent())
    .toMatch(typeof title === 'string' ? new RegExp(`^${title}$`) : title);

/** Gives the map a title and waits until it is saved. */
export async function retitle(page: Page, title: string): Promise<void> {
  await (await titleField(page)).fill(title);
  await expectTitle(page, title);
  await expect.poll(() => page.locator('.map-saved').getAttribute('data-saving')).toBe('saved');
}

export const openList = (page: Page) => tool(page, 'Karten').click();
export const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
