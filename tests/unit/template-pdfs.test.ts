import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import { papers } from '../../src/components/journey-map/papers.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pdfFiles } from '../../src/pdf/pdf-files.ts';
import { offeredTemplates, servedFiles, servedPictures } from '../../src/site/templates.ts';
import { withPages, type PrintedCharacter } from './read-pdf.ts';

const start = performance.now();
const files = await Promise.all(
  languages.flatMap((lang) =>
    pdfFiles(lang).map(async (file) => ({ lang, ...file, pdf: await file.bytes() })),
  ),
);
const secondsToMake = (performance.now() - start) / 1000;

const kilobyte = 1000;
const pointsPerMm = 72 / 25.4;
/** Rounding of positions in the file. */
const slack = 0.3;

/** The objects of a file as text: pdf-lib unpacks the streams that they stand in. */
async function readable(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const unpacked = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  return Buffer.from(unpacked).toString('latin1');
}

test('every file has at most 80 kB', () => {
  const tooHeavy = files.filter(({ pdf }) => pdf.length > 80 * kilobyte);
  expect(tooHeavy.map(({ name, pdf }) => `${name}: ${pdf.length} bytes`)).toEqual([]);
});

test.each(files)(
  'tagged for PDF/UA-1, in its language, with title, outline and embedded fonts: $name',
  async ({ lang, pdf }) => {
    const text = await readable(pdf);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toMatch(new RegExp(`/Lang \\(${lang}`));
    expect(text).toContain('/Type /Outlines');
    expect(text).toMatch(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<\s]/);
    const descriptors = text.match(/\/Type \/FontDescriptor/g) ?? [];
    const fonts = text.match(/\/Subtype \/(Type1|TrueType|CIDFontType0|CIDFontType2)\b/g) ?? [];
    expect(descriptors.length).toBeGreaterThan(0);
    expect(fonts).toHaveLength(descriptors.length);
    expect(text.match(/\/FontFile[23]? /g)).toHaveLength(descriptors.length);
  },
);

test.each(files)(
  'on its paper, nothing below 7 pt or outside the margin of 10 mm: $name',
  async ({ paper, pdf }) => {
    const { widthMm, heightMm } = papers[paper];
    await withPages(pdf, (pages) => {
      for (const { widthPt, heightPt, characters } of pages) {
        const sides = [widthPt, heightPt].sort((a, b) => b - a).map((side) => side / pointsPerMm);
        expect(sides[0]).toBeCloseTo(widthMm, 0);
        expect(sides[1]).toBeCloseTo(heightMm, 0);
        expect(characters.length).toBeGreaterThan(20);
        const margin = 10 * pointsPerMm - slack;
        expect(characters.filter(({ sizePt }) => sizePt < 7 - 0.01).map(({ text }) => text)).toEqual([]);
        const outside = characters.filter(
          ({ left, right, bottom, top }) =>
            left < margin || right > widthPt - margin || bottom < margin || top > heightPt - margin,
        );
        expect(outside.map(({ text }) => text).join('')).toBe('');
      }
    });
  },
);

/** Pairs of characters that cover each other. Neighbours in a word may: kerning and slant do that. */
function overlaps(characters: readonly PrintedCharacter[]): string[] {
  const placed = characters.map((character, index) => ({ ...character, index }));
  const sorted = placed.toSorted((a, b) => a.left - b.left);
  return sorted.flatMap((one, place) => {
    const found: string[] = [];
    for (const other of sorted.slice(place + 1)) {
      const across = Math.min(one.right, other.right) - other.left;
      if (other.left > one.right) break;
      const up = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
      if (across > 0.8 && up > 0.8 && Math.abs(one.index - other.index) > 1)
        found.push(`“${one.text}” on “${other.text}” at ${one.left.toFixed(0)}, ${one.bottom.toFixed(0)}`);
    }
    return found;
  });
}

test('two letters on the same place are found', () => {
  const letter = { text: 'a', sizePt: 10, left: 0, right: 5, bottom: 0, top: 5 };
  const between = { ...letter, left: 90, right: 95 };
  expect(overlaps([letter, between, { ...letter, left: 3, right: 8 }])).toHaveLength(1);
  expect(overlaps([letter, between, { ...letter, left: 5, right: 10 }])).toHaveLength(0);
});

const printed = files.filter(({ use }) => use === 'print');
test.each(printed)('no text lies on another text: $name', async ({ pdf }) => {
  await withPages(pdf, (pages) => {
    for (const { characters } of pages) expect(overlaps(characters)).toEqual([]);
  });
});

test('another run makes the same bytes', { timeout: 120_000 }, async () => {
  vi.resetModules();
  const another = await import('../../src/pdf/pdf-files.ts');
  for (const { lang, name, pdf } of files) {
    const file = another.pdfFiles(lang).find((candidate) => candidate.name === name)!;
    const again = await file.bytes();
    expect(again === pdf, 'a file of its own').toBe(false);
    expect(Buffer.from(again).equals(pdf), name).toBe(true);
  }
});

test('a template has a file to print and no name is given twice', { timeout: 120_000 }, async () => {
  let total = 0;
  for (const lang of languages) {
    const served = [...servedFiles(lang), ...(await servedPictures(lang))];
    expect(new Set(served.map(({ name }) => name)).size).toBe(served.length);
    for (const { bytes } of served) total += (await bytes()).length;
    for (const { id, pdfs } of offeredTemplates(lang))
      expect(
        pdfs.some(({ use }) => use === 'print'),
        id,
      ).toBe(true);
  }
  console.log(
    `templates: ${files.length} PDFs made in ${secondsToMake.toFixed(1)} s; all files with pictures and archives: ${(total / 1e6).toFixed(1)} MB`,
  );
});
