import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './model.ts';
import { giveAnswer, goOn, isOver, moveId, startSession, stopSession, type Session } from './session.ts';

const round = { seed: 'abcdef', ids: ['a', 'b', 'c'], mode: null };
const answer: Answer = { form: 'choice', chosen: 'x' };
const play = (session: Session, rights: readonly boolean[]) =>
  rights.reduce((state, isRight) => goOn(giveAnswer(state, answer, isRight)), session);

test('[QU9] a wrong item returns once at the end of the round', () => {
  const session = play(startSession(round), [true, false, true]);
  expect(session.turns.at(-1)).toEqual({ id: 'b', isRepeat: true });
  expect(isOver(play(session, [false]))).toBe(true);
});

test('[QU10] only first answers count', () => {
  const session = play(startSession(round), [false, true, true, true]);
  expect(session.given.map(({ id, isRight }) => `${id} ${isRight}`)).toEqual(['a false', 'b true', 'c true']);
});

test('[QU9] every round ends, and no item is asked more than twice', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (rights) => {
      const session = play(startSession(round), rights);
      expect(isOver(session)).toBe(true);
      expect(session.turns).toHaveLength(3 + session.given.filter(({ isRight }) => !isRight).length);
      expect(session.given).toHaveLength(3);
    }),
  );
});

test('[QU8] nobody goes on without an answer, and an answer is given once', () => {
  const start = startSession(round);
  expect(goOn(start)).toBe(start);
  const once = giveAnswer(start, answer, false);
  expect(giveAnswer(once, answer, true)).toBe(once);
});

test('[QU12] a round can be ended at any time; what was answered is reviewed', () => {
  const stopped = stopSession(play(startSession(round), [true]));
  expect(isOver(stopped)).toBe(true);
  expect(stopped.given).toHaveLength(1);
  expect(giveAnswer(stopped, answer, true)).toBe(stopped);
});

test('[QU16] moving keeps every step; beyond the ends nothing changes', () => {
  const ids = ['a', 'b', 'c', 'd'];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer({ min: -5, max: 5 }), (id, by) => {
      const moved = moveId(ids, id, by);
      expect(moved.toSorted()).toEqual(ids);
      const isInside = by !== 0 && ids.indexOf(id) + by >= 0 && ids.indexOf(id) + by < ids.length;
      expect(moved === ids).toBe(!isInside);
      if (isInside) expect(moveId(moved, id, -by)).toEqual(ids);
    }),
  );
});
