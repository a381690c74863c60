import { expect, test } from 'vitest';
import { moments } from '../journey/moments.ts';
import { phaseIds } from '../journey/phases.ts';
import { worksheetQuestions } from './worksheet-questions.ts';

const german = worksheetQuestions('de');

test('the dozen asks for each phase and each Moment of Truth once', () => {
  const expected = [...phaseIds, ...moments.map(({ id }) => id)];
  expect(german.map(({ best }) => best).toSorted()).toEqual(expected.toSorted());
});

test('the order does not give the answers away', () => {
  expect(german.map(({ best }) => best)).not.toEqual([...phaseIds, ...moments.map(({ id }) => id)]);
});

test('both languages ask the same questions with the same options in the same order', () => {
  const shape = (questions: typeof german) =>
    questions.map(({ id, options }) => ({ id, options: options.map((option) => option.id) }));
  expect(shape(worksheetQuestions('en'))).toEqual(shape(german));
});
