import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import { exampleMap } from '../examples.ts';
import { checkMap, rules } from './check.ts';
import { guidePageIds } from './guide-pages.ts';
import { blank, begun, framed, withCells } from './test-maps.ts';

test('there are at least 20 rules, each with an id of its own', () => {
  expect(rules.length).toBeGreaterThanOrEqual(20);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every page of the list is needed by a rule', () => {
  expect([...new Set(rules.map(({ page }) => page))].toSorted()).toEqual([...guidePageIds].toSorted());
});

test('an empty map is asked the questions first and scolded for nothing else', () => {
  const { open, later, settled, total } = checkMap(blank('eight'), 'en');
  expect(open.map(({ rule }) => rule)).toEqual(['target-group', 'scenario', 'start-and-end']);
  expect(open.length + later + settled.length).toBe(total);
  expect(later).toBeGreaterThan(15);
});

test('with the questions answered, the next steps are the persona, the first lanes and nothing further', () => {
  expect(checkMap(framed(blank('eight')), 'en').open.map(({ rule }) => rule)).toEqual([
    'persona',
    'support-lane',
    'doing',
  ]);
});

test('several phases of one rule make one sentence', () => {
  const map = withCells(begun(), {
    before: { doing: 'Asks', feeling: { feeling: 1 } },
    during: { doing: 'Calls' },
    after: { doing: 'Rides' },
  });
  const sentence = (lang: 'de' | 'en') =>
    checkMap(map, lang).open.find(({ rule }) => rule === 'feeling')?.sentence;
  expect(sentence('de')).toBe('Gefühl fehlt in zwei Phasen: During the purchase und After the purchase.');
  expect(sentence('en')).toBe(
    'Feeling is missing in two phases: During the purchase and After the purchase.',
  );
});

test('a point leads to its first open place', () => {
  const { open } = checkMap(begun(), 'en');
  expect(open.find(({ rule }) => rule === 'feeling')?.place).toEqual({
    kind: 'cell',
    column: 'before',
    lane: 'feeling',
  });
});

test('a point set aside counts neither way, whether or not it is settled', () => {
  const before = checkMap(begun(), 'en');
  const dismissed = [
    { rule: 'feeling', reason: 'Rated on paper' },
    { rule: 'scenario', reason: 'Settled anyway' },
    { rule: 'a-rule-of-a-later-version', reason: 'Kept' },
  ];
  const after = checkMap({ ...begun(), dismissed }, 'en');
  expect(after.total).toBe(before.total - 2);
  expect(after.settled).toHaveLength(before.settled.length - 1);
  expect(after.open.map(({ rule }) => rule)).not.toContain('feeling');
  expect(after.dismissed).toEqual([
    { rule: 'scenario', words: 'Scenario described', reason: 'Settled anyway' },
    { rule: 'feeling', words: 'Feeling rated throughout', reason: 'Rated on paper' },
  ]);
});

test.each(firms.flatMap(({ id }) => languages.map((lang) => [id, lang] as const)))(
  'the worked example %s (%s) has nothing open: the rules agree with what the guide shows as good',
  (firm, lang) => {
    expect(checkMap(exampleMap(firm, lang), lang).open).toEqual([]);
  },
);

test.each(languages)('every rule says whole sentences (%s)', (lang) => {
  for (const { id, words } of rules) {
    const { settled, open, why } = words[lang];
    expect(settled, id).not.toMatch(/[.!?]$/);
    expect(why, id).toMatch(/^\S.*\.$/);
    for (const where of ['', lang === 'de' ? 'in der Phase Nutzung' : 'in the phase Use'])
      for (const count of [0, 1, 2]) {
        const sentence = open({ where, quote: 'x', count, of: 4 });
        expect(sentence, id).toMatch(/^[\p{Lu}„“].*[.?]$/u);
        expect(sentence, id).not.toMatch(/undefined|NaN/);
      }
  }
});

test('both languages say different things', () => {
  for (const { id, words } of rules) expect(words.de.why, id).not.toBe(words.en.why);
});
