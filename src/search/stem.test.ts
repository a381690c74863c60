import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

test('inflected forms share a stem', () => {
  expect(stem('Kunden')).toBe(stem('Kunde'));
  expect(stem('Bewertungs')).toBe(stem('Bewertung'));
  expect(stem('Käufe')).toBe(stem('Kauf'));
  expect(stem('Kundinnen')).toBe('kund');
  expect(stem('reviews')).toBe(stem('review'));
});

test('short words keep their ending', () => {
  expect(stem('Leser')).toBe('leser');
  expect(stem('NPS')).toBe('nps');
});

test('the stem is always a beginning of the folded word', () => {
  fc.assert(fc.property(fc.string(), (word) => fold(word).startsWith(stem(word))));
});
