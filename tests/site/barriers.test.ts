import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage, type Watched } from './browser.ts';
import { lookAtEveryPage } from './every-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Minified: every page has to read it anew.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Runs axe in the page. The policy forbids injected scripts, so it goes in through the debugger. */
async function barriers(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1400, height: 900 },
};

/** The page is loaded once and looked at four times: as large as a phone and a desktop, in light and dark. */
async function lookAtAllSizes({ page, complaints }: Watched): Promise<string[]> {
  const wrong: string[] = [];
  await page.evaluate(axeSource);
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      wrong.push(...(await barriers(page)).map((barrier) => `(${size}, ${colorScheme}) ${barrier}`));
    }
  }
  return [...wrong, ...complaints.splice(0)];
}

const isEnglish = (path: string) => path.startsWith('en/');

test.each([
  ['de', (path: string) => !isEnglish(path)],
  ['en', isEnglish],
] as const)(
  'no barrier on phone and desktop, in light and dark, no policy violation, no foreign request (%s)',
  async (_, only) => {
    const { pages, found } = await lookAtEveryPage(browser, { only }, lookAtAllSizes);
    expect(pages).toBeGreaterThan(30);
    expect(found).toEqual([]);
  },
);

test('the check would find a barrier and a policy violation', async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(site);
  await page.evaluate(axeSource);
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'));
    document.body.setAttribute('style', 'color: red');
  });
  expect((await barriers(page)).join()).toContain('image-alt');
  await expect.poll(() => complaints.join()).toContain('style-src');
  await page.context().close();
});
