import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { decodeText, readCsv } from './csv-import.ts';
import type { CsvReading } from './csv-reading.ts';
import { writeCsv } from './export-csv.ts';
import { exampleDocument, seriesOf, type FunnelDocument } from './funnel-document.ts';
import { documentFromCsv } from './import-document.ts';
import { maxCount } from './parse-count.ts';
import { panelWords } from './strings-panels.ts';
import { contexts } from './test-funnels.ts';

const read = (text: string) => readCsv(text, { breathe: async () => {} }) as Promise<CsvReading>;
const rows = ({ stages }: CsvReading) => stages.map(({ name, counts }) => [name, ...counts]);
const nameStage = (place: number) => `Phase ${place}`;
const csvWords = { phase: 'Phase', series: ['Jetzt', 'Vergleich'], nameStage } as const;

test.each([
  ['semicolons and German numbers', 'Phase;Menschen\r\nRecherche;1.200\r\nKauf;300\r\n'],
  ['commas and quoted English numbers', 'Phase,People\nRecherche,"1,200"\nKauf,300'],
  ['a byte order mark', '\uFEFFRecherche;1200\nKauf;300'],
  ['tabs from a spreadsheet', 'Recherche\t1200\nKauf\t300\n'],
  ['quoted names', '"Recherche";"1200"\n"Kauf";"300"'],
  ['no header', 'Recherche;1200\nKauf;300'],
  ['old line ends', 'Recherche;1200\rKauf;300\r'],
  ['empty lines and spaces', '\n\n  Recherche ; 1 200 \n\n;\nKauf;300\n\n'],
  ['a separator line of Excel', 'sep=;\r\nRecherche;1200\r\nKauf;300'],
  ['a separator line that says commas', 'sep=,\r\nRecherche,1200\r\nKauf,300'],
])('[FU26] a table with %s is read', async (_, text) => {
  const reading = await read(text);
  expect(rows(reading)).toEqual([
    ['Recherche', 1200],
    ['Kauf', 300],
  ]);
  expect([reading.problemCount, reading.fileProblem]).toEqual([0, null]);
});

test('[FU26] a semicolon inside a name does not part a table of commas', async () => {
  for (const hint of ['', 'sep=,\n']) {
    const reading = await read(`${hint}Phase,People\nDelivery; set-up,1200\nRenewal,300`);
    expect(rows(reading)).toEqual([
      ['Delivery; set-up', 1200],
      ['Renewal', 300],
    ]);
  }
});

test('[FU26] quoted names may hold separators, quotation marks and line breaks', async () => {
  const reading = await read('"Suche; ""online""\nund offline";10\nKauf;5');
  expect(rows(reading)[0]).toEqual(['Suche; "online"\nund offline', 10]);
});

test('[FU26] numbers alone are read in their order, a third column is a second period, equal names add up', async () => {
  expect(rows(await read('100\n50\n20'))).toEqual([
    ['', 100],
    ['', 50],
    ['', 20],
  ]);
  const two = await read('Phase;2024;2025\nA;10;20\nB;5;6');
  expect([rows(two), two.seriesNames]).toEqual([
    [
      ['A', 10, 20],
      ['B', 5, 6],
    ],
    ['2024', '2025'],
  ]);
  expect(rows(await read('A;10\nB;5\nA;3'))).toEqual([
    ['A', 13],
    ['B', 5],
  ]);
});

test('[FU27] every problem names row, column, what was found and what is expected, in both languages', async () => {
  const reading = await read('Phase;Menschen\nA;100\nB;viele\nC;-3\nD;1,5\nE;\n;7\nF;9999999999\nG;5');
  expect(reading.problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ['not-a-number', 3, 2],
    ['negative', 4, 2],
    ['not-whole', 5, 2],
    ['empty', 6, 2],
    ['no-name', 7, 1],
    ['too-large', 8, 2],
  ]);
  expect(rows(reading)).toEqual([
    ['A', 100],
    ['G', 5],
  ]);
  expect(panelWords.de.cell(reading.problems[0]!)).toBe(
    'Zeile 3, Spalte 2: Dort steht „viele“. Erwartet wird eine ganze Zahl wie 1.200. Die Zeile bleibt weg.',
  );
  expect(panelWords.en.cell(reading.problems[3]!)).toMatch(
    /^Row 6, column 2: found nothing there\. A whole number/,
  );
});

test('[FU27] a second period with a gap is left out, and the gap is named', async () => {
  const reading = await read('Phase;2024;2025\nRecherche;100;90\nKauf;50;\nNutzung;20;10');
  expect(rows(reading)).toEqual([
    ['Recherche', 100],
    ['Kauf', 50],
    ['Nutzung', 20],
  ]);
  expect(reading.problems).toEqual([{ kind: 'no-second', row: 3, column: 3, found: '' }]);
  for (const lang of languages)
    expect(panelWords[lang].cell(reading.problems[0]!)).toMatch(
      /^(Zeile|Row) 3, .* (zweite Zeitraum|second period) /,
    );
});

test('[FU26] bytes become text: UTF-8, UTF-16 and what German Excel writes', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  expect(decodeText(bytes(0xc3, 0xbc))).toEqual({ text: 'ü' });
  expect(decodeText(bytes(0xfc))).toEqual({ text: 'ü' });
  expect(decodeText(bytes(0xff, 0xfe, 0xfc, 0))).toEqual({ text: 'ü' });
  expect(decodeText(bytes(0x89, 0x50, 0, 0))).toEqual({ problem: 'binary' });
});

test('[FU28] a round trip through CSV is the identity, in both languages', async () => {
  const name = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/[\0\r]/g, '').trim())
    .filter((text) => text !== '' && !text.startsWith("'"));
  const names = fc.uniqueArray(name, { minLength: 2, maxLength: 12, selector: (text) => text.toLowerCase() });
  const count = fc.integer({ min: 0, max: maxCount });
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.boolean(),
      fc.infiniteStream(count),
      fc.constantFrom(...languages),
      async (all, hasSecond, numbers, lang) => {
        const take = () => all.map(() => numbers.next().value ?? 0);
        const stages = all.map((each, i) => ({
          id: `own-${i + 1}`,
          name: each,
          part: 'before' as const,
          covers: [],
        }));
        const document: FunnelDocument = {
          modelId: 'own',
          stages,
          first: seriesOf(take(), lang, 'eins'),
          second: hasSecond ? seriesOf(take(), lang, 'zwei') : null,
          rates: {},
          own: stages,
        };
        const reading = await read(writeCsv(document, lang, csvWords));
        const back = documentFromCsv(reading, document, { ...contexts[lang], nameStage });
        expect(back.stages.map((stage) => stage.name)).toEqual(all);
        expect(back.first.fields).toEqual(document.first.fields);
        expect(back.second?.fields).toEqual(document.second?.fields);
      },
    ),
  );
});

test('[FU28] names the guide knows choose its model, other names become an own one', async () => {
  const present = exampleDocument(contexts.de);
  const make = async (text: string) =>
    documentFromCsv(await read(text), present, { ...contexts.de, nameStage });
  expect((await make('Attention;9\nInterest;8\nDesire;7\nAction;6')).modelId).toBe('aida');
  expect((await make('8\n7\n6\n5\n4\n3\n2\n1')).stages).toBe(present.stages);
  const own = await make('Recherche;9\nKasse;8');
  expect([own.modelId, own.stages[0]?.covers, own.stages[1]?.covers]).toEqual(['own', ['research'], []]);
});

test('[FU28] a name that a spreadsheet would take for a formula is written as text', () => {
  const stages = [{ id: 'own-1', name: '=1+1', part: 'before' as const, covers: [] }];
  const document = { ...exampleDocument(contexts.de), stages, first: seriesOf([1], 'de') };
  expect(writeCsv(document, 'de', csvWords)).toContain("\r\n'=1+1;1\r\n");
});

test('[FU28] a name that begins with apostrophes before a formula comes back with all of them', async () => {
  const { first, ...rest } = exampleDocument(contexts.de);
  for (const name of ["'=x", "''+1", "'-", "'a"]) {
    const stages = rest.stages.map((stage, place) => (place === 0 ? { ...stage, name } : stage));
    const text = writeCsv({ ...rest, first, stages }, 'de', csvWords);
    expect(rows(await read(text))[0]![0]).toBe(name);
  }
});

test('[FU29] 100,000 rows are read in pieces, with progress, and can be stopped', async () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `Phase ${i % 8};${i % 9}`).join('\n');
  const seen: number[] = [];
  let pauses = 0;
  const breathe = async () => void (pauses += 1);
  const reading = await readCsv(text, { onProgress: (share) => seen.push(share), breathe });
  expect(reading?.stages).toHaveLength(8);
  expect(reading?.rowCount).toBe(100_000);
  expect(pauses).toBeGreaterThan(10);
  expect(seen.at(-1)).toBe(1);

  const controller = new AbortController();
  const stopped = readCsv(text, { signal: controller.signal, breathe: async () => controller.abort() });
  expect(await stopped).toBeNull();
});

test('[FU25] no text crashes the import', async () => {
  const unit = fc.constantFrom(...'ab1,;\t"\n\r .-=\0ü');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ maxLength: 60 })),
      async (text) => {
        const { stages } = await read(text);
        expect(stages.length).toBeLessThanOrEqual(12);
      },
    ),
  );
});
