import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { at, beginMap, heads, holdFinger, phone, pointOf } from './journey-map-hands.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const narrow: BrowserContextOptions = { viewport: { width: 1000, height: 700 } };

/** A map of twelve phases, in which four more follow the eight of the guide. */
async function beginLongMap(options: BrowserContextOptions) {
  const watched = await beginMap(browser, { options });
  const { page } = watched;
  await page.getByLabel('Tabelle').check();
  for (const name of ['Neun', 'Zehn', 'Elf', 'Zwölf']) {
    await page.getByRole('button', { name: 'Phase am Ende anfügen' }).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.locator('.map-scroller').evaluate((scroller) => (scroller.scrollLeft = 0));
  return watched;
}

const scrolled = (page: Page) => page.locator('.map-scroller').evaluate(({ scrollLeft }) => scrollLeft);
const scrolledToTheEnd = (page: Page) =>
  page
    .locator('.map-scroller')
    .evaluate(({ scrollLeft, scrollWidth, clientWidth }) => scrollWidth - clientWidth - scrollLeft < 1);

test('[JM16] a phase is pulled from the left end of a wide map to the right end and back: the table scrolls below it', async () => {
  const { page, complaints } = await beginLongMap(narrow);
  const grip = at(page, 'phase/awareness').locator('[data-grip]');
  await grip.scrollIntoViewIfNeeded();
  const from = await pointOf(grip, 0.5, 0.5);
  const right = await pointOf(page.locator('.map-scroller'), 0.985, 0.5);
  const left = await pointOf(page.locator('.map-corner'), 1, 0.5);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The head stands at an edge itself, and stays there as long as nothing is pulled.
  await page.waitForTimeout(200);
  expect(await scrolled(page)).toBe(0);
  await page.mouse.move(right.x, from.y, { steps: 5 });
  // The pointer rests now.
  await expect.poll(() => scrolledToTheEnd(page)).toBe(true);
  await page.mouse.up();
  await expect.poll(async () => (await heads(page, 'phase')).at(-1)).toBe('Bewusstwerdung');

  const back = await pointOf(grip, 0.5, 0.5);
  await page.mouse.move(back.x, back.y);
  await page.mouse.down();
  await page.mouse.move(left.x + 10, back.y, { steps: 5 });
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.mouse.up();
  await expect.poll(async () => (await heads(page, 'phase'))[0]).toBe('Bewusstwerdung');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM16] Escape ends a pull at the edge: the table stands still and nothing has moved', async () => {
  const { page, complaints } = await beginLongMap(narrow);
  const before = await heads(page, 'phase');
  const from = await pointOf(at(page, 'phase/research').locator('[data-grip]'), 0.5, 0.5);
  const right = await pointOf(page.locator('.map-scroller'), 0.95, 0.5);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(right.x, from.y, { steps: 5 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  await page.keyboard.press('Escape');
  const stopped = await scrolled(page);
  await page.waitForTimeout(200);
  expect(await scrolled(page)).toBe(stopped);
  expect(await scrolledToTheEnd(page)).toBe(false);
  await page.mouse.up();
  expect(await heads(page, 'phase')).toEqual(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM16] a lane is pulled from the top to the bottom of a table higher than the window, and the page comes along', async () => {
  const { page, complaints } = await beginLongMap({ viewport: { width: 1000, height: 420 } });
  const grip = at(page, 'lane/doing').locator('[data-grip]');
  await grip.scrollIntoViewIfNeeded();
  const from = await pointOf(grip, 0.5, 0.5);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, 410, { steps: 5 });
  const last = at(page, 'lane/opportunities');
  await expect.poll(async () => (await pointOf(last, 0.5, 1)).y).toBeLessThan(420);
  await page.mouse.up();
  await expect.poll(async () => (await heads(page, 'lane')).at(-1)).toBe('Tun');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM16] by touch on a phone: a phase is pulled to the far end of the table', async () => {
  const { page, complaints } = await beginLongMap(phone);
  const grip = at(page, 'phase/awareness').locator('[data-grip]');
  await grip.scrollIntoViewIfNeeded();
  const from = await pointOf(grip, 0.5, 0.5);
  const right = await pointOf(page.locator('.map-scroller'), 0.95, 0.5);
  const letGo = await holdFinger(page, from, { x: right.x, y: from.y });
  await expect.poll(() => scrolledToTheEnd(page)).toBe(true);
  await letGo();
  await expect.poll(async () => (await heads(page, 'phase')).at(-1)).toBe('Bewusstwerdung');
  expect(complaints).toEqual([]);
  await page.context().close();
});
