import { expect, test } from 'vitest';
import { expectAt, guideText } from './guide-text.ts';

test('tables, lists and checklist come without marks, links and citations', () => {
  const { tables, lists, checklist, words } = guideText('method/preliminary-questions', 'en');
  expect(words.title).toBe('Four preliminary questions');
  expect(tables[0]?.[0]).toEqual(['Question', 'Weak', 'Good', 'Test']);
  expect(lists[0]?.items[0]?.lead).toBe('Name the decision');
  expect(checklist.length).toBeGreaterThan(4);
  expect(JSON.stringify({ tables, lists, checklist })).not.toMatch(/\*\*|<|page:|\]\(/);
});

test('a text that no longer holds what a sheet needs stops the build and says so', () => {
  expect(() => expectAt([], 0, 'the interview questions')).toThrow(/the interview questions[\s\S]*fix:/);
});
