import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPath, launch, site, watchedPage } from './browser.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1400, height: 900 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let paths: string[];
beforeAll(async () => {
  browser = await launch();
  paths = await everyPath();
});
afterAll(() => browser.close());

/** Runs axe in the page. The policy forbids injected scripts, so it goes in through the debugger. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

test.each([
  ['phone, light', phone, 'light'],
  ['phone, dark', phone, 'dark'],
  ['desktop, light', desktop, 'light'],
  ['desktop, dark', desktop, 'dark'],
] as const)(
  'no barrier, no policy violation, no foreign request on any page (%s)',
  async (_, viewport, colorScheme) => {
    const { page, complaints } = await watchedPage(browser, { viewport, colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site + path);
      found.push(...(await barriers(page)).map((barrier) => `${path}: ${barrier}`));
      found.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  },
);

test('no page scrolls sideways between 320 and 2,560 px', async () => {
  const { page } = await watchedPage(browser);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(site + path);
    for (const width of [320, 390, 600, 768, 1000, 1200, 1400, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${path} at ${width} px: ${over} px too wide`);
    }
  }
  await page.context().close();
  expect(found).toEqual([]);
});

test.each([
  ['phone', phone],
  ['desktop', desktop],
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
    await page.goto(site + path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    if (shift > 0) found.push(`${path}: layout shift ${shift.toFixed(4)}`);
    await page.context().close();
  }
  expect(found).toEqual([]);
});
