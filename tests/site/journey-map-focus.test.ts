import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { at, beginMap, expectFocus } from './journey-map-hands.ts';
import { address, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function pressByKey(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** Text of the element that has the focus; that of the whole page where the focus is lost. */
const expectFocusOn = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(text);

test('[JM30] by keyboard from map to map: begun, listed, deleted and put back, opened, read in', async () => {
  const { page, complaints } = await beginMap(browser);
  await expectFocusOn(page, /^Karte ohne Titel$/);
  await pressByKey(tool(page, 'Karten'));
  await pressByKey(tool(page, 'Neue Karte'));
  await expectFocusOn(page, /^Womit möchten Sie beginnen\?$/);
  await pressByKey(tool(page, 'Mit vier Fragen beginnen'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await pressByKey(tool(page, 'Zur Karte'));
  await expectFocusOn(page, /^Karte ohne Titel$/);

  await pressByKey(tool(page, 'Karten'));
  const list = page.getByRole('region', { name: 'Ihre Karten' });
  await pressByKey(list.getByRole('button', { name: /^Löschen/ }).last());
  await expect.poll(() => list.evaluate((region) => region === document.activeElement)).toBe(true);
  await pressByKey(list.getByRole('button', { name: 'Rückgängig' }));
  await expect.poll(() => list.evaluate((region) => region === document.activeElement)).toBe(true);
  await pressByKey(list.getByRole('button', { name: /^Öffnen/ }));
  await expectFocusOn(page, /^Karte ohne Titel$/);

  // A window over a window: what opened the second one has gone.
  await pressByKey(tool(page, 'Karten'));
  await pressByKey(tool(page, 'Datei öffnen'));
  await page.keyboard.press('Escape');
  await expectFocusOn(page, /^Karten$/);
  await page.keyboard.press('Enter');
  await pressByKey(tool(page, 'Datei öffnen'));
  await page.getByLabel('Oder Text einfügen').fill('Fundstück;Suchen;Kaufen\nTun;Fragt;Zahlt\n');
  await pressByKey(tool(page, 'Als neue Karte übernehmen'));
  await expectFocusOn(page, /^Fundstück$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM30] by keyboard around one map: a sentence dismissed, back from paper, taken over from another tab', async () => {
  const { page, complaints } = await beginMap(browser);
  await at(page, 'phase/research').focus();
  await page.keyboard.press('Delete');
  await pressByKey(page.locator('.map-toast').getByRole('button', { name: 'Schließen' }));
  await expectFocus(page, 'phase/evaluation');
  await pressByKey(tool(page, 'Drucken'));
  await pressByKey(tool(page, 'Zurück zur Karte'));
  await expectFocusOn(page, /^Drucken$/);

  const second = await page.context().newPage();
  await second.goto(address);
  await tool(second, 'Hier weiterarbeiten').waitFor();
  await second.locator('.map-editor').waitFor();
  // Nobody has done anything here yet.
  expect(await second.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await pressByKey(tool(second, 'Hier weiterarbeiten'));
  await expectFocusOn(second, /^Karte ohne Titel$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
