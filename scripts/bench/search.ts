import { withSite } from './browser.ts';
import { heading, median, milliseconds, note } from './report.ts';

const runs = 5;

/**
 * From the click on the search button to the first result, in a browser that has cached nothing. By the page's own
 * clock: Playwright looks for an element after 20, 50, 100, 100 and then every 500 ms, which is coarser than the figure.
 */
export const timeSearch = (): Promise<void> =>
  withSite(async (browser, site) => {
    const found: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage();
      await page.goto(`${site}phasen/nutzung/`, { waitUntil: 'networkidle' });
      const time = page.evaluate(clickToFirstResult);
      await page.locator('[data-search-open]').click();
      await page.locator('dialog input[name=q]').fill('kauf');
      found.push(await time);
      await page.close();
    }
    heading('Search');
    note(`Click to first result for “kauf” (empty cache, median of ${runs}): ${milliseconds(median(found))}`);
  });

/** Runs in the page. Milliseconds from the next click to the frame in which the dialog shows a result. */
function clickToFirstResult(): Promise<number> {
  return new Promise((resolve) => {
    let clicked = NaN;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
    const look = () =>
      document.querySelector('dialog .search-results a')
        ? resolve(performance.now() - clicked)
        : requestAnimationFrame(look);
    look();
  });
}
