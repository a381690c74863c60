import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';
import { exportFormats } from '../../src/components/journey-map/exchange/export-formats.ts';
import { exchangeWords } from '../../src/components/journey-map/exchange/strings.ts';
import { keepWords } from '../../src/components/journey-map/keep/strings.ts';
import { withSite } from './browser.ts';
import { fullMap } from './full-map.ts';
import { pageToOpen, windowWithMap } from './map-page.ts';
import { heading, judge, kibibytes, note } from './report.ts';

/** A file of script and its bytes, compressed with brotli. */
interface Chunk {
  name: string;
  bytes: number;
  isReact: boolean;
}

const words = keepWords.de;
const { formats, save } = exchangeWords.de;

/** What the open editor loads by itself, and what each of its parts adds when it is used for the first time. */
export const weighEditor = (): Promise<void> =>
  withSite(async (browser, site) => {
    const context = await windowWithMap(browser, site, fullMap(8, 8));
    const { page, open } = await pageToOpen(context, site);
    const takeChunks = watchChunks(page);
    await open();
    await page.waitForLoadState('networkidle');
    const atOnce = takeChunks();
    const later: [string, Chunk[]][] = [];
    for (const [name, use] of uses(page)) {
      await use();
      later.push([name, takeChunks()]);
    }
    await context.close();
    report(atOnce, later);
  });

/** Notes the scripts that a page fetches; returns what hands out those that came since it was asked last. */
function watchChunks(page: Page): () => Chunk[] {
  const seen = new Set<string>();
  let fresh: Chunk[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js') || seen.has(pathname)) return;
    seen.add(pathname);
    fresh.push(chunkAt(pathname));
  });
  return () => {
    const taken = fresh;
    fresh = [];
    return taken;
  };
}

function chunkAt(path: string): Chunk {
  const code = readFileSync(join('dist', path));
  return {
    name: path.split('/').at(-1)!,
    bytes: brotliCompressSync(code).length,
    // Both texts stand in every build of React, react-dom and its scheduler, and nowhere else.
    isReact: /Minified React error|react\.transitional\.element/.test(code.toString()),
  };
}

/** Every part of the editor that waits until it is wanted, and how to want it until it has come; in this order on one page. */
function* uses(page: Page): Generator<[string, () => Promise<unknown>]> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const closeDialog = () => page.locator('dialog[open]').getByRole('button', { name: words.close }).click();
  const opened = async (tool: string, sign: string) => {
    await press(tool);
    await page.locator(sign).first().waitFor();
  };

  yield ['method check', () => opened(words.check, '.method-check')];
  yield [
    'phase model',
    () => opened(words.model, '.method-dialog[open]').then(() => page.keyboard.press('Escape')),
  ];
  yield ['share', () => opened(words.share, '.map-exchange input').then(closeDialog)];
  yield ['list of maps', () => opened(words.maps, 'dialog[open] li')];
  yield ['import panel', () => opened(words.import, 'dialog[open] input[type=file]')];
  yield ['reading a file', () => readFile(page).then(closeDialog)];
  yield ['paper', () => opened(words.print, '.paper-preview').then(() => press(words.backToMap))];
  yield ['export panel', () => opened(words.export, '.map-formats')];
  for (const { id } of exportFormats) {
    yield [
      `export: ${id}`,
      () => Promise.all([page.waitForEvent('download'), press(save(formats[id].name))]),
    ];
  }
}

async function readFile(page: Page): Promise<void> {
  await page.locator('dialog[open] input[type=file]').setInputFiles({
    name: 'map.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Zeile;Phase 1;Phase 2\nTun;sucht;kauft\n'),
  });
  await page.locator('.map-understood').waitFor();
}

const sum = (chunks: readonly Chunk[]) => chunks.reduce((bytes, chunk) => bytes + chunk.bytes, 0);
const listed = (chunks: readonly Chunk[]) =>
  chunks
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `${name} ${kibibytes(bytes)}`)
    .join(', ');

function report(atOnce: readonly Chunk[], later: readonly [string, readonly Chunk[]][]): void {
  const { react = [], own = [] } = Object.groupBy(atOnce, ({ isReact }) => (isReact ? 'react' : 'own'));
  heading('Scripts of the open editor, compressed with brotli');
  note(`React: ${listed(react)}`);
  note(`Beyond React: ${listed(own)}`);
  judge({ name: 'Beyond React, loaded at once', value: sum(own), bound: 70 * 1024, write: kibibytes });
  note('Loaded when first used, in this order on one page (what two parts share counts for the first):');
  for (const [name, chunks] of later)
    note(
      `  ${name}: ${chunks.length === 0 ? 'nothing more' : `${kibibytes(sum(chunks))} (${listed(chunks)})`}`,
    );
}
