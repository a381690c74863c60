import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { at, beginMap, heads, phone, pointOf, pullByFinger, xy } from './journey-map-hands.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('[JM16] by touch on a phone: the list is filled, then a head and a point of the curve are pulled in the table', async () => {
  const { page, complaints } = await beginMap(browser, { options: phone });
  await page.locator('[data-view=outline]').waitFor();
  await at(page, 'cell/awareness/doing').tap();
  await page.keyboard.type('Sieht eine Küche');
  await page.touchscreen.tap(...(await xy(at(page, 'cell/awareness/feeling'), 0.97, 0.5)));
  await expect
    .poll(() => at(page, 'cell/awareness/feeling').getAttribute('aria-valuetext'))
    .toContain('begeistert');
  await at(page, 'cell/awareness/touchpoints').tap();
  await page.keyboard.type('Nachbarn\nSuche');

  await page.getByLabel('Tabelle').tap();
  await page.getByRole('grid').waitFor();
  const eight = await heads(page, 'phase');
  expect(await at(page, 'cell/awareness/touchpoints').innerText()).toMatch(/Nachbarn\s+Suche/);
  const feeling = at(page, 'cell/research/feeling');
  const zone = feeling.locator('[data-curve]');
  await page.touchscreen.tap(...(await xy(zone, 0.5, 0.5)));
  await expect.poll(() => feeling.textContent()).toContain('neutral');
  // Commands open at a tap on the mark of a head.
  await at(page, 'phase/research').locator('[data-more]').tap();
  await page.getByRole('menuitem', { name: 'Löschen' }).tap();
  await page.locator('.map-toast').getByRole('button', { name: 'Rückgängig' }).tap();
  await expect.poll(() => heads(page, 'phase')).toEqual(eight);

  // Pulling comes last: the browser takes a tap right behind it for a part of the same gesture.
  await zone.scrollIntoViewIfNeeded();
  await pullByFinger(page, await pointOf(zone, 0.5, 0.5), await pointOf(zone, 0.5, 0.95));
  await expect.poll(() => feeling.textContent()).toContain('verärgert');
  const grip = at(page, 'phase/awareness').locator('[data-grip]');
  await grip.scrollIntoViewIfNeeded();
  const from = await pointOf(grip, 0.5, 0.5);
  const { x } = await pointOf(at(page, 'phase/research'), 0.55, 0.5);
  await pullByFinger(page, from, { x, y: from.y });
  await expect
    .poll(async () => (await heads(page, 'phase')).slice(0, 2))
    .toEqual(['Recherche', 'Bewusstwerdung']);
  const lane = await pointOf(at(page, 'lane/doing').locator('[data-grip]'), 0.5, 0.5);
  const { y } = await pointOf(at(page, 'lane/thinking'), 0.5, 0.8);
  await pullByFinger(page, lane, { x: lane.x, y });
  await expect.poll(async () => (await heads(page, 'lane')).slice(0, 2)).toEqual(['Denken', 'Tun']);
  expect(complaints).toEqual([]);
  await page.context().close();
});
