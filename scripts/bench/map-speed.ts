import type { Browser, BrowserContext, Page } from 'playwright';
import { placeKey } from '../../src/components/journey-map/editor/grid.ts';
import { editorWords } from '../../src/components/journey-map/editor/strings.ts';
import type { JourneyMap } from '../../src/components/journey-map/model.ts';
import { withSite } from './browser.ts';
import { fullMap } from './full-map.ts';
import { allSaved, openMap, pageToOpen, windowWithMap } from './map-page.ts';
import { heading, judge, mean, median, milliseconds, note, quantile, times } from './report.ts';
import { traceScript, type Work } from './script-time.ts';

const openingRuns = 5;
const pauseBetweenKeysMs = 100;
/** Long enough for several savings in between. */
const typed = ' Dann schlaegt sie vor, gemeinsam noch einmal alle Angebote zu lesen.';

type View = 'matrix' | 'outline';
type Typing = Record<View, Work[]>;

/** Typing in a large map against a small one, and opening the large one. */
export const timeMap = (): Promise<void> =>
  withSite(async (browser, site) => {
    const small = await inWindow(browser, site, fullMap(8, 8), typeInBothViews);
    const large = await inWindow(browser, site, fullMap(40, 15), async (window) => ({
      ...(await typeInBothViews(window)),
      openings: await openRepeatedly(window),
    }));
    for (const view of ['matrix', 'outline'] as const) reportTyping(view, small[view], large[view]);
    reportOpening(large.openings);
  });

interface MapWindow {
  browser: Browser;
  context: BrowserContext;
  site: string;
  map: JourneyMap;
}

async function inWindow<T>(
  browser: Browser,
  site: string,
  map: JourneyMap,
  work: (window: MapWindow) => Promise<T>,
): Promise<T> {
  const context = await windowWithMap(browser, site, map);
  const result = await work({ browser, context, site, map });
  await context.close();
  return result;
}

/** Types into a cell in the middle of the map, first in the table, then in the list. */
async function typeInBothViews({ browser, context, site, map }: MapWindow): Promise<Typing> {
  const page = await openMap(context, site);
  const column = map.phases[Math.floor(map.phases.length / 2)]!.id;
  const place = placeKey({ kind: 'cell', column, lane: 'doing' });
  const cell = page.locator(`[data-view=matrix] [data-place="${place}"]`);
  await cell.click();
  await page.keyboard.press('Enter');
  const matrix = await typeInto(browser, page, `[data-view=matrix] [data-place="${place}"] textarea`);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: editorWords.de.views.outline }).check();
  const outline = await typeInto(browser, page, `[data-view=outline] [data-place="${place}"]`);
  await page.close();
  return { matrix, outline };
}

/** The work that each key causes: all of it until the next key, so drawing and saving count where they happen. */
async function typeInto(browser: Browser, page: Page, field: string): Promise<Work[]> {
  const textarea = page.locator(field);
  await textarea.focus();
  await page.keyboard.press('Control+End');
  await allSaved(page);
  const trace = await traceScript(browser, page, async () => {
    await page.keyboard.type(typed, { delay: pauseBetweenKeysMs });
    await allSaved(page);
  });
  const works = trace.perEvent('keydown');
  if (!(await textarea.inputValue()).endsWith(typed) || works.length !== typed.length)
    throw new Error(`The keys did not arrive in ${field}.`);
  return works;
}

async function openRepeatedly({ browser, context, site }: MapWindow): Promise<Work[]> {
  const works: Work[] = [];
  for (let run = 0; run < openingRuns; run += 1) {
    const { page, mark, open } = await pageToOpen(context, site);
    works.push((await traceScript(browser, page, open)).until(mark));
    await page.close();
  }
  return works;
}

const scriptOf = (works: readonly Work[]) => works.map(({ script }) => script);
const allOf = (works: readonly Work[]) => works.map(({ all }) => all);

function reportTyping(view: View, small: readonly Work[], large: readonly Work[]): void {
  heading(`Typing in a cell, ${view}, a key every ${pauseBetweenKeysMs} ms, ${large.length} keys`);
  const line = (size: string, works: readonly Work[]) => {
    const script = scriptOf(works);
    const [middle, high] = [median(script), quantile(script, 0.95)].map(milliseconds);
    note(
      `${size}: script per key ${middle} (median), ${high} (95 %), ${milliseconds(mean(script))} (mean); with layout and painting ${milliseconds(mean(allOf(works)))} (mean)`,
    );
  };
  line('8 × 8', small);
  line('40 × 15', large);
  judge({
    name: 'Script per key at 40 × 15, 95 %',
    value: quantile(scriptOf(large), 0.95),
    bound: 8,
    write: milliseconds,
  });
  judge({
    name: 'Mean script per key, 40 × 15 against 8 × 8',
    value: mean(scriptOf(large)) / mean(scriptOf(small)),
    bound: 1.5,
    write: times,
  });
  note(
    `Mean with layout and painting, 40 × 15 against 8 × 8: ${times(mean(allOf(large)) / mean(allOf(small)))}`,
  );
}

function reportOpening(works: readonly Work[]): void {
  heading(
    `Opening the map of 40 × 15, from the address to the first field that takes text, ${works.length} times`,
  );
  note(`Script each time: ${scriptOf(works).map(milliseconds).join(', ')}`);
  judge({ name: 'Script, median', value: median(scriptOf(works)), bound: 300, write: milliseconds });
  note(`With layout and painting, median: ${milliseconds(median(allOf(works)))}`);
}
