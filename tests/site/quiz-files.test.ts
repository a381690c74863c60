import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../checks/content-files.ts';
import { launch, site, watchedPage } from './browser.ts';

/** What of the quiz is served as files: the pages without scripts, the banks, the weight of the island. */

const items = new Map([...readContent('.').quiz.values()].flatMap((file) => Object.entries(file as object)));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('[QU23] without scripts every item can be read, its solution behind a disclosure', async () => {
  const { page } = await watchedPage(browser, { ...phone, javaScriptEnabled: false });
  for (const [start, name] of [
    ['ueben/quiz/', 'Alle Fragen zum Lesen'],
    ['en/practise/quiz/', 'All questions to read'],
  ] as const) {
    await page.goto(site + start);
    expect(await page.locator('.quiz').isVisible()).toBe(false);
    await page.getByRole('link', { name }).first().tap();
    await page.waitForURL(/\/(fragen|questions)\/$/);
    expect(await page.locator('.quiz-text').count()).toBe(items.size);
    const solution = page.locator('.quiz-text details').first();
    await solution.locator('summary').tap();
    expect(await solution.getAttribute('open')).not.toBeNull();
  }
  await page.goto(`${site}phasen/nutzung/`);
  const inPage = page.locator('[data-try]');
  expect(await inPage.getByRole('button').count()).toBe(0);
  await inPage.getByText('Lösung zeigen').tap();
  expect(await inPage.getByText('Am besten passt: Service und Support').isVisible()).toBe(true);
  expect(await inPage.locator('dd').filter({ visible: true }).count()).toBe(3);
  expect(await inPage.getByText('Das passt').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('both languages hold the same items', async () => {
  const ids = await Promise.all(
    ['de', 'en'].map(async (lang) => {
      const questions = (await (await fetch(`${site}quiz/${lang}.json`)).json()) as { id: string }[];
      return questions.map(({ id }) => id);
    }),
  );
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]).toHaveLength(items.size);
});

test('the island weighs at most 25 KiB beyond React', () => {
  const seen = new Set<string>();
  const add = (file: string) => {
    if (seen.has(file) || /(client|react|jsx-runtime|rolldown-runtime)\.[\w-]+\.js$/.test(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g))
      add(join(file, '..', name));
  };
  const html = readFileSync('dist/ueben/quiz/index.html', 'utf8');
  add(join('dist', /component-url="([^"]+)"/.exec(html)![1]!));
  const bytes = [...seen].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  console.log(`quiz island: ${bytes} bytes in ${seen.size} files, brotli`);
  expect(bytes).toBeLessThanOrEqual(25 * 1024);
});
