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
