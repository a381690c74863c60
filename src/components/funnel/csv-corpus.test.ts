import { expect, test } from 'vitest';
import { decodeText, largestFile, readCsv } from './csv-import.ts';
import { createRowCollector } from './csv-reading.ts';
import { exampleDocument } from './funnel-document.ts';
import { documentFromCsv } from './import-document.ts';
import { maxCount } from './parse-count.ts';
import { stageLimits } from './stages.ts';
import { contexts } from './test-funnels.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const repeat = (row: string, times: number) => Array.from({ length: times }, () => row).join('\n');

/** Broken, hostile and merely odd files. */
const corpus: Record<string, Uint8Array<ArrayBuffer>> = {
  empty: utf8(''),
  'a space': utf8(' '),
  'line breaks only': utf8('\n\r\n\r\n'),
  'a byte order mark only': new Uint8Array([0xef, 0xbb, 0xbf]),
  'half a byte order mark': new Uint8Array([0xef, 0xbb]),
  'UTF-16 without content': new Uint8Array([0xff, 0xfe]),
  'UTF-16 with half a letter': new Uint8Array([0xff, 0xfe, 0x41]),
  'a PNG': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'a ZIP, as Excel saves': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0]),
  'all bytes': Uint8Array.from({ length: 4096 }, (_, i) => i % 256),
  'all bytes but 0': Uint8Array.from({ length: 4096 }, (_, i) => (i % 255) + 1),
  'a 0 in the middle': utf8('A;1\nB\0;2'),
  'a million columns': utf8(`A;${'1;'.repeat(1_000_000)}`),
  'a million empty columns': utf8(';'.repeat(1_000_000)),
  'a million columns in the header': utf8(`${'a;'.repeat(1_000_000)}\nA;1\nB;2`),
  'a cell of a million letters': utf8(`${'x'.repeat(1_000_000)};1\nB;2`),
  'a number of a million digits': utf8(`A;${'9'.repeat(1_000_000)}\nB;2`),
  'thousands marks without end': utf8(`A;1${'.000'.repeat(90)}x\nB;2`),
  'an open quotation mark': utf8('"A;1\nB;2\nC;3'),
  'an open quotation mark at the end': utf8('A;1\nB;2\n"'),
  'quotation marks only': utf8('"'.repeat(10_001)),
  'text after a closing quotation mark': utf8('"A"x;1\n"B"y;2'),
  'a quotation mark inside a cell': utf8('A"A;1\nB"B;2'),
  'mixed separators': utf8('A,1\nB;2\nC\t3'),
  'separators only': utf8(',,,\n;;;\n\t\t'),
  'a header only': utf8('Phase;Menschen'),
  'two headers': utf8('Phase;Menschen\nPhase;Menschen\nA;1\nB;2'),
  'one row': utf8('A;1'),
  'names without numbers': utf8('A\nB\nC'),
  'numbers as names': utf8('1;2\n3;4\n5;6'),
  'thirteen phases': utf8(Array.from({ length: 13 }, (_, i) => `P${i};${i}`).join('\n')),
  'a thousand phases': utf8(Array.from({ length: 1000 }, (_, i) => `P${i};${i}`).join('\n')),
  'the same phase over and over': utf8(repeat('A;999999999', 1000)),
  'negative numbers': utf8('A;-1\nB;-2'),
  fractions: utf8('A;1,5\nB;2.25'),
  exponents: utf8('A;1e9\nB;0x10'),
  'words for numbers': utf8('A;zwölf\nB;NaN\nC;Infinity\nD;null\nE;true'),
  'too large numbers': utf8('A;1000000000\nB;99999999999999999999'),
  formulas: utf8('=cmd|calc;1\n@SUM(A1);2\n+1;3'),
  markup: utf8('<img src=x onerror=alert(1)>;5\n<script>alert(1)</script>;3'),
  'names of object members': utf8('__proto__;5\nconstructor;4\ntoString;3'),
  'control characters': utf8('A\u0007\u001b[31m;5\nB\u202e;3'),
  'halves of letters': utf8('\ud800;5\n\udfff;3'),
  'combining marks': utf8(`${'a\u0301'.repeat(5000)};5\nB;3`),
  'ragged rows': utf8('A;1;2;3\nB\nC;4\n;;;\nD;5;6'),
  'a second column with gaps': utf8('A;1;2\nB;3;\nC;4;x'),
  JSON: utf8('{"a": [1, 2, 3], "b": {"c": 4}}'),
  HTML: utf8('<table><tr><td>A</td><td>1</td></tr></table>'),
  'UTF-16 without a mark': new Uint8Array([0x41, 0, 0x3b, 0, 0x31, 0]),
  'German Excel': new Uint8Array([0x46, 0xfc, 0x72, 0x3b, 0x31, 0x0a, 0x42, 0x3b, 0x32]),
};

test('the corpus has at least 40 files', () => {
  expect(Object.keys(corpus).length).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries(corpus))('[FU25] the reader’s numbers survive the file: %s', async (_, bytes) => {
  const present = exampleDocument(contexts.de);
  const before = structuredClone(present);
  const decoded = decodeText(bytes);
  const reading =
    'problem' in decoded
      ? createRowCollector().finish(decoded.problem)
      : (await readCsv(decoded.text, { breathe: async () => {} }))!;

  // Either there is something to preview, or a sentence says why not.
  if (reading.stages.length < stageLimits.min) expect(reading.fileProblem).not.toBeNull();
  else {
    const made = documentFromCsv(reading, present, { ...contexts.de, nameStage: String });
    expect(made.stages.length).toBeLessThanOrEqual(stageLimits.max);
    for (const { count } of made.first.fields) expect(count >= 0 && count <= maxCount).toBe(true);
  }
  for (const { name } of reading.stages) expect(name.length).toBeLessThanOrEqual(60);
  expect(reading.problems.length).toBeLessThanOrEqual(8);
  expect(present).toEqual(before);
});

test('[FU25] a file beyond the limit is refused before it is read', () => {
  expect(decodeText(new Uint8Array(largestFile + 1))).toEqual({ problem: 'too-large' });
});
