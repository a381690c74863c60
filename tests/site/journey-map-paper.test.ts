import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { beginMap } from './journey-map-hands.ts';
import { tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Width and height in millimetres of every page that the browser prints. */
async function printedSizes(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const mm = (points: number) => Math.round((points / 72) * 25.4);
    const sizes = [...document.pages()].map((each) => {
      const { originalWidth, originalHeight } = each.getOriginalSize();
      return `${mm(originalWidth)} × ${mm(originalHeight)}`;
    });
    document.destroy();
    return sizes;
  } finally {
    library.destroy();
  }
}

test('[JM27] the printer gets as many sheets as the button promises, of the size it names, and nothing else', async () => {
  const { page, complaints } = await beginMap(browser, { start: 'Radhaus Lindner' });
  // The dialogue of the browser would close at once here; what stands in the page is printed by hand.
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-asked', '')));
  await tool(page, 'Drucken').click();
  const panel = page.locator('.paper-panel');
  for (const [mode, size] of [
    ['Ein Blatt', '297 × 210'],
    ['Mehrere Blätter', '297 × 210'],
    ['Poster aus A4-Blättern', '297 × 210'],
    ['Liste', '210 × 297'],
  ] as const) {
    await panel.getByLabel(mode).check();
    const button = panel.getByRole('button');
    const promised = Number.parseInt((await button.textContent())!, 10) || 1;
    await button.click();
    await page.locator('body[data-asked]').waitFor({ state: 'attached' });
    const sizes = await printedSizes(page);
    expect(sizes).toEqual(new Array(promised).fill(size));
    expect(await panel.getByRole('figure').count()).toBe(promised);
    console.log(`${mode}: ${promised} sheets`);
    await page.evaluate(() => {
      document.body.removeAttribute('data-asked');
      dispatchEvent(new Event('afterprint'));
    });
    await expect.poll(() => button.isEnabled()).toBe(true);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
