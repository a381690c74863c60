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

/**
 * Runs axe in the page. The policy forbids injected scripts, so it goes in through the debugger.
 * Only contrast depends on light or dark; the second look is at that rule alone.
 */
async function barriers(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const results = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const looks = [
  { colorScheme: 'light', runOnly: { type: 'tag', values: tags } },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast'] } },
] as const;

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
      for (const { colorScheme, runOnly } of looks) {
        await page.emulateMedia({ colorScheme });
        const inThisLook = await barriers(page, { type: runOnly.type, values: [...runOnly.values] });
        found.push(...inThisLook.map((barrier) => `${path} (${colorScheme}): ${barrier}`));
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
  expect((await barriers(page, { type: 'tag', values: tags })).join()).toContain('image-alt');
  await expect.poll(() => complaints.join()).toContain('style-src');
  await page.context().close();
});
