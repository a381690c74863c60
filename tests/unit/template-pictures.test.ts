import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pdfFiles } from '../../src/pdf/pdf-files.ts';
import { encodePng } from '../../src/pdf/png.ts';
import { readGreyPng } from './read-grey-png.ts';
import { withPages } from './read-pdf.ts';

/**
 * Every page of every sheet against a picture that somebody looked at. After a wanted change draw them anew with
 * `RENEW_PICTURES=1 npx vitest run --project unit tests/unit/template-pictures.test.ts` and look at those that git lists.
 */
const renews = process.env['RENEW_PICTURES'] !== undefined;
const folder = 'tests/pictures';

/** A4 at 72 dpi. */
const longSidePx = 842;
/** Share of pixels that may differ: less than a word of text. The renderer is the same everywhere, so this is for rounding. */
const tolerance = 0.0002;

interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Sixteen shades are enough to see a change. */
const toShades = ({ pixels, ...size }: Picture): Picture => ({
  ...size,
  pixels: Uint8Array.from(pixels, (value) => Math.round(value / 17)),
});
const shades = Uint8Array.from({ length: 48 }, (_, place) => Math.floor(place / 3) * 17);

function toRgba({ pixels }: Picture): Uint8Array {
  const rgba = new Uint8Array(pixels.length * 4).fill(255);
  for (const [place, shade] of pixels.entries()) rgba.fill(shade * 17, place * 4, place * 4 + 3);
  return rgba;
}

/** Share of pixels in which two pictures differ, from 0 to 1; other sizes differ altogether. */
function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const count = pixelmatch(toRgba(a), toRgba(b), undefined, a.width, a.height, { threshold: 0.15 });
  return count / a.pixels.length;
}

const files = languages.flatMap((lang) => pdfFiles(lang).map((file) => ({ lang, ...file })));
/** A fillable file looks like the printed one of its paper until somebody types. */
const looksLike = (file: (typeof files)[number]) =>
  files.find(
    ({ lang, template, use, paper }) =>
      lang === file.lang && template === file.template && use === 'print' && paper === file.paper,
  )!.name;

test.each(files)('looks as it did: $name', { timeout: 60_000 }, async (file) => {
  const drawn = await withPages(await file.bytes(), (pages) =>
    Promise.all(pages.map(async ({ grey }) => toShades(await grey(longSidePx)))),
  );
  const name = (page: number) => `${folder}/${file.lang}/${looksLike(file).replace('.pdf', '')}-${page}.png`;
  for (const [index, picture] of drawn.entries()) {
    const place = name(index + 1);
    if (renews && file.use === 'print') {
      mkdirSync(`${folder}/${file.lang}`, { recursive: true });
      writeFileSync(place, encodePng({ ...picture, palette: shades }));
    }
    expect(existsSync(place), `${place}; see the head of this test`).toBe(true);
    expect(difference(picture, readGreyPng(readFileSync(place))), place).toBeLessThanOrEqual(tolerance);
  }
  expect(existsSync(name(drawn.length + 1)), 'no picture of a page that is gone').toBe(false);
});

test('a missing word would be seen', () => {
  const pixels = new Uint8Array(100 * 100).fill(15);
  const white = { width: 100, height: 100, pixels };
  const word = { ...white, pixels: pixels.map((shade, place) => (place > 5000 && place < 5020 ? 0 : shade)) };
  expect(difference(white, word)).toBeGreaterThan(tolerance);
  expect(difference(white, white)).toBe(0);
});
