import { PDFiumLibrary } from '@hyzyla/pdfium';
import { inks, partInks } from '../components/journey-map/inks.ts';
import { encodePng, toPalette } from './png.ts';

export interface PagePicture {
  width: number;
  height: number;
  png: Uint8Array<ArrayBuffer>;
}

/** Long side of a page on the screen; enough to read the headings, little enough for a phone. */
const longSidePx = 880;
/** Enough for the inks of a sheet and the edges of its letters; each doubling adds a tenth to the file. */
const colours = 32;

/** The inks of every sheet: a coloured line is too thin to win its place by its pixels. */
const sheetInks = Object.values({ ...inks, ...partInks }).map((ink) => Number.parseInt(ink.slice(1), 16));

let library: Promise<PDFiumLibrary> | undefined;

/** Draws every page of a PDF as a small PNG, the longer side 880 pixels. The same file gives the same bytes. */
export async function pagePictures(pdf: Uint8Array): Promise<PagePicture[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pictures: PagePicture[] = [];
    for (const page of document.pages()) {
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = longSidePx / Math.max(originalWidth, originalHeight);
      const { data, width, height } = await page.render({ scale, colorSpace: 'BGRA', render: 'bitmap' });
      pictures.push({ width, height, png: encodePng(toPalette(data, width, height, colours, sheetInks)) });
    }
    return pictures;
  } finally {
    document.destroy();
  }
}
