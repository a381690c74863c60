import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, writeTsv } from './tsv.ts';

const text = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('"', '\t', '\n', '\r\n', '\r', "'", '=', '+', '-', '@', '1', 'a'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

test('[JM17] reading what was written is the identity', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('[JM17] what a spreadsheet copies is read: quoted cells with line breaks, tabs and quotation marks', () => {
  expect(readTsv('a\t"two\nlines"\r\n"tab\there"\t"say ""yes"""\r\n')).toEqual([
    ['a', 'two\nlines'],
    ['tab\there', 'say "yes"'],
  ]);
});

test('[JM17] a quotation mark that closes nowhere is a quotation mark', () => {
  expect(readTsv('"open\tnext')).toEqual([['"open', 'next']]);
  expect(readTsv('24" screen\t"x" y')).toEqual([['24" screen', '"x" y']]);
});

test('[JM17] formulas lose their power, numbers with a sign stay', () => {
  expect(writeTsv([['=1+1', '@x', '-2', '+1', '-cmd']])).toBe("'=1+1\t'@x\t-2\t+1\t'-cmd");
});

test('[JM17] a long hostile text is read in no time', () => {
  expect(readTsv('"'.repeat(200_001))[0]?.[0]?.length).toBeGreaterThan(0);
  expect(readTsv('"a'.repeat(100_000))).toHaveLength(1);
});
