import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characters } from '../../../scripts/font-characters.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import { firms } from '../../journey/firms.ts';
import { moments } from '../../journey/moments.ts';
import { phaseIds } from '../../journey/phases.ts';
import { exampleMap } from './examples.ts';
import { exampleMapWords } from './example-map-words.ts';
import { lanes } from './lanes.ts';
import { cellAt, type JourneyMap, type MapCell } from './model.ts';

const maps = firms.flatMap(({ id }) => languages.map((lang) => ({ id, lang, map: exampleMap(id, lang) })));

const cellsOf = (map: JourneyMap): MapCell[] =>
  Object.values(map.cells).flatMap((byLane) => Object.values(byLane));
const evidenceOf = (map: JourneyMap) => cellsOf(map).flatMap(({ evidence }) => evidence ?? []);

/** A document without its words: what must be the same in both languages. */
const shape = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      const kept = [
        'id',
        'kind',
        'guidePhases',
        'status',
        'channel',
        'answer',
        'moment',
        'phase',
        'date',
        'reviewDate',
      ];
      return typeof inner === 'string' && !kept.includes(key) ? 'words' : inner;
    }),
  );

/** Strings of a document that are read: no ids, no dates. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

describe.each(maps)('$id in $lang', ({ id, lang, map }) => {
  test('is in its language and says that it is invented', () => {
    expect(map.language).toBe(lang);
    expect(map.note).toMatch(lang === 'de' ? /^Erfunden/ : /^Invented/);
    expect(map.title).toContain(firms.find((firm) => firm.id === id)?.[lang].name);
  });

  test('has the eight phases, and the standard lanes under their names', () => {
    expect(map.phases.map(({ guidePhases }) => guidePhases)).toEqual(phaseIds.map((id) => [id]));
    for (const lane of lanes)
      expect(map.lanes).toContainEqual({ id: lane.id, kind: lane.id, name: lane[lang].name });
    // The stylesheet lays out ten lanes below the names of the phases.
    expect(map.lanes).toHaveLength(10);
  });

  test('fills every standard lane in every phase, and names an owner and a metric for each', () => {
    for (const phase of map.phases) {
      for (const lane of [...lanes.map((each) => each.id), 'metric']) {
        const cell = cellAt(map, phase.id, lane);
        const said = cell?.touchpoints?.map(({ name }) => name).join('') ?? cell?.text;
        expect(said, `${phase.id}, ${lane}`).toMatch(/\p{L}{3}/u);
      }
      expect(cellAt(map, phase.id, 'support')?.answer).toBeDefined();
      const feeling = cellAt(map, phase.id, 'feeling')?.feeling;
      expect(typeof feeling === 'number' && exampleMapWords[lang].feelings.has(feeling)).toBe(true);
    }
  });

  test('marks the four Moments of Truth in their order', () => {
    const flagged = map.phases.flatMap((phase) => cellAt(map, phase.id, 'moments')?.moment ?? []);
    expect(flagged).toEqual(moments.map((moment) => moment.id));
  });

  test('has all three marks of evidence, a source wherever it is not assumed, and at least half proven', () => {
    const evidence = evidenceOf(map);
    expect(new Set(evidence.map(({ status }) => status)).size).toBe(3);
    for (const { status, source } of evidence) expect(source === undefined).toBe(status === 'assumption');
    const proven = evidence.filter(({ status }) => status === 'proven').length;
    expect(proven / evidence.length).toBeGreaterThan(0.5);
  });

  test('tells of two changes, a decision and a day for the review', () => {
    expect(map.changes).toHaveLength(2);
    expect(map.decision).not.toBe('');
    expect(map.reviewDate! > map.date!).toBe(true);
  });

  test('keeps its cells short, and its characters within our fonts and typography', () => {
    for (const { text } of cellsOf(map)) expect(text.length, text).toBeLessThanOrEqual(90);
    const all = texts(map).join(' ');
    expect([...new Set(all)].filter((character) => !characters.includes(character))).toEqual([]);
    expect(all).not.toMatch(lang === 'de' ? /["”']/ : /["„']/);
  });
});

test.each(firms.map(({ id }) => id))('%s is the same in both languages but for the words', (id) => {
  const [de, en] = languages.map((lang) => ({ ...exampleMap(id, lang), language: 'any' }));
  expect(shape(de)).toEqual(shape(en));
});

test('the files are what a reader of this site can open', () => {
  const file = (lang: Language) => readFileSync(`src/content/examples/bike-shop/${lang}.json`, 'utf8');
  for (const lang of languages) expect(JSON.parse(file(lang))).toEqual(exampleMap('bike-shop', lang));
});
