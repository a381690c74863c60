import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site } from './browser.ts';
import { address, expectTitle, newMap, retitle, titleField } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(['reload', 'leave', 'close'] as const)(
  'no key is lost when the page goes mid-typing (%s)',
  async (way) => {
    const { page } = await newMap(browser);
    const context = page.context();
    await (await titleField(page)).focus();
    await page.keyboard.type('Was getippt ist, bleibt', { delay: 20 });
    if (way === 'reload') await page.reload();
    if (way === 'leave') await page.goto(site);
    if (way === 'close') await page.close();
    const next = way === 'close' ? await context.newPage() : page;
    await next.goto(address);
    await expectTitle(next, 'Was getippt ist, bleibt');
    await context.close();
  },
);

test('what a timer handed over a moment before the page goes is not lost either', async () => {
  const { page } = await newMap(browser);
  await retitle(page, 'Vorher');
  const field = await titleField(page);
  // The page goes in the same moment in which the field hands its text over, before anything is drawn.
  await page.evaluate(() => {
    const later = window.setTimeout;
    const goAfter = (handler: () => void, ms?: number) => {
      window.setTimeout = later;
      return later(() => {
        handler();
        dispatchEvent(new PageTransitionEvent('pagehide'));
      }, ms);
    };
    window.setTimeout = goAfter as typeof window.setTimeout;
    const noted: string[] = ((window as unknown as { noted: string[] }).noted = []);
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('journey-map-unsaved:')) noted.push(value);
      setItem.call(this, key, value);
    };
  });
  await field.press('End');
  await field.press('!');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { noted: string[] }).noted[0]))
    .toContain('"title":"Vorher!"');
  await page.context().close();
});

test('a page that is killed mid-typing loses at most the last second', async () => {
  const { page } = await newMap(browser);
  const context = page.context();
  await (await titleField(page)).focus();
  const times: number[] = [];
  for (let key = 0; key < 50; key += 1) {
    await page.keyboard.type('x');
    times.push(performance.now());
    await page.waitForTimeout(30);
  }
  const session = await context.newCDPSession(page);
  const killedAt = performance.now();
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await next.locator('.map-bar').waitFor();
  const kept = ((await next.locator('.map-bar h1').textContent()) ?? '').length;
  const lost = kept < times.length ? killedAt - times[kept]! : 0;
  console.log(`killed after ${times.length} keys: ${kept} kept, ${Math.round(lost)} ms of typing lost`);
  expect(lost).toBeLessThan(1000);
  await context.close();
});
