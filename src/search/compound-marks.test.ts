import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markCompounds, unmarkCompounds } from './compound-marks.ts';
import { createLexicon } from './compounds.ts';

const words = ['Kauf', 'Entscheidung', 'Phase', 'Über', 'Blick'];
const lexicon = createLexicon(
  words.map((word) => ({ word, noun: true })),
  [],
);

test('parts get capitals and the word a mark in front', () => {
  expect(markCompounds('Die Kaufentscheidung.', lexicon)).toBe('Die \u00ADKaufEntscheidung.');
});

test('unmarking gives the text back', () => {
  const word = fc.constantFrom(
    ...words,
    'Kaufentscheidung',
    'Überblick',
    'YouTube',
    'kaufphase',
    '&amp;',
    ' ',
    '. ',
    '-',
  );
  fc.assert(
    fc.property(fc.array(word), (pieces) => {
      const text = pieces.join('');
      expect(unmarkCompounds(markCompounds(text, lexicon))).toBe(text);
    }),
  );
});

test('soft hyphens of the page itself vanish', () => {
  expect(unmarkCompounds(markCompounds('Kauf\u00ADentscheidung', lexicon))).toBe('Kaufentscheidung');
});
