import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { formatCount } from './number-format.ts';
import { maxCount, parseCount } from './parse-count.ts';

test.each([
  ['1200', 1200],
  ['1.200', 1200],
  ['1,200', 1200],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['1’200', 1200],
  ['12.345.678', 12_345_678],
  ['1.200,00', 1200],
  ['1,200.0', 1200],
  ['7,0', 7],
  [' 0 ', 0],
  ['007', 7],
  ['999.999.999', maxCount],
])('[FU1] “%s” is read as %i', (text, count) => {
  expect(parseCount(text)).toEqual({ status: 'ok', count });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['zwölf', 'not-a-number'],
  ['1200 Leute', 'not-a-number'],
  ['12.', 'not-a-number'],
  ['1.200.5', 'not-a-number'],
  ['12.34.567', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['-', 'not-a-number'],
  ['-5', 'negative'],
  ['− 1.200', 'negative'],
  ['1,5', 'not-whole'],
  ['0.500', 'not-whole'],
  ['1.234,5', 'not-whole'],
  ['1.000.000.000', 'too-large'],
  ['9'.repeat(400), 'too-large'],
])('[FU1] “%s” is refused as %s', (text, reason) => {
  expect(parseCount(text)).toEqual({ status: 'unreadable', reason });
});

test('[FU1] every number the tool writes it reads back, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: maxCount }), fc.constantFrom(...languages), (count, lang) => {
      expect(parseCount(formatCount(count, lang))).toEqual({ status: 'ok', count });
    }),
  );
});

test('[FU1] any text ends in a number in range or in a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,’ -−x') }), (text) => {
      const parsed = parseCount(text);
      if (parsed.status === 'ok') expect(Number.isInteger(parsed.count)).toBe(true);
      if (parsed.status === 'ok') expect(parsed.count).toBeLessThanOrEqual(maxCount);
    }),
  );
});
