import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { beginMap, chooseOf, phone } from './journey-map-hands.ts';
import { desktop, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('[JM28] the heads of the table pass below the head of the page', async () => {
  const { page } = await beginMap(browser, { start: 'Radhaus Lindner', options: desktop });
  await page.locator('.map-table thead').evaluate((heads) => {
    window.scrollBy({ top: heads.getBoundingClientRect().top - 20, behavior: 'instant' });
  });
  const covered = await page.evaluate(() => {
    const { bottom } = document.querySelector('.site-header')!.getBoundingClientRect();
    const across = [0.2, 0.4, 0.6].map((share) => share * innerWidth);
    return across.filter((x) => !document.elementFromPoint(x, bottom - 4)?.closest('.site-header'));
  });
  expect(covered).toEqual([]);
  await page.context().close();
});

test('[JM22] on a phone the check comes into sight when its button is pressed', async () => {
  const { page } = await beginMap(browser, { options: phone });
  await tool(page, 'Methoden-Check').tap();
  const heading = page.locator('.method-check h2');
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((h2) => h2.getBoundingClientRect().top)).toBeLessThan(200);
  await expect.poll(() => heading.evaluate((h2) => h2.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

test('[JM11] the offer to undo stands in one line, its buttons side by side', async () => {
  const { page } = await beginMap(browser);
  await chooseOf(page, 'phase/research', 'Löschen');
  const buttons = page.locator('.map-toast button');
  await buttons.first().waitFor();
  const middles = await buttons.evaluateAll((all) =>
    all.map((button) => {
      const { top, height } = button.getBoundingClientRect();
      return Math.round(top + height / 2);
    }),
  );
  expect(middles).toHaveLength(2);
  expect(new Set(middles).size).toBe(1);
  await page.context().close();
});
