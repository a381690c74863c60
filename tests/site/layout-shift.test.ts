import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPath, launch, site, watchedPage } from './browser.ts';

let browser: Browser;
let paths: string[];
beforeAll(async () => {
  browser = await launch();
  paths = await everyPath();
});
afterAll(() => browser.close());

test.each([
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1400, height: 900 }],
] as const)('nothing moves while a page loads (%s)', async (_, viewport) => {
  const found: string[] = [];
  for (const path of paths) {
    // A context of its own for each page: a first visit, with nothing in the cache.
    const { page } = await watchedPage(browser, { viewport });
    await page.addInitScript(() => {
      const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site + path);
    // A tool wakes up some time after the page has loaded.
    const hasIsland = (await page.locator('astro-island').count()) > 0;
    if (hasIsland) await page.waitForLoadState('networkidle');
    else await page.waitForTimeout(150);
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    if (shift > 0) found.push(`${path}: layout shift ${shift.toFixed(4)}`);
    await page.context().close();
  }
  expect(found).toEqual([]);
});
