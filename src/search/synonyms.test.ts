import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentions, stems, synonymGroups } from './synonyms.ts';

const touchpoint = {
  id: 'touchpoint',
  page: 'basics/what-it-is',
  de: { term: 'Touchpoint', synonyms: ['Kontaktpunkt', 'Berührungspunkt'] },
  en: { term: 'touchpoint', synonyms: ['contact point'] },
};

test('a group holds term, synonyms and the other language’s term, each once', () => {
  const groups = synonymGroups('de', [touchpoint], [['Formular', 'Vordruck']]);
  const words = groups.map((group) => group.words.map(({ word }) => word));
  expect(words).toEqual([
    ['Touchpoint', 'Kontaktpunkt', 'Berührungspunkt'],
    ['Formular', 'Vordruck'],
  ]);
  expect(groups[0]).toMatchObject({ id: 'touchpoint', page: 'basics/what-it-is' });
  expect(synonymGroups('en', [touchpoint], [])[0]?.words[1]).toEqual({
    word: 'contact point',
    stems: ' contact point ',
  });
});

const isMentioned = (text: string, phrase: string) => mentions(stems(text), stems(phrase));

test('a phrase is found in any inflection, and only as whole words', () => {
  expect(isMentioned('Typische Touchpoints', 'Touchpoint')).toBe(true);
  expect(isMentioned('Moments of Truth auf der Linie', 'Moment of Truth')).toBe(true);
  expect(isMentioned('Wiederkauf', 'Kauf')).toBe(false);
  expect(isMentioned('Truth of moments', 'Moment of Truth')).toBe(false);
  expect(isMentioned('Touchpoint', '')).toBe(false);
});

test('every text mentions each of its own words', () => {
  const text = fc.array(fc.stringMatching(/^[a-zäöü]{2,9}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, (words) => {
      for (const word of words) expect(isMentioned(words.join(' '), word)).toBe(true);
    }),
  );
});
