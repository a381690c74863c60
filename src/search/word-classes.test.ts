import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isKnownWord, readWordList } from './suggest.ts';
import { collectVocabulary } from './vocabulary.ts';
import { wordClasses } from './word-classes.ts';

test('frequent words come first, each class by the alphabet', () => {
  const text = 'viel viel viel viel Karte Karte auf auf ab';
  expect(wordClasses(collectVocabulary([text]))).toEqual(['viel', 'auf Karte', 'ab']);
});

test('of several inflections the usual one is named', () => {
  expect(wordClasses(collectVocabulary(['Kunden Kunde Kunden und und und']))).toEqual(['Kunden und']);
});

test('every word of the site is known in the browser', () => {
  const texts = fc.array(fc.stringMatching(/^[a-zäöüß]{2,8}$/));
  fc.assert(
    fc.property(texts, (words) => {
      const list = readWordList(wordClasses(collectVocabulary([words.join(' ')])));
      for (const word of words.filter((one) => fold(one).length > 1))
        expect(isKnownWord(word, list)).toBe(true);
    }),
  );
});
