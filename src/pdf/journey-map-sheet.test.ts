import { expect, test } from 'vitest';
import { paperIds, papers } from '../components/journey-map/papers.ts';
import { languages } from '../i18n/languages.ts';
import { journeyMapSheet } from './journey-map-sheet.ts';

const every = languages.flatMap((lang) => paperIds.map((paper) => ({ lang, paper })));
const address = 'https://customer-journey.example.org/guide/';

/** Typst leaves objects and metadata uncompressed; only page contents and fonts are packed. */
const readable = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const sizes = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((found) => [
    Number(found[1]),
    Number(found[2]),
  ]);

test.each(every)('the same sheet gives the same bytes: $lang, $paper', ({ lang, paper }) => {
  expect(journeyMapSheet(lang, paper, address)).toEqual(journeyMapSheet(lang, paper, address));
});

test.each(every)('a sheet is at most 80 kB: $lang, $paper', ({ lang, paper }) => {
  expect(journeyMapSheet(lang, paper, address).length).toBeLessThanOrEqual(80_000);
});

test.each([
  { paper: 'a4' as const, pages: 2 },
  { paper: 'a3' as const, pages: 1 },
])('$paper has $pages page(s) in the size of the paper', ({ paper, pages }) => {
  const found = sizes(readable(journeyMapSheet('de', paper)));
  expect(found).toHaveLength(pages);
  for (const [width = 0, height = 0] of found) {
    expect((width / 72) * 25.4).toBeCloseTo(papers[paper].widthMm, 2);
    expect((height / 72) * 25.4).toBeCloseTo(papers[paper].heightMm, 2);
  }
});

test.each(every)(
  'the file is tagged for PDF/UA-1, with language, title and alternative: $lang, $paper',
  ({ lang, paper }) => {
    const pdf = readable(journeyMapSheet(lang, paper));
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain(`/Lang (${lang})`);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(sizes(pdf).length);
    expect(pdf.match(/\/Alt /g)).toHaveLength(sizes(pdf).length);
  },
);

test.each(every)('every sheet has its place in the outline: $lang, $paper', ({ lang, paper }) => {
  const pdf = readable(journeyMapSheet(lang, paper));
  expect(pdf).toMatch(new RegExp(`/Type /Outlines[^>]*/Count ${sizes(pdf).length}`));
});

test.each(every)(
  'only subsets of the three fonts of the guide are embedded: $lang, $paper',
  ({ lang, paper }) => {
    const names = readable(journeyMapSheet(lang, paper)).matchAll(/\/BaseFont \/([A-Z]{6}\+)?([\w-]+)/g);
    const found = [...names].map(([, subset, name]) => (subset === undefined ? `${name} as a whole` : name));
    expect([...new Set(found)].sort()).toEqual([
      'AtkinsonHyperlegibleNext-Italic',
      'AtkinsonHyperlegibleNext-Regular',
      'FamiljenGrotesk-Bold',
    ]);
  },
);

test('an address too long for the footer stops the build and says where', () => {
  expect(() => journeyMapSheet('en', 'a4', `https://${'long-name'.repeat(30)}.example`)).toThrow(
    /journey map, en, 297 × 210 mm, sheet 1\n {2}expected:/,
  );
});
