import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleMap } from '../components/journey-map/examples.ts';
import { blankMap } from '../components/journey-map/paper/blank-maps.ts';
import type { JourneyMap } from '../components/journey-map/model.ts';
import { readMap } from '../components/journey-map/read-map.ts';
import { firms } from '../journey/firms.ts';
import { languages } from '../i18n/languages.ts';
import { mapPptx } from './map-pptx.ts';
import { mapXlsx } from './map-xlsx.ts';
import { plainText } from './plain-text.ts';
import { packageProblems, partText } from './test-package.ts';

const examples = languages.flatMap((lang) =>
  firms.map(({ id: firm }) => ({ lang, firm, map: exampleMap(firm, lang) })),
);

/** Text of the slides or of the strings of a workbook, entities resolved. */
const allText = (bytes: Uint8Array): string =>
  Object.keys(unzipSync(bytes))
    .filter((name) => /slides\/slide|notesSlides\/notesSlide|sharedStrings|worksheets\/sheet/.test(name))
    .map((name) => partText(bytes, name))
    .join(' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&lt;|&gt;|&quot;|&apos;|&#39;|&amp;/g, (entity) => entities[entity]!)
    .replaceAll(/\s+/g, ' ');

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

const inOneLine = (text: string): string => plainText(text).replaceAll(/\s+/g, ' ').trim();

const textsOf = (map: JourneyMap): string[] =>
  Object.values(map.cells).flatMap((byLane) =>
    Object.values(byLane).flatMap((cell) => [cell.text, ...(cell.touchpoints ?? []).map(({ name }) => name)]),
  );

test.each(examples)('every text of the example is in both files: $firm, $lang', async ({ lang, map }) => {
  for (const bytes of [await mapXlsx(map, lang), await mapPptx(map, lang)]) {
    expect(packageProblems(bytes)).toEqual([]);
    const found = allText(bytes);
    for (const text of textsOf(map)) expect(found).toContain(inOneLine(text));
  }
});

const line = fc.string({ unit: 'binary', maxLength: 60 });
const text = fc.oneof(
  line,
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '=1+1',
    '+49 30 123',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '#N/A',
    '#REF!',
    '<b>&amp;</b>',
    'x'.repeat(5000),
    '\u0000\uD800',
  ),
);

const maps: fc.Arbitrary<JourneyMap> = fc
  .record({
    lang: fc.constantFrom(...languages),
    title: line,
    values: fc.array(text, { minLength: 8, maxLength: 24 }),
    blueprint: fc.boolean(),
  })
  .map(({ lang, title, values, blueprint }) => {
    const map = blankMap(blueprint ? 'blueprint' : 'journey-map', lang);
    const places = map.phases.flatMap((phase) => map.lanes.map((lane) => ({ phase, lane })));
    const cells: JourneyMap['cells'] = {};
    for (const [index, value] of values.entries()) {
      const { phase, lane } = places[(index * 7) % places.length]!;
      (cells[phase.id] ??= {})[lane.id] = { text: value };
    }
    return { ...map, title, cells };
  });

test('whatever is written, the files are sound and no text becomes a formula', async () => {
  await fc.assert(
    fc.asyncProperty(maps, async (map) => {
      expect(readMap(map).status).toBe('ok');
      const workbook = await mapXlsx(map, map.language);
      expect(packageProblems(workbook)).toEqual([]);
      // Title and summary above the map, and nothing else.
      expect(partText(workbook, 'xl/worksheets/sheet1.xml').match(/<f>/g)).toHaveLength(2);
      expect(partText(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('t="e"');
      expect(partText(workbook, 'xl/worksheets/sheet2.xml')).not.toContain('<f>');
      expect(packageProblems(await mapPptx(map, map.language))).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a text too long for its box on a slide stands in full in the notes', async () => {
  const map = blankMap('journey-map', 'en');
  const long = `${'A long story about a wait at the counter. '.repeat(119)}The end.`;
  const bytes = await mapPptx({ ...map, cells: { research: { doing: { text: long } } } }, 'en');
  const notes = Object.keys(unzipSync(bytes)).filter((name) => name.includes('notesSlides/notesSlide'));
  expect(notes.some((name) => partText(bytes, name).includes('The end.'))).toBe(true);
});

test('hidden phases and lanes stay out, also when all are hidden', async () => {
  const map = blankMap('journey-map', 'de');
  const hidden: JourneyMap = {
    ...map,
    phases: map.phases.map((phase) => ({ ...phase, hidden: phase.id === 'use' })),
    lanes: map.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'thinking' })),
  };
  const nothing: JourneyMap = {
    ...map,
    phases: map.phases.map((phase) => ({ ...phase, hidden: true })),
    lanes: map.lanes.map((lane) => ({ ...lane, hidden: true })),
  };
  for (const make of [mapXlsx, mapPptx]) {
    const found = allText(await make(hidden, 'de'));
    expect(found).toContain('Recherche');
    expect(found).not.toMatch(/Nutzung|Denken/);
    expect(packageProblems(await make(nothing, 'de'))).toEqual([]);
  }
});
