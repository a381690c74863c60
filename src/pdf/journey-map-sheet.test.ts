import { expect, test } from 'vitest';
import { mapSheets } from '../components/journey-map/paper/blank-maps.ts';
import { papers } from '../components/journey-map/papers.ts';
import { languages } from '../i18n/languages.ts';
import { mapSheetPdf } from './journey-map-sheet.ts';

const every = languages.flatMap((lang) =>
  mapSheets.flatMap(({ id, papers: sizes }) => sizes.map((paper) => ({ lang, id, paper }))),
);
const address = 'https://customer-journey.example.org/guide/';

/** Typst leaves objects and metadata uncompressed; only page contents and fonts are packed. */
const readable = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const sizes = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((found) => [
    Number(found[1]),
    Number(found[2]),
  ]);

test.each(every)('the same sheet gives the same bytes, at most 80 kB: $id, $paper, $lang', (each) => {
  const pdf = mapSheetPdf(each.id, each.lang, each.paper, address);
  expect(mapSheetPdf(each.id, each.lang, each.paper, address)).toEqual(pdf);
  expect(pdf.length).toBeLessThanOrEqual(80_000);
});

test.each(every)('every page has the size of the paper: $id, $paper, $lang', ({ id, lang, paper }) => {
  const found = sizes(readable(mapSheetPdf(id, lang, paper)));
  expect(found.length).toBeGreaterThan(0);
  for (const [width = 0, height = 0] of found) {
    expect((width / 72) * 25.4).toBeCloseTo(papers[paper].widthMm, 1);
    expect((height / 72) * 25.4).toBeCloseTo(papers[paper].heightMm, 1);
  }
});

test.each(every)(
  'the file is tagged for PDF/UA-1, with language, title, outline and alternatives: $id, $paper, $lang',
  ({ id, lang, paper }) => {
    const pdf = readable(mapSheetPdf(id, lang, paper));
    const pages = sizes(pdf).length;
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain(`/Lang (${lang})`);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(pages);
    expect(pdf.match(/\/Alt /g)).toHaveLength(pages);
    expect(pdf).toMatch(new RegExp(`/Type /Outlines[^>]*/Count ${pages}`));
  },
);

test.each(every)(
  'only subsets of the fonts of the guide are embedded: $id, $paper, $lang',
  ({ id, lang, paper }) => {
    const names = readable(mapSheetPdf(id, lang, paper)).matchAll(/\/BaseFont \/([A-Z]{6}\+)?([\w-]+)/g);
    const found = [...names].map(([, subset, name]) => (subset === undefined ? `${name} as a whole` : name));
    const fonts = [
      'AtkinsonHyperlegibleNext-Italic',
      'AtkinsonHyperlegibleNext-Regular',
      'FamiljenGrotesk-Bold',
    ];
    expect([...new Set(found)].filter((name) => !fonts.includes(name!))).toEqual([]);
  },
);

test('an address too long for the footer stops the build and says where', () => {
  expect(() => mapSheetPdf('journey-map', 'en', 'a4', `https://${'long-name'.repeat(30)}.example`)).toThrow(
    /journey-map, en, a4, sheet 1\n {2}expected:/,
  );
});
