import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { lookAtEveryPage } from './every-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

test.each([
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1400, height: 900 }],
] as const)('nothing moves while a page loads (%s)', async (_, viewport) => {
  const { found } = await lookAtEveryPage(
    browser,
    // Two at once: most of the time is waiting for something to move.
    { context: { viewport }, tabs: 2, isFirstVisit: true, prepare: ({ page }) => noteShifts(page) },
    async ({ page }) => {
      // A tool wakes up some time after the page has loaded.
      const hasIsland = (await page.locator('astro-island').count()) > 0;
      if (hasIsland) await page.waitForLoadState('networkidle');
      else await page.waitForTimeout(150);
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      return shift > 0 ? [`layout shift ${shift.toFixed(4)}`] : [];
    },
  );
  expect(found).toEqual([]);
});
