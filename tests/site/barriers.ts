/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on colours; a theme changes nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];
// Minified: every page has to read it anew.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets `barriersOf` run in a page. The policy forbids injected scripts, so it goes in through the debugger. */
export const injectAxe = (page: Page) => page.evaluate(axeSource);

interface Asked {
  rules?: 'all' | 'colours';
  /** A selector; the first of its kind that is there is looked at, and the whole page without any. */
  within?: string;
}

/** What axe finds wrong with the page as it stands, rule and place by place. */
export async function barriersOf(page: Page, { rules = 'all', within }: Asked = {}): Promise<string[]> {
  const runOnly: axe.RunOnly =
    rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules };
  const { violations } = await page.evaluate(
    ([only, selector]) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        (selector && document.querySelector(selector)) || document,
        { runOnly: only, resultTypes: ['violations'] },
      ),
    [runOnly, within] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
