import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { exampleMap } from '../examples.ts';
import { cellAt, type JourneyMap } from '../model.ts';
import { readMap } from '../read-map.ts';
import { anyMap, trickyText } from './any-map.ts';
import { readDelimited, writeDelimited } from './delimited.ts';
import { writeJson } from './export-json.ts';
import { writeMermaid } from './export-mermaid.ts';
import { writeCsv, writeTsv } from './export-table.ts';
import { oneLine } from './mermaid-text.ts';
import { readMermaidLines } from './mermaid-lines.ts';
import { writeMarkdown } from './markdown.ts';
import type { ImportResult } from './outcome.ts';
import { readText } from './read-import.ts';

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '');
const language = fc.constantFrom(...languages);

function mapOf(result: ImportResult): JourneyMap {
  if (result.status === 'problem') throw new Error(JSON.stringify(result.problem));
  expect(readMap(result.map).status).toBe('ok');
  return result.map;
}

const textsOf = (map: JourneyMap): string[][] =>
  visibleLanes(map).map(({ id }) => columnsOf(map).map((column) => cellAt(map, column.id, id)?.text ?? ''));

const valuesOf = (map: JourneyMap): unknown[] =>
  visibleLanes(map).map(({ id }) =>
    columnsOf(map).map((column) => {
      const { feeling, feelingToBe, touchpoints, answer, moment, evidence } =
        cellAt(map, column.id, id) ?? {};
      return { feeling: feeling ?? undefined, feelingToBe, touchpoints, answer, moment, evidence };
    }),
  );

test('any rows of texts survive CSV and TSV unchanged, formulas included', () => {
  const rows = fc.array(fc.array(trickyText, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.constantFrom(';' as const, ',' as const, '\t' as const), (all, separator) => {
      const filled = all.filter((row) => row.some((cell) => cell !== ''));
      expect(readDelimited(writeDelimited(all, separator), separator).rows).toEqual(filled);
    }),
    { numRuns: 1000 },
  );
});

test('nothing that a spreadsheet would calculate begins a cell', () => {
  const written = writeDelimited([['=1', '+1', '-1', '@a', '\tx', '\rx', '＝1', "'=1"]], ';');
  expect(written).toBe(`'=1;'+1;'-1;'@a;"'\tx";"'\rx";'＝1;''=1\r\n`);
});

test('JSON is an identity, unknown fields included', () => {
  fc.assert(
    fc.property(anyMap({ text: trickyText, name }), fc.jsonValue(), language, (map, unknown, lang) => {
      const withUnknown = { ...map, 'x-unknown': unknown, persona: { ...map.persona, 'x-deep': [unknown] } };
      const json = writeJson(withUnknown);
      expect(mapOf(readText(json, lang))).toEqual(JSON.parse(json));
    }),
    { numRuns: 200 },
  );
});

describe('CSV and TSV keep every text exactly, and the values beside it', () => {
  const writers = {
    'CSV with semicolons': (map: JourneyMap, lang: 'de' | 'en') => writeCsv(map, lang, ';'),
    'CSV with commas': (map: JourneyMap, lang: 'de' | 'en') => writeCsv(map, lang, ','),
    TSV: writeTsv,
  };
  test.each(Object.entries(writers))('%s', (_, write) => {
    fc.assert(
      fc.property(anyMap({ text: trickyText, name }), language, language, (map, lang, reader) => {
        const read = mapOf(readText(write(map, lang), reader));
        expect(textsOf(read)).toEqual(textsOf(map));
        expect(valuesOf(read)).toEqual(valuesOf(map));
        expect(columnsOf(read).map((column) => column.name)).toEqual(
          columnsOf(map).map((column) => column.name),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['bike-shop', 'construction-software', 'parental-allowance', 'physiotherapy'] as const)(
  'the example %s goes through CSV, TSV and Markdown with its lanes and values',
  (firm) => {
    for (const lang of languages) {
      const map = exampleMap(firm, lang);
      for (const text of [writeCsv(map, lang, ';'), writeTsv(map, lang), writeMarkdown(map, lang)]) {
        const read = mapOf(readText(text, lang === 'de' ? 'en' : 'de'));
        expect(read.language).toBe(lang);
        expect(read.title).toBe(map.title);
        expect(read.lanes.map(({ kind }) => kind)).toEqual(map.lanes.map(({ kind }) => kind));
        expect(read.phases.map(({ name: phase }) => phase)).toEqual(
          map.phases.map(({ name: phase }) => phase),
        );
        expect(textsOf(read)).toEqual(textsOf(map));
        expect(valuesOf(read)).toEqual(valuesOf(map));
      }
    }
  },
);

test.each(languages)('lanes with names of the reader’s own keep their kind by their values: %s', (lang) => {
  const map = exampleMap('bike-shop', lang);
  const renamed = { ...map, lanes: map.lanes.map((lane) => ({ ...lane, name: `My ${lane.id} ` })) };
  const kinds = new Set(['feeling', 'touchpoints', 'support', 'moments']);
  for (const text of [writeCsv(renamed, lang, ';'), writeTsv(renamed, lang), writeMarkdown(renamed, lang)]) {
    const read = mapOf(readText(text, lang));
    expect(read.lanes).toHaveLength(map.lanes.length);
    expect(read.lanes.map(({ kind }) => kind)).toEqual(
      map.lanes.map(({ kind }) => (kinds.has(kind) ? kind : 'own')),
    );
    expect(valuesOf(read)).toEqual(valuesOf(map));
  }
});

test('phases and steps without a name stay apart', () => {
  const step = (id: string, text: string) => ({ id, name: text });
  const map: JourneyMap = {
    ...exampleMap('bike-shop', 'en'),
    phases: [
      { id: 'a', name: 'A', steps: [step('a-1', 'x'), step('a-2', ' ')] },
      { id: 'b', name: '', steps: [step('b-1', 'y')] },
      { id: 'c', name: '' },
    ],
    cells: Object.fromEntries(['a-1', 'a-2', 'b-1', 'c'].map((id) => [id, { doing: { text: id } }])),
  };
  for (const text of [writeCsv(map, 'en', ';'), writeTsv(map, 'en'), writeMarkdown(map, 'en')]) {
    const read = mapOf(readText(text, 'en'));
    expect(
      read.phases.map(({ name: phase, steps = [] }) => [phase, ...steps.map((each) => each.name)]),
    ).toEqual([['A', 'x', 'Step 2'], ['Phase 2', 'y'], ['Phase 3']]);
    expect(textsOf(read)).toEqual(textsOf(map));
  }
});

test('JSON pasted with the fence that a chat puts around it is read', () => {
  const map = exampleMap('bike-shop', 'en');
  for (const text of ['```json\n', '```\n', '\n~~~json\r\n'].map(
    (fence) => `${fence}${writeJson(map)}${fence.trim().slice(0, 3)}\n`,
  ))
    expect(mapOf(readText(text, 'en'))).toEqual(map);
});

test('a title in brackets makes no JSON of a table', () => {
  for (const title of ['[Draft] Journey', '[2026]', '{Draft} Journey', '[x](y)', '{#', '[#', '[[a]]']) {
    const map = { ...exampleMap('bike-shop', 'en'), title };
    for (const text of [writeCsv(map, 'en', ','), writeTsv(map, 'en')])
      expect(mapOf(readText(text, 'en')).title).toBe(title);
  }
});

test('heads in bold and signs written as entities are read as a reader of Markdown sees them', () => {
  const read = mapOf(
    readText(
      '| **Phase** | __Use__ |\n|---|---|\n| **Doing** | a &amp; b *c* |\n| *Feeling* | **+1** |',
      'en',
    ),
  );
  expect(read.phases.map(({ name: phase }) => phase)).toEqual(['Use']);
  expect(read.lanes.map(({ kind }) => kind)).toEqual(['doing', 'feeling']);
  expect(textsOf(read)).toEqual([['a & b *c*'], ['']]);
});

test('Markdown keeps texts that look like Markdown or HTML', () => {
  const text = fc
    .constantFrom(
      'a | b',
      '**b**',
      '&amp;',
      '__',
      '<b>',
      '`x`',
      '*y*',
      '\\|',
      '# z',
      '&lt;',
      'a\nb',
      '- c',
      '<br>',
      '1.',
    )
    .map((each) => each);
  fc.assert(
    fc.property(anyMap({ text, name: fc.constantFrom('A|B', '<i>', 'C') }), (map) => {
      const written = writeMarkdown(map, 'en');
      expect(written).not.toMatch(/(?<!\\)<(?!br>)/);
      expect(textsOf(mapOf(readText(written, 'en')))).toEqual(textsOf(map));
    }),
  );
});

test('Mermaid out and in keeps names, order and scores', () => {
  const line = fc.oneof(
    name,
    fc.constantFrom('title: x', 'section 1', 'journey', 'A: 3: B', '%% c', '#35;', '---', 'a;b'),
  );
  fc.assert(
    fc.property(anyMap({ text: line, name: line }), language, language, (map, lang, reader) => {
      const written = writeMermaid(map, lang);
      const first = readMermaidLines(written.split('\n'))!;
      const again = readMermaidLines(writeMermaid(mapOf(readText(written, reader)), reader).split('\n'))!;
      const plain = ({ title, sections }: typeof first) => ({
        title,
        sections: sections.map((section) => ({
          name: section.name,
          tasks: section.tasks.map((task) => ({ name: task.name, score: task.score })),
        })),
      });
      expect(plain(again)).toEqual(plain(first));
      expect(first.sections.map((section) => section.name)).toEqual(
        map.phases.map((phase) => oneLine(phase.name)),
      );
      expect(first.title).toBe(oneLine(map.title));
    }),
    { numRuns: 500 },
  );
});
