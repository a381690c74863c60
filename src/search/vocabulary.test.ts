import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectVocabulary, isNoun } from './vocabulary.ts';

const texts = ['Nehmen Sie den Kauf ernst. Sie nehmen ihn mit.', 'Der Kauf zählt. KAUF', 'Kundin'];

test('counts words over all texts and shows the usual spelling', () => {
  const vocabulary = collectVocabulary(texts);
  expect(vocabulary.get('kauf')).toEqual({ display: 'Kauf', count: 3, capital: 2, lower: 0 });
  expect(vocabulary.get('nehmen')).toEqual({ display: 'nehmen', count: 2, capital: 0, lower: 1 });
});

test('tells nouns by their capital inside a sentence', () => {
  const vocabulary = collectVocabulary(texts);
  expect(isNoun(vocabulary.get('kauf')!)).toBe(true);
  expect(isNoun(vocabulary.get('kundin')!)).toBe(true);
  expect(isNoun(vocabulary.get('nehmen')!)).toBe(false);
});

test('the order of the texts does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (some) => {
      expect([...collectVocabulary(some)]).toEqual([...collectVocabulary(some.toReversed())]);
    }),
  );
});
