import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { pagePaths } from '../../src/search/page-paths.ts';
import { readSlugs } from '../../src/search/read-content.ts';
import { launch, site, watchedPage } from '../site/browser.ts';
import { field, focusedText, results, searchPath, settled, status, visit } from './search-steps.ts';

interface Query {
  query: string;
  /** Id of the page that must be among the first three. */
  finds: string;
  /** The suggestion that a typing error must bring. */
  over?: string;
}

const queries = parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<
  Language,
  Query[]
>;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function resultPaths(page: Page): Promise<string[]> {
  const addresses = await results(page).evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({ href }) => href),
  );
  return addresses.map((address) => new URL(address).pathname);
}

async function rankOf(page: Page, { query, over }: Query, path: string): Promise<number> {
  await field(page).fill(query);
  await field(page).press('Enter');
  await settled(page);
  if (over) {
    await page.getByRole('button', { name: over, exact: true }).click({ timeout: 2000 });
    await settled(page);
  }
  return (await resultPaths(page)).indexOf(path) + 1;
}

test.each(languages)('every query finds its page among the first three (%s)', async (lang) => {
  const paths = pagePaths(await readSlugs());
  await visit(browser, site + searchPath[lang], async (page) => {
    const table: { query: string; finds: string; rank: number }[] = [];
    for (const query of queries[lang]) {
      const rank = await rankOf(page, query, paths.get(query.finds)![lang]).catch(() => 0);
      table.push({ query: query.query, finds: query.finds, rank });
    }
    console.log(
      table
        .map(({ query, finds, rank }) => `${String(rank || '–').padStart(3)}  ${query.padEnd(42)} ${finds}`)
        .join('\n'),
    );
    expect(table.filter(({ rank }) => rank < 1 || rank > 3)).toEqual([]);
  });
});

test('on the search page the same keys lead into its own field', async () => {
  await visit(browser, site + searchPath.de, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('aida');
    await results(page).first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

test('the number of results is announced in words', async () => {
  await visit(browser, `${site + searchPath.de}?q=aida`, async (page) => {
    await settled(page);
    const count = await results(page).count();
    expect(await status(page).textContent()).toBe(`${count} Treffer für „aida“`);
  });
  await visit(browser, `${site + searchPath.en}?q=aida`, async (page) => {
    await settled(page);
    expect(await status(page).textContent()).toMatch(/^\d+ results? for “aida”$/);
  });
});

test('nothing found: suggestions run their query, ways on are offered', async () => {
  await visit(browser, `${site + searchPath.de}?q=kaufentschiedung`, async (page) => {
    await settled(page);
    expect(await status(page).textContent()).toBe('Kein Treffer für „kaufentschiedung“');
    const ways = page.locator('.search-help a');
    expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/glossar/',
      '/phasen/',
    ]);
    await page.getByRole('button', { name: 'Kaufentscheidung' }).click();
    await results(page).first().waitFor();
    expect(await results(page).first().textContent()).toBe('Kaufentscheidung');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=Kaufentscheidung');
  });
});

test('a word unknown to the guide is left out and named', async () => {
  await visit(browser, `${site + searchPath.de}?q=xylophon aida`, async (page) => {
    await settled(page);
    expect(await status(page).textContent()).toMatch(/^\d+ Treffer für „xylophon aida“, ohne „xylophon“$/);
  });
});

test('?q= and kind= work as a link, and the address follows', async () => {
  await visit(browser, `${site + searchPath.de}?q=touchpoint&kind=glossary`, async (page) => {
    await settled(page);
    expect(await resultPaths(page)).toEqual(['/glossar/']);
    expect(await results(page).first().getAttribute('href')).toBe('/glossar/#touchpoint');
    await page.getByRole('radio', { name: 'Alles' }).check();
    await page.waitForURL('**/suche/?q=touchpoint');
    await results(page).nth(1).waitFor();
    await field(page).fill('');
    await page.waitForURL('**/suche/');
    expect(await results(page).count()).toBe(0);
  });
});

test('excerpts mark the words found', async () => {
  await visit(browser, `${site + searchPath.de}?q=abbruch`, async (page) => {
    await settled(page);
    const marks = await page.locator('.search-results mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/^\p{L}*abbr/iu);
  });
});

test('more results come on request, with the focus on the first of them', async () => {
  await visit(browser, `${site + searchPath.de}?q=kunde`, async (page) => {
    await settled(page);
    expect(await results(page).count()).toBe(6);
    await page.getByRole('button', { name: /Noch \d+ Treffer/ }).click();
    await results(page).nth(6).waitFor();
    expect(await focusedText(page)).toBe(await results(page).nth(6).textContent());
  });
});

test('without the index the search says so, and works as soon as it is there', async () => {
  const { page } = await watchedPage(browser);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site + searchPath.de}?q=aida`);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
  expect(await status(page).textContent()).toContain('ließ sich nicht laden');
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await results(page).first().waitFor();
  await page.context().close();
});

test('an index that arrives only in part is fetched anew with the next attempt', async () => {
  const { page } = await watchedPage(browser);
  await page.route('**/pagefind/wasm*', (route) => route.abort());
  await page.goto(`${site + searchPath.de}?q=aida`);
  const again = page.getByRole('button', { name: 'Noch einmal versuchen' });
  await again.waitFor();
  await page.unroute('**/pagefind/wasm*');
  await again.click();
  await results(page).first().waitFor();
  await page.context().close();
});

test.runIf(process.env['SITE_BELOW_PATH'])('below a path, results lead below the path', async () => {
  const root = process.env['SITE_BELOW_PATH']!;
  const { page } = await watchedPage(browser);
  await page.goto(`${root}suche/?q=aida`);
  await settled(page);
  expect((await resultPaths(page))[0]).toBe(`${new URL(root).pathname}phasen/aida/`);
  await page.context().close();
});
