import type { Browser, Page } from 'playwright';
import { changeFunnel } from '../../src/components/funnel/actions.ts';
import { exampleDocument, type FunnelContext } from '../../src/components/funnel/funnel-document.ts';
import { funnelModels } from '../../src/components/funnel/phase-models.ts';
import { writeRecord } from '../../src/components/funnel/record.ts';
import { stageLimits } from '../../src/components/funnel/stages.ts';
import { fixedPages } from '../../src/site/pages.ts';
import { withSite } from './browser.ts';
import { heading, judge, median, milliseconds, note, quantile } from './report.ts';
import { traceScript, type Work } from './script-time.ts';

const moves = 120;
const stepPx = 2;

/** Pulling the end of a bar in the largest funnel: the work of each move of the pointer. */
export const timeFunnel = (): Promise<void> =>
  withSite(async (browser, site) => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 1000 } });
    const page = await context.newPage();
    await page.addInitScript(([key, record]) => localStorage.setItem(key, record), [
      'funnel',
      writeRecord(largestFunnel()),
    ] as const);
    await page.goto(`${site}${fixedPages.funnel.de}/`);
    report(await pullBar(browser, page));
    await context.close();
  });

function largestFunnel() {
  const context: FunnelContext = { lang: 'de', models: funnelModels('de') };
  let document = changeFunnel(exampleDocument(context), { type: 'switch-model', modelId: 'own' }, context);
  while (document.stages.length < stageLimits.max)
    document = changeFunnel(document, { type: 'add-stage', name: 'Noch eine Stufe' }, context);
  return document;
}

/** Pulls the second bar to the left and back again, one frame a move. */
async function pullBar(browser: Browser, page: Page): Promise<Work[]> {
  const handles = page.getByRole('slider').and(page.locator('.funnel-handle'));
  await handles
    .nth(stageLimits.max - 1)
    .and(page.locator('[tabindex="0"]'))
    .waitFor();
  const handle = handles.nth(1);
  const grip = handle.locator('.funnel-grip');
  await grip.scrollIntoViewIfNeeded();
  const box = (await grip.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const values = new Set([await handle.getAttribute('aria-valuenow')]);
  await page.mouse.move(x, y);
  await page.mouse.down();

  const trace = await traceScript(browser, page, async () => {
    for (let move = 1; move <= moves; move += 1)
      await page.mouse.move(x - stepPx * Math.min(move, moves - move), y);
  });
  await page.mouse.move(x - stepPx * moves, y);
  values.add(await handle.getAttribute('aria-valuenow'));
  await page.mouse.up();
  if (values.size < 2) throw new Error('The bar did not follow the pointer.');
  return trace.perEvent('pointermove');
}

function report(works: readonly Work[]): void {
  const script = works.map((work) => work.script);
  heading(`Pulling a bar of a funnel of ${stageLimits.max} stages, ${works.length} moves of the pointer`);
  note(`Script per move, median: ${milliseconds(median(script))}`);
  judge({ name: 'Script per move, 95 %', value: quantile(script, 0.95), bound: 8, write: milliseconds });
  note(
    `With layout and painting, 95 %: ${milliseconds(
      quantile(
        works.map(({ all }) => all),
        0.95,
      ),
    )}`,
  );
}
