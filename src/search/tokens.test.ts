import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryWords, tokens } from './tokens.ts';

test('finds words, their place and the beginning of sentences', () => {
  expect(tokens('Der Kauf fällt. Danach die Customer-Journey')).toEqual([
    { word: 'Der', index: 0, startsSentence: true },
    { word: 'Kauf', index: 4, startsSentence: false },
    { word: 'fällt', index: 9, startsSentence: false },
    { word: 'Danach', index: 16, startsSentence: true },
    { word: 'die', index: 23, startsSentence: false },
    { word: 'Customer', index: 27, startsSentence: false },
    { word: 'Journey', index: 36, startsSentence: false },
  ]);
});

test('a line break and an opening quotation mark begin a sentence', () => {
  expect(tokens('kein Punkt\nNeue Zeile „Zitat“').filter((token) => token.startsSentence)).toHaveLength(3);
});

test('every token stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word, index } of tokens(text)) expect(text.slice(index, index + word.length)).toBe(word);
    }),
  );
});

test('a query may hold numbers and apostrophes', () => {
  expect(queryWords('„90 Minuten“, B2B? buyer’s')).toEqual(['90', 'Minuten', 'B2B', 'buyer’s']);
});
