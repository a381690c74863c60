import type { Browser, BrowserContext, Page } from 'playwright';
import { exchangeWords } from '../../src/components/journey-map/exchange/strings.ts';
import { startWords } from '../../src/components/journey-map/keep/strings-start.ts';
import type { JourneyMap } from '../../src/components/journey-map/model.ts';
import { fixedPages } from '../../src/site/pages.ts';

/** The German page of the journey map, as the benchmark uses it. */

export const mapAddress = (site: string): string => `${site}${fixedPages.map.de}/`;

/** A browser window that holds the map, brought in by the tool's own panel for files and saved. */
export async function windowWithMap(
  browser: Browser,
  site: string,
  map: JourneyMap,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(mapAddress(site));
  await page.getByRole('button', { name: startWords.de.file, exact: true }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'map.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(map)),
  });
  await page.getByRole('button', { name: exchangeWords.de.take }).click();
  await allSaved(page);
  await page.close();
  return context;
}

/** Resolves when the browser holds what stands on the screen. */
export const allSaved = (page: Page): Promise<void> =>
  page.locator('.map-saved[data-saving=saved]').waitFor({ timeout: 30_000 });

const editableMark = 'editable';

/**
 * A new page that sets the mark “editable” as soon as a field of the open map takes text, and says so.
 * @returns the page, how to open the map in it, and the name of the mark
 */
export async function pageToOpen(context: BrowserContext, site: string) {
  const page = await context.newPage();
  await page.addInitScript(markWhenEditable, editableMark);
  return {
    page,
    mark: editableMark,
    open: async () => {
      const editable = page.waitForEvent('console', (message) => message.text() === editableMark);
      await page.goto(mapAddress(site));
      await editable;
    },
  };
}

/** Runs in the page. */
function markWhenEditable(mark: string): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.map-editor [data-view] [data-place]')) return;
    if (!document.querySelector('.map-editor input[type=text]:not([readonly])')) return;
    watcher.disconnect();
    performance.mark(mark);
    console.debug(mark);
  });
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: ['readonly'] });
}

/** A new page on which the map of the window is open and can be edited. */
export async function openMap(context: BrowserContext, site: string): Promise<Page> {
  const { page, open } = await pageToOpen(context, site);
  await open();
  return page;
}
