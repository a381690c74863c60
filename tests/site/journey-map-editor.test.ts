import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site } from './browser.ts';
import {
  at,
  beginMap,
  chooseOf,
  expectFocus,
  expectSaid,
  heads,
  pointOf,
  pull,
  xy,
} from './journey-map-hands.ts';
import { expectTitle, openList, retitle, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const eight = [
  'Bewusstwerdung',
  'Recherche',
  'Bewertung',
  'Kaufentscheidung',
  'Nutzung',
  'Service und Support',
  'Nach dem Kauf',
  'Wiederkauf',
];
const lanes = ['Tun', 'Denken', 'Fühlen', 'Touchpoints', 'Schmerzpunkte', 'Chancen'];
const wholeText = (page: Page) => page.locator('.map-table').innerText();

/** Presses the button until it has nothing more to do; says how often that was. */
async function pressToTheEnd(page: Page, name: string): Promise<number> {
  const button = page.locator('.map-toolbar').getByRole('button', { name, exact: true });
  for (let count = 0; ; count += 1) {
    if ((await button.getAttribute('aria-disabled')) === 'true') return count;
    await button.click();
  }
}

test('[JM16] by mouse: a map is built, filled, taken back step by step and put together again', async () => {
  const { page, complaints } = await beginMap(browser);
  const blank = await wholeText(page);

  await page.getByRole('button', { name: 'Phase am Ende anfügen' }).click();
  await page.keyboard.type('Danach');
  await page.keyboard.press('Enter');
  await expect.poll(() => heads(page, 'phase')).toEqual([...eight, 'Danach']);
  await page.getByRole('button', { name: 'Zeile anfügen' }).click();
  await page.getByRole('menuitem', { name: 'Kennzahl' }).click();
  await expect.poll(() => heads(page, 'lane')).toEqual([...lanes, 'Kennzahl']);
  await chooseOf(page, 'phase/research', 'Schritt anfügen');
  await page.keyboard.type('Fragen');
  await page.keyboard.press('Enter');
  await expect.poll(() => heads(page, 'step')).toEqual(['Fragen']);
  await chooseOf(page, 'phase/research', 'Umbenennen');
  await page.keyboard.type('Suche');
  await at(page, 'phase/awareness').click();
  await chooseOf(page, 'phase/research', 'Nach rechts');
  await expect
    .poll(async () => (await heads(page, 'phase')).slice(0, 3))
    .toEqual(['Bewusstwerdung', 'Bewertung', 'Suche']);

  // Heads are pulled by their mark.
  await pull(
    page,
    await pointOf(at(page, 'lane/doing').locator('[data-grip]'), 0.5, 0.5),
    await pointOf(at(page, 'lane/thinking'), 0.5, 0.75),
  );
  await expect.poll(async () => (await heads(page, 'lane')).slice(0, 2)).toEqual(['Denken', 'Tun']);
  await pull(
    page,
    await pointOf(at(page, 'phase/evaluation').locator('[data-grip]'), 0.5, 0.5),
    await pointOf(at(page, 'phase/awareness'), 0.2, 0.5),
  );
  await expect.poll(async () => (await heads(page, 'phase'))[0]).toBe('Bewertung');

  await chooseOf(page, 'lane/thinking', 'Duplizieren');
  await expect.poll(() => heads(page, 'lane')).toContain('Denken (Kopie)');
  await chooseOf(page, 'phase/use', 'Ausblenden');
  await expect.poll(() => heads(page, 'phase')).not.toContain('Nutzung');
  await page.getByRole('button', { name: 'Phase „Nutzung“ wieder einblenden' }).click();
  await expect.poll(() => heads(page, 'phase')).toContain('Nutzung');
  await chooseOf(page, 'phase/repurchase', 'Löschen');
  await expect.poll(() => heads(page, 'phase')).not.toContain('Wiederkauf');
  await page.locator('.map-toast').getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => heads(page, 'phase')).toContain('Wiederkauf');

  // A first press chooses the cell, a second one opens it.
  const doing = at(page, 'cell/awareness/doing');
  await doing.click();
  await doing.click();
  await page.keyboard.type('Sieht die Küche der Nachbarn');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => doing.textContent()).toContain('Küche der Nachbarn');
  await doing.click();
  await page.getByLabel('Beleg', { exact: true }).selectOption('belegt');
  await page.getByLabel('Quelle', { exact: true }).fill('6 Gespräche');
  await expect.poll(() => doing.textContent()).toContain('6 Gespräche');

  const touchpoints = at(page, 'cell/awareness/touchpoints');
  await touchpoints.click();
  await page.getByRole('button', { name: 'Touchpoint anfügen' }).click();
  await page.getByLabel('Touchpoint 1').fill('Nachbarn');
  await page.getByLabel('Kanal: Nachbarn').selectOption('offline');
  await expect.poll(() => touchpoints.textContent()).toBe('Nachbarn offline');

  const feeling = at(page, 'cell/awareness/feeling');
  await page.mouse.click(...(await xy(feeling.locator('[data-curve]'), 0.5, 0.1)));
  await expect.poll(() => feeling.textContent()).toContain('begeistert');
  await expectSaid(page, 'Gefühl in „Bewusstwerdung“, „Fühlen“: +2 begeistert');
  const point = page.locator('.map-curve-reach');
  await pull(page, await pointOf(point, 0.5, 0.5), await pointOf(feeling.locator('[data-curve]'), 0.5, 0.7));
  await expect.poll(() => feeling.textContent()).toContain('−1');

  const full = await wholeText(page);
  const steps = await pressToTheEnd(page, 'Rückgängig');
  expect(await wholeText(page)).toBe(blank);
  expect(await pressToTheEnd(page, 'Wiederholen')).toBe(steps);
  expect(await wholeText(page)).toBe(full);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM16] the phase model changes as one step, and the language of the page renames what has its standard name', async () => {
  const { page, complaints } = await beginMap(browser, { start: 'Radhaus Lindner' });
  const before = await wholeText(page);
  await tool(page, 'Phasenmodell').click();
  const dialog = page.getByRole('dialog', { name: 'Phasenmodell wechseln' });
  await dialog.getByLabel('Neues Modell').selectOption('Sechs Phasen');
  await dialog.getByText(/werden in „Retention“ zu Schritten/).waitFor();
  await dialog.getByRole('button', { name: 'Modell anwenden' }).click();
  await expect.poll(() => heads(page, 'phase')).toContain('Retention');
  expect((await heads(page, 'step')).length).toBeGreaterThan(1);
  await page.locator('.map-toolbar').getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => wholeText(page)).toBe(before);

  await chooseOf(page, 'phase/awareness', 'Umbenennen');
  await page.keyboard.type('Der Berg');
  await page.keyboard.press('Enter');
  await retitle(page, 'Jana');
  await page.goto(`${site}en/map/`);
  await expect
    .poll(() => heads(page, 'phase'))
    .toEqual(['Der Berg', 'Research', ...new Array(6).fill(expect.any(String))]);
  await expect.poll(() => heads(page, 'lane')).toContain('Thinking');
  await expectTitle(page, 'Jana');
  expect(await at(page, 'cell/research/thinking').textContent()).toContain('Wie viel Akku');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM22] a finding of the method check leads to its place, and can be set aside with a reason', async () => {
  const { page, complaints } = await beginMap(browser);
  await tool(page, 'Methoden-Check').click();
  const finding = page.locator('.method-check li', { hasText: 'Die Zielgruppe fehlt' });
  await finding.getByRole('button', { name: /^Zeigen/ }).click();
  await expectFocus(page, 'frame/targetGroup');
  await page.keyboard.type('Menschen mit alter Küche');
  await expect.poll(() => finding.count()).toBe(0);
  const next = page.locator('.method-check li').first();
  const sentence = (await next.locator('.method-sentence').textContent())!;
  await next.getByRole('button', { name: /^Zurückstellen/ }).click();
  await page.getByLabel('Warum gilt das hier nicht?').fill('Das klären wir im Termin');
  await page.keyboard.press('Enter');
  await expectSaid(page, 'Punkt zurückgestellt');
  await expect.poll(() => page.getByText(sentence, { exact: true }).count()).toBe(0);
  await page.getByText('Zurückgestellt (1)').click();
  await page.getByText('Das klären wir im Termin').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM22] a to-be copy is derived, changed and compared cell by cell; a difference leads to its cell', async () => {
  const { page, complaints } = await beginMap(browser, { start: 'Radhaus Lindner' });
  await openList(page);
  await page.getByRole('button', { name: /^Soll-Karte ableiten/ }).click();
  await page.locator('.map-bar', { hasText: 'Soll-Karte' }).waitFor();
  await page.getByRole('grid').waitFor();
  await at(page, 'cell/research/doing').click();
  await page.keyboard.type(' und ruft an');
  await page.keyboard.press('Escape');
  await openList(page);
  await tool(page, 'Vergleichen').click();
  const dialog = page.getByRole('dialog', { name: 'Vergleichen' });
  await dialog.getByText('Ein Unterschied').waitFor();
  await dialog.getByRole('button', { name: /^Zeigen/ }).click();
  await expectFocus(page, 'cell/research/doing');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM23] in a second tab the map can be read and copied, and no command changes it', async () => {
  const { page: first } = await beginMap(browser, { start: 'Radhaus Lindner' });
  await retitle(first, 'Nur einmal');
  const page = await first.context().newPage();
  await page.goto(`${site}karte/`);
  await tool(page, 'Hier weiterarbeiten').waitFor();
  await page.getByRole('grid').waitFor();
  const before = await wholeText(page);
  const refusal = 'Diese Karte lässt sich hier gerade nur lesen.';
  const spoken = page.locator('.map-editor > [role=status] > span');
  await at(page, 'cell/research/doing').click();
  for (const key of ['x', 'Enter', 'Delete', 'Alt+Shift+ArrowRight', 'Control+x', 'Control+v']) {
    await spoken.last().evaluate((before: HTMLElement) => (before.dataset['old'] = ''));
    await page.keyboard.press(key);
    await expect.poll(() => spoken.and(page.locator(':not([data-old])')).textContent()).toBe(refusal);
    await expectFocus(page, 'cell/research/doing');
  }
  await page.keyboard.press('Control+c');
  await expectSaid(page, 'Zelle kopiert');
  await page.mouse.click(...(await xy(at(page, 'cell/awareness/feeling').locator('[data-curve]'), 0.5, 0.1)));
  await expectSaid(page, refusal);
  expect(await page.locator('[data-grip], [data-more]').count()).toBe(0);
  expect(await page.getByLabel('Beleg', { exact: true }).isDisabled()).toBe(true);
  await page.getByLabel('Liste').check();
  expect(await at(page, 'cell/research/doing').getAttribute('readonly')).not.toBeNull();
  await page.getByLabel('Tabelle').check();
  expect(await wholeText(page)).toBe(before);
  await first.context().close();
});
