import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { at, beginMap, expectFocus } from './journey-map-hands.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The window becomes narrow or wide, and the other view is there. */
async function turn(page: Page, to: 'matrix' | 'outline'): Promise<void> {
  await page.setViewportSize(to === 'matrix' ? { width: 844, height: 390 } : { width: 390, height: 844 });
  await page.locator(`[data-view=${to}]`).waitFor();
}

/** What the field says that has the focus; nothing where it is no field. */
const typed = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : undefined;
  });

/** The place that the focused field belongs to, and what else it is called. */
const inFocus = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    const own = field?.closest<HTMLElement>('[data-at], table [data-place]');
    return (
      own?.dataset['at'] ?? own?.dataset['place'] ?? field?.closest('section')?.className ?? field?.tagName
    );
  });

test('[JM29] what is being typed in a cell goes on in the other view, in the same cell, both ways', async () => {
  const { page, complaints } = await beginMap(browser);
  await at(page, 'cell/research/doing').focus();
  await page.keyboard.type('Fragt im');
  await turn(page, 'outline');
  await expectFocus(page, 'cell/research/doing');
  await page.keyboard.type(' Freundeskreis');
  await turn(page, 'matrix');
  await expect.poll(() => inFocus(page)).toBe('cell/research/doing');
  await page.keyboard.type(' herum');
  expect(await typed(page)).toBe('Fragt im Freundeskreis herum');
  await page.keyboard.press('Escape');
  await expectFocus(page, 'cell/research/doing');
  await expect.poll(() => at(page, 'cell/research/doing').innerText()).toBe('Fragt im Freundeskreis herum');

  // The cell itself, without typing.
  await at(page, 'cell/use/thinking').focus();
  await turn(page, 'outline');
  await expectFocus(page, 'cell/use/thinking');

  // The reason of a feeling is not the first field of its cell.
  const reason = page.locator('[data-at="cell/use/feeling"]').getByLabel('Warum?');
  await reason.fill('Es geht ');
  await turn(page, 'matrix');
  await page.keyboard.type('leicht');
  expect(await typed(page)).toBe('Es geht leicht');
  expect(await inFocus(page)).toBe('cell/use/feeling');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM29] a name that is being typed goes on in the other view, and a head keeps the focus', async () => {
  const { page, complaints } = await beginMap(browser);
  await at(page, 'phase/research').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Suche');
  await turn(page, 'outline');
  await expect.poll(() => inFocus(page)).toBe('phase/research');
  await page.keyboard.type(' und');
  await turn(page, 'matrix');
  await page.keyboard.type(' Wahl');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'phase/research');
  await expect
    .poll(() => at(page, 'phase/research').locator('.map-head-name').textContent())
    .toBe('Suche und Wahl');
  await turn(page, 'outline');
  await expectFocus(page, 'phase/research');
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await turn(page, 'matrix');
  await expectFocus(page, 'phase/research');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM29] a field of the details goes on in the other view, and what stands beside both keeps the focus', async () => {
  const { page, complaints } = await beginMap(browser);
  await at(page, 'cell/research/doing').focus();
  await page.getByLabel('Beleg', { exact: true }).selectOption('belegt');
  await page.getByLabel('Quelle', { exact: true }).focus();
  await page.keyboard.type('6 Gesp');
  await turn(page, 'outline');
  await expect.poll(() => typed(page)).toBe('6 Gesp');
  expect(await inFocus(page)).toBe('cell/research/doing');
  await page.keyboard.type('räche');
  await turn(page, 'matrix');
  await expect.poll(() => typed(page)).toBe('6 Gespräche');
  expect(await inFocus(page)).toBe('map-details');

  const add = page.getByRole('button', { name: 'Phase am Ende anfügen' });
  await add.focus();
  await turn(page, 'outline');
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  // A view that was chosen stays, however wide the window is.
  await page.getByLabel('Tabelle', { exact: true }).check();
  await page.getByLabel('Liste', { exact: true }).check();
  await at(page, 'cell/research/doing').focus();
  await page.setViewportSize({ width: 1000, height: 700 });
  await expectFocus(page, 'cell/research/doing');
  await page.locator('[data-view=outline]').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
