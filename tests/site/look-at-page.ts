/** What is looked at on every page of the site. One load serves all of it, because loading is what takes the time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import type { Watched } from './browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Minified: every page has to read it anew.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1400, height: 900 };
const widths = [320, 390, 600, 768, 1000, 1200, 1400, 1920, 2560];

/** Makes a page note what moves while it loads. Call before loading. */
export const noteShifts = ({ page }: Watched) =>
  page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What moved since the page began to load, once everything that wakes up later has done so. */
export async function shiftsOf(page: Page): Promise<string[]> {
  const hasIsland = (await page.locator('astro-island').count()) > 0;
  if (hasIsland) await page.waitForLoadState('networkidle');
  else await page.waitForTimeout(150);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  return shift > 0 ? [`layout shift ${shift.toFixed(4)}`] : [];
}

/** Lets `barriersOf` run in a page. The policy forbids injected scripts, so it goes in through the debugger. */
export const injectAxe = (page: Page) => page.evaluate(axeSource);

/** The rules whose answer depends on colours; a theme changes nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands: by all rules, or by those about colours. */
export async function barriersOf(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const runOnly =
    rules === 'all'
      ? ({ type: 'tag', values: tags } as const)
      : ({ type: 'rule', values: colourRules } as const);
  const results = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { ...only, values: [...only.values] },
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${over} px too wide at ${width} px`);
  }
  return found;
}

/** All that is wrong with a page that was loaded as on a phone, by a first visitor. */
export async function lookAtPage({ page, complaints }: Watched): Promise<string[]> {
  const wrong = await shiftsOf(page);
  await injectAxe(page);
  for (const [size, viewport] of Object.entries({ phone, desktop })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await barriersOf(page, colorScheme === 'light' ? 'all' : 'colours');
      wrong.push(...found.map((barrier) => `(${size}, ${colorScheme}) ${barrier}`));
    }
  }
  return [...wrong, ...(await sidewaysScroll(page)), ...complaints.splice(0)];
}
