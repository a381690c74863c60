import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLexicon, splitCompound } from './compounds.ts';

const nouns = [
  'Kauf',
  'Entscheidung',
  'Phase',
  'Kunde',
  'Zufriedenheit',
  'Kurve',
  'Emotion',
  'Frage',
  'Portal',
];
const others = ['nehmen', 'orientiert', 'entscheidet', 'nach', 'unter', 'bewertung'];
const lexicon = createLexicon(
  [...nouns.map((word) => ({ word, noun: true })), ...others.map((word) => ({ word, noun: false }))],
  ['nach'],
);
const split = (word: string) => splitCompound(word, lexicon).join('|');

test('finds the parts of a compound, linking letters with the part before', () => {
  expect(split('Kaufentscheidung')).toBe('Kauf|entscheidung');
  expect(split('Kundenzufriedenheit')).toBe('Kunden|zufriedenheit');
  expect(split('Emotionskurve')).toBe('Emotions|kurve');
  expect(split('Bewertungsportale')).toBe('Bewertungs|portale');
});

test('splits parts again', () => {
  expect(split('Kaufentscheidungsphasen')).toBe('Kauf|entscheidungs|phasen');
});

test('a noun ends in a noun, any other word in another', () => {
  expect(split('Unternehmen')).toBe('Unternehmen');
  expect(split('kundenorientiert')).toBe('kunden|orientiert');
  expect(split('Kundenorientiert')).toBe('Kundenorientiert');
});

test('what a reader types may end in anything', () => {
  expect(splitCompound('kaufphase', lexicon)).toEqual(['kaufphase']);
  expect(splitCompound('kaufphase', lexicon, true)).toEqual(['kauf', 'phase']);
});

test('function words are no parts', () => {
  expect(split('Nachfrage')).toBe('Nachfrage');
});

test('abbreviations and unknown words stay whole', () => {
  for (const word of ['NPS', 'YouTube', 'Kauf', 'Kaufhausdetektiv', '']) expect(split(word)).toBe(word);
});

test('the parts put together are the word, and none is shorter than four letters', () => {
  const part = fc.constantFrom(...nouns, ...others, 'xyz', 'er', 's', 'ß', 'ü');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (pieces, anyHead) => {
      const word = pieces.join('').toLowerCase();
      const parts = splitCompound(word, lexicon, anyHead);
      expect(parts.join('')).toBe(word);
      if (parts.length > 1) for (const one of parts) expect(one.length).toBeGreaterThanOrEqual(4);
    }),
  );
});
