import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planQuery, readWordFile, suggestQueries } from './query.ts';

const language = readWordFile({
  stopWords: ['wie', 'viele', 'die', 'nach'],
  classes: ['Phasen Bewertung', 'Kaufentscheidung Kunde NPS', 'messen'],
});

test('function words are left out beside other words', () => {
  expect(planQuery('Wie viele Phasen?', language)).toEqual({ words: ['Phasen'], unknown: [] });
  expect(planQuery('wie viele', language).unknown).toEqual(['wie', 'viele']);
});

test('a compound the site does not use is asked for by its parts', () => {
  expect(planQuery('bewertungsphase', language)).toEqual({ words: ['bewertungs', 'phase'], unknown: [] });
});

test('beginnings of words count as known, because readers are still typing', () => {
  expect(planQuery('kaufents', language)).toEqual({ words: ['kaufents'], unknown: [] });
});

test('unknown words are named and left out, near ones are suggested', () => {
  expect(planQuery('kaufentschiedung messen', language)).toEqual({
    words: ['messen'],
    unknown: ['kaufentschiedung'],
  });
  expect(suggestQueries('kaufentschiedung messen', ['kaufentschiedung'], language)).toEqual([
    'Kaufentscheidung messen',
  ]);
  expect(suggestQueries('xylophon', ['xylophon'], language)).toEqual([]);
});

test('a phrase in quotation marks stays one', () => {
  for (const query of ['"moment of truth"', '„moment of truth“', '“moment of truth”']) {
    expect(planQuery(query, language)).toEqual({ words: ['"moment of truth"'], unknown: [] });
  }
});

test('no query is lost and none fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { words, unknown } = planQuery(query, language);
      expect(words.length + unknown.length > 0).toBe(/[\p{L}\p{N}]/u.test(query));
      suggestQueries(query, unknown, language);
    }),
  );
});
