import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const mmPerInch = 25.4;
const cssPixels = (mm: number) => Math.floor((mm / mmPerInch) * 96);
/** A4 without the margins of styles/print.css. */
const sheet = { width: cssPixels(210 - 2 * 16), height: cssPixels(297 - 2 * 18) };

/** What would be cut off on paper: wider than a sheet, or a part that cannot be broken and is higher than one. */
function cutOff({ width, height }: typeof sheet): string[] {
  const visible = [
    ...document.querySelectorAll<HTMLElement>('main :not(.visually-hidden, .visually-hidden *)'),
  ];
  const say = (element: Element, what: string) =>
    `${element.tagName} ${what} in “${element.closest('section')?.querySelector('h2, h3')?.textContent ?? ''}”`;
  return visible.flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return [];
    const isWhole = element.matches('tr, svg, li, figure:not(:has(table))');
    return [
      ...(box.right > width + 1 ? [say(element, `${Math.round(box.right)} px wide`)] : []),
      ...(isWhole && box.height > height ? [say(element, `${Math.round(box.height)} px high`)] : []),
    ];
  });
}

/** The text of every page of the PDF that the browser prints. */
async function printedPages(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const texts = [...document.pages()].map((each) => each.getText());
    document.destroy();
    return texts;
  } finally {
    library.destroy();
  }
}

test.each([
  { path: 'drucken/', last: 'Quellen' },
  { path: 'en/print/', last: 'Sources' },
])('the whole guide prints without a cut table, on numbered sheets: $path', async ({ path, last }) => {
  const { page, complaints } = await watchedPage(browser, { viewport: sheet });
  await page.goto(site + path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(cutOff, sheet)).toEqual([]);

  const pages = await printedPages(page);
  console.log(`${path}: ${pages.length} sheets of A4`);
  // The browser writes the margin before the page.
  const numbers = pages.map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual(pages.map((_, place) => place + 1));
  expect(pages.some((text) => text.includes(last))).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
