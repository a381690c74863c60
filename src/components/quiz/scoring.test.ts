import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComplete, judge, worthASecondLook } from './scoring.ts';
import { choice, order, sort } from './test-questions.ts';

test('[QU7] a choice is right for the best option only', () => {
  for (const { id } of choice.options)
    expect(judge(choice, { form: 'choice', chosen: id }).isRight).toBe(id === choice.best);
});

test('[QU7] an order is right when every step is; each step in its place is a hit', () => {
  const right = order.options.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(right, { minLength: 4 }), (given) => {
      const { isRight, hits } = judge(order, { form: 'order', order: given });
      expect(isRight).toBe(given.join() === right.join());
      expect(hits).toEqual(right.filter((id, place) => given[place] === id));
    }),
  );
});

test('[QU7] a sorting is right when every card is', () => {
  expect(judge(sort, { form: 'sort', groups: { page: 'owned', post: 'social' } }).isRight).toBe(true);
  expect(judge(sort, { form: 'sort', groups: { page: 'owned', post: 'owned' } }).hits).toEqual(['page']);
});

test('[QU7] an answer of another form is never right', () => {
  expect(judge(order, { form: 'choice', chosen: 'one' }).isRight).toBe(false);
  expect(judge(choice, { form: 'sort', groups: {} }).isRight).toBe(false);
});

test('[QU8] an answer counts once every part of it is given', () => {
  expect(isComplete(choice, null)).toBe(false);
  expect(isComplete(choice, { form: 'choice', chosen: 'awareness' })).toBe(true);
  expect(isComplete(sort, { form: 'sort', groups: { page: 'owned' } })).toBe(false);
  expect(isComplete(sort, { form: 'sort', groups: { page: 'owned', post: 'owned' } })).toBe(true);
});

test('[QU11] at most three pages to read again, the most frequent first, each once', () => {
  const tried = ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'e'].map((href) => ({
    question: { ...choice, link: { href, label: href } },
    isRight: href === 'e',
  }));
  expect(worthASecondLook(tried).map(({ href }) => href)).toEqual(['c', 'b', 'a']);
  expect(worthASecondLook([])).toEqual([]);
});
