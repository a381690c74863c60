import { expect, test } from 'vitest';
import { keywordsOf } from './keywords.ts';
import type { PageText } from './read-page.ts';
import { stems } from './synonyms.ts';

const page: PageText = {
  lang: 'de',
  title: 'Kaufentscheidung',
  headings: ['Typische Touchpoints'],
  glossaryIds: ['nps'],
  text: 'Kaufentscheidung\nTypische Touchpoints\nEin Kanal und die Emotionskurve, Kontaktpunkt',
};
const group = (id: string, words: string[], explainedOn?: string) => ({
  id,
  page: explainedOn,
  words: words.map((word) => ({ word, stems: stems(word) })),
});
const groups = [
  group('purchase-decision', ['Kaufentscheidung', 'purchase decision']),
  group('touchpoint', ['Touchpoint', 'Kontaktpunkt', 'Berührungspunkt']),
  group('nps', ['Net Promoter Score', 'NPS']),
  group('channel', ['Kanal', 'channel']),
  group('emotion-curve', ['Emotionskurve'], 'phases/purchase-decision'),
  group('fmot', ['FMOT'], 'phases/purchase-decision'),
];

test('terms explained here and terms of the title are strong, headings and glossary links weak', () => {
  expect(keywordsOf(page, 'phases/purchase-decision', groups)).toEqual({
    strong: ['Kaufentscheidung', 'purchase decision', 'Emotionskurve', 'FMOT'],
    weak: ['Berührungspunkt', 'Net Promoter Score', 'NPS'],
  });
});

test('a word mentioned once in the text brings no synonyms', () => {
  expect(keywordsOf(page, undefined, groups).weak).not.toContain('channel');
});

test('the glossary is found by every term and synonym', () => {
  expect(keywordsOf(page, 'glossary', groups).strong).toContain('Kanal');
});
