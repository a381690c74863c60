import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPath, launch, site, watchedPage } from './browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let paths: string[];
beforeAll(async () => {
  browser = await launch();
  paths = await everyPath();
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

test.each([
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1400, height: 900 }],
] as const)(
  'no barrier in light or dark, no policy violation, no foreign request on any page (%s)',
  async (_, viewport) => {
    const { page, complaints } = await watchedPage(browser, { viewport });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site + path);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await barriers(page)).map((barrier) => `${path} (${colorScheme}): ${barrier}`));
      }
      found.push(...complaints.splice(0).map((complaint) => `${path}: ${complaint}`));
    }
    await page.context().close();
    expect(paths.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  },
);

test('the check would find a barrier and a policy violation', async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(site);
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'));
    document.body.setAttribute('style', 'color: red');
  });
  expect((await barriers(page)).join()).toContain('image-alt');
  await expect.poll(() => complaints.join()).toContain('style-src');
  await page.context().close();
});
