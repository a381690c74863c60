import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnownWord, nearestWords, readWordList, typingErrors } from './suggest.ts';

const list = readWordList([
  'Kaufentscheidung Kunde',
  'Bedürfnis Bedürfnisse Stimmungskurve',
  'Kurve Maßnahmen NPS',
]);

test('finds the word behind a typing error', () => {
  expect(nearestWords('kaufentschiedung', list)).toEqual(['Kaufentscheidung']);
  expect(nearestWords('stimungskurve', list)).toEqual(['Stimmungskurve']);
  expect(nearestWords('bedürfnsi', list)).toEqual(['Bedürfnis']);
  expect(nearestWords('beduerfnsi', list)).toEqual(['Bedürfnis']);
  expect(nearestWords('masnahmen', list)).toEqual(['Maßnahmen']);
});

test('fewer errors come first, then the more frequent word', () => {
  const few = readWordList(['Kunden', 'Runten', 'Kanten']);
  expect(nearestWords('kunten', few)).toEqual(['Kunden', 'Runten', 'Kanten']);
});

test('short words are not guessed', () => {
  expect(nearestWords('npx', list)).toEqual([]);
});

test('knows words by beginning and by inflection', () => {
  for (const word of ['kauf', 'Kaufentscheidungen', 'Kundin', 'nps', 'beduerfnis', '2024']) {
    expect(isKnownWord(word, list), word).toBe(word !== 'Kundin');
  }
});

const word = fc.stringMatching(/^[a-e]{0,9}$/);

test('the distance is a symmetric measure that the limit only cuts off', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const full = typingErrors(a, b, 99);
      expect(typingErrors(b, a, 99)).toBe(full);
      expect(full === 0).toBe(a === b);
      expect(typingErrors(a, b, limit)).toBe(Math.min(full, limit + 1));
    }),
  );
});

test('one slip of the finger is one error', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(), (typed, seed) => {
      const at = seed % (typed.length - 1);
      const swapped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
      expect(typingErrors(typed, swapped, 2)).toBeLessThanOrEqual(1);
      expect(typingErrors(typed, typed.slice(0, at) + typed.slice(at + 1), 2)).toBe(1);
    }),
  );
});
