import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watchedPage } from './browser.ts';
import { at, beginMap, heads } from './journey-map-hands.ts';
import { address, desktop, expectTitle, openList, retitle, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const example = (): unknown =>
  JSON.parse(readFileSync(new URL('../../src/content/examples/bike-shop/de.json', import.meta.url), 'utf8'));
const title = 'Radhaus Lindner: Jana kauft ein E-Bike';
const name = 'Radhaus-Lindner-Jana-kauft-ein-E-Bike';

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** Saves the open map in one format; gives the file, or all of them where each sheet is one. */
async function save(page: Page, format: string): Promise<{ name: string; bytes: Buffer }[]> {
  const downloads: Download[] = [];
  const gather = (download: Download) => downloads.push(download);
  page.on('download', gather);
  await page.getByRole('button', { name: `${format} speichern`, exact: true }).click();
  const status = page.getByRole('dialog').getByRole('status');
  await expect
    .poll(() => status.textContent(), { timeout: 30_000 })
    .toMatch(/^Gespeichert: |Dateien gespeichert/);
  const count = Number.parseInt((await status.textContent())!, 10) || 1;
  await expect.poll(() => downloads.length).toBe(count);
  page.off('download', gather);
  return Promise.all(
    downloads.map(async (each) => ({ name: each.suggestedFilename(), bytes: await bytesOf(each) })),
  );
}

const openDialog = async (page: Page, label: string) => {
  await tool(page, label).click();
  return page.getByRole('dialog', { name: label });
};
const openImport = async (page: Page) => {
  await openList(page);
  return openDialog(page, 'Datei öffnen');
};
const textFile = (file: string, text: string) => ({
  name: file,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const zip = /^PK/;
const formats: readonly (readonly [format: string, ending: string, begins: RegExp])[] = [
  ['Karte (JSON)', 'json', /^\{/],
  ['Lesefassung (HTML)', 'html', /^<!doctype html>/i],
  ['CSV mit Semikolon', 'csv', /^\uFEFF[^\n]*;/],
  ['CSV mit Komma', 'csv', /^\uFEFF[^\n]*,/],
  ['TSV', 'tsv', /^[^\n]*\t/],
  ['Markdown', 'md', /^# Radhaus Lindner/],
  ['Mermaid', 'mmd', /^journey\n/],
  ['SVG', 'svg', /^(<\?xml[^>]*>\s*)?<svg /],
  ['PNG', 'png', /^\uFFFDPNG\r\n/],
  ['Excel (XLSX)', 'xlsx', zip],
  ['PowerPoint (PPTX)', 'pptx', zip],
];

test('[JM24] every kind of file is saved under the map’s name and begins as its kind does; the JSON brings all of it back', async () => {
  const { page, complaints } = await beginMap(browser, { start: 'Radhaus Lindner' });
  const dialog = await openDialog(page, 'Exportieren');
  const json = Buffer.from((await save(page, 'Karte (JSON)'))[0]!.bytes);
  expect(JSON.parse(json.toString())).toEqual(example());
  for (const [format, ending, begins] of formats) {
    const files = await save(page, format);
    const names = files.map((file) => file.name).toSorted();
    expect(names).toEqual(
      files.length === 1 ? [`${name}.${ending}`] : files.map((_, place) => `${name}-${place + 1}.${ending}`),
    );
    for (const { bytes } of files) expect(bytes.toString('utf8').slice(0, 4000)).toMatch(begins);
    console.log(`${format}: ${files.map(({ bytes }) => bytes.length).join(' + ')} bytes`);
  }
  await dialog.getByRole('button', { name: 'Schließen' }).click();
  expect(await page.locator('.map-saved').textContent()).toContain('Sicherungsdatei: gerade eben');

  const opening = await openImport(page);
  await opening
    .getByLabel('Datei auswählen')
    .setInputFiles({ name: 'karte.json', mimeType: 'application/json', buffer: json });
  await opening.getByText('Verstanden als Journey Map').waitFor();
  await opening.getByRole('button', { name: 'Als neue Karte übernehmen' }).click();
  await page.getByRole('grid').waitFor();
  await expectTitle(page, title);
  await openDialog(page, 'Exportieren');
  const [again] = await save(page, 'Karte (JSON)');
  expect(again!.bytes.equals(json)).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM25] a table, a diagram and a pasted text become new maps; a broken file gets a sentence and leaves all as it was', async () => {
  const { page, complaints } = await beginMap(browser);
  await retitle(page, 'Meine Karte');
  let dialog = await openImport(page);
  const field = () => dialog.getByLabel('Datei auswählen');
  for (const [file, text] of [
    ['halb.json', '{"version": 1, "phases": ['],
    ['neu.json', '{"version": 99}'],
    ['brief.txt', 'Liebe Kollegin, anbei die Karte.'],
  ] as const) {
    await field().setInputFiles(textFile(file, text));
    const alert = dialog.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('Ihre bisherigen Karten sind unverändert.');
    expect(await dialog.getByRole('button', { name: 'Als neue Karte übernehmen' }).count()).toBe(0);
  }
  await page.keyboard.press('Escape');
  await expectTitle(page, 'Meine Karte');

  const files = [
    ['reise.csv', 'Zeile;Suchen;Kaufen\nTun;Fragt Freunde;=1+1\n'],
    [
      'reise.mmd',
      'journey\n  title Ein Tag: mit Doppelpunkt\n  section Suchen\n    Fragen: 5: Ich, Freund\n',
    ],
  ] as const;
  for (const [file, text] of files) {
    dialog = await openImport(page);
    await field().setInputFiles(textFile(file, text));
    await dialog.getByRole('button', { name: 'Als neue Karte übernehmen' }).click();
    await expect.poll(async () => (await heads(page, 'phase'))[0]).toBe('Suchen');
  }
  await expectTitle(page, 'Ein Tag: mit Doppelpunkt');
  dialog = await openImport(page);
  await dialog
    .getByLabel('Oder Text einfügen')
    .fill('| Zeile | Prüfen |\n|---|---|\n| Denken | Passt das? |\n');
  await dialog.getByRole('button', { name: 'Als neue Karte übernehmen' }).click();
  await expect.poll(() => heads(page, 'phase')).toEqual(['Prüfen']);
  await openList(page);
  await expect.poll(() => page.locator('.map-list').getByRole('heading').count()).toBe(4);
  await page.getByRole('button', { name: 'Öffnen: Meine Karte' }).click();
  await expectTitle(page, 'Meine Karte');
  expect(await heads(page, 'phase')).toHaveLength(8);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM26] a shared link is shown first, saved only as a copy, and leaves the address', async () => {
  const { page: sender } = await beginMap(browser, { start: 'Radhaus Lindner' });
  const dialog = await openDialog(sender, 'Teilen');
  const link = await dialog.getByLabel('Link zu dieser Karte').inputValue();
  await dialog
    .getByText(`Der Link hat ${new Intl.NumberFormat('de').format(link.length)} Zeichen.`)
    .waitFor();
  await dialog.getByText(/kürzen Links ab etwa 1\.800 Zeichen/).waitFor();
  await sender.context().close();

  const { page, complaints } = await beginMap(browser);
  await retitle(page, 'Meine eigene');
  await page.goto('about:blank');
  await page.goto(link);
  const preview = page.locator('.map-shared');
  await preview.getByRole('table', { name: title }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await expectTitle(page, 'Meine eigene');
  await preview.getByRole('button', { name: 'Als Kopie speichern' }).click();
  await expectTitle(page, title);
  await expect.poll(() => preview.count()).toBe(0);
  expect(await at(page, 'cell/research/thinking').textContent()).toContain('Wie viel Akku');
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect(await preview.count()).toBe(0);
  await openList(page);
  const maps = page.locator('.map-list').getByRole('heading');
  await expect.poll(async () => (await maps.allTextContents()).toSorted()).toEqual(['Meine eigene', title]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

const fragmentOf = (text: string | Buffer): string => `#map=1.${deflateRawSync(text).toString('base64url')}`;

test('[JM26] a hostile link gets a sentence or is plain text, and nothing of it is kept or run', async () => {
  const { page, complaints } = await watchedPage(browser, desktop);
  const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const hostile = JSON.stringify({
    ...(example() as object),
    title: script,
    decision: 'javascript:alert(1)',
  });
  page.on('dialog', () => complaints.push('a script of the link ran'));
  const preview = page.locator('.map-shared');
  for (const [fragment, sentence] of [
    [fragmentOf(Buffer.alloc(50_000_000, 32)), /zu groß/],
    [fragmentOf('{"version":1}'), /./],
    ['#map=1.!!!!', /beschädigt|unvollständig|abgeschnitten/],
    ['#map=7.AAAA', /./],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address + fragment);
    const alert = preview.getByRole('alert');
    await expect.poll(() => alert.textContent()).toMatch(sentence);
    expect(await alert.textContent()).toContain('Ihre bisherigen Karten sind unverändert.');
    expect(new URL(page.url()).hash).toBe('');
    await preview.getByRole('button', { name: 'Schließen' }).click();
    expect(await page.locator('.map-list li').count()).toBe(0);
  }
  await page.goto(address + fragmentOf(hostile));
  await preview.getByRole('table', { name: script }).waitFor();
  expect(await preview.locator('img, script').count()).toBe(0);
  await preview.getByRole('button', { name: 'Als Kopie speichern' }).click();
  await expectTitle(page, script.replaceAll(/[()]/g, '\\$&'));
  expect(await page.locator('.map-tool img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
