import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, type Progress } from './progress.ts';
import { dueIds, phaseProgress, pickRound, readFragment, shortRound, writeFragment } from './round.ts';
import { remember, type Memory } from './schedule.ts';
import { indexOf } from './test-questions.ts';

const start = Date.UTC(2026, 0, 1);
const seed = fc.stringMatching(/^[a-z0-9]{6}$/);
const index = indexOf(40);
const ids = index.map(({ id }) => id);
const nothing = { progress: noProgress, now: start };

const answered = (right: readonly string[], wrong: readonly string[]): Progress => {
  const memories: Record<string, Memory> = {};
  for (const id of right) memories[id] = remember(undefined, true, start);
  for (const id of wrong) memories[id] = remember(undefined, false, start);
  return { version: 1, memories };
};
const someProgress = fc
  .tuple(fc.subarray(ids), fc.subarray(ids))
  .map(([right, wrong]) => answered(right, wrong));

test('[QU1] a short round holds ten different items, or all when there are fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), seed, someProgress, (number, seed, progress) => {
      const some = index.slice(0, number);
      const round = pickRound(some, 'short', seed, { progress, now: start });
      expect(new Set(round.ids).size).toBe(round.ids.length);
      expect(round.ids).toHaveLength(Math.min(shortRound, number));
      expect(some.map(({ id }) => id)).toEqual(expect.arrayContaining([...round.ids]));
    }),
  );
});

test('[QU1] a first short round meets every phase before it repeats one', () => {
  fc.assert(
    fc.property(seed, (seed) => {
      const phases = pickRound(index, 'short', seed, nothing).ids.map(
        (id) => index.find((entry) => entry.id === id)?.phase,
      );
      expect(new Set(phases.slice(0, 7)).size).toBe(7);
    }),
  );
});

test('[QU2] the round of a phase holds all its items and no other', () => {
  fc.assert(
    fc.property(seed, someProgress, (seed, progress) => {
      const round = pickRound(index, 'use', seed, { progress, now: start });
      const expected = index.filter(({ phase }) => phase === 'use').map(({ id }) => id);
      expect(round.ids.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('[QU3] “mistakes first” starts with what was wrong, then what is due', () => {
  const progress = answered(['item-1', 'item-2'], ['item-7', 'item-9']);
  const later = start + 60 * 86_400_000;
  const round = pickRound(index, 'mistakes', 'abcdef', { progress, now: later });
  expect(round.ids.slice(0, 2).toSorted()).toEqual(['item-7', 'item-9']);
  expect(round.ids.slice(2, 4).toSorted()).toEqual(['item-1', 'item-2']);
});

test('[QU4] what was wrong comes first on the next visit, at most half of a short round', () => {
  const wrong = ids.slice(0, 8);
  const round = pickRound(index, 'short', 'abcdef', { progress: answered([], wrong), now: start });
  expect(round.ids.slice(0, 5).every((id) => wrong.includes(id))).toBe(true);
  expect(round.ids.slice(5).some((id) => wrong.includes(id))).toBe(false);
});

test('[QU4] new items come before known ones', () => {
  const known = ids.slice(0, 30);
  const round = pickRound(index, 'short', 'abcdef', { progress: answered(known, []), now: start });
  expect(round.ids.filter((id) => known.includes(id))).toEqual([]);
});

test('[QU5] the same seed gives the same round', () => {
  fc.assert(
    fc.property(
      seed,
      someProgress,
      fc.constantFrom('short', 'mistakes', 'all', 'use'),
      (seed, progress, mode) => {
        const pick = () => pickRound(index, mode, seed, { progress, now: start });
        expect(pick()).toEqual(pick());
      },
    ),
  );
});

test('[QU5] a link brings exactly the same questions, whatever either reader has answered before', () => {
  fc.assert(
    fc.property(
      seed,
      someProgress,
      fc.constantFrom('short', 'mistakes', 'all', 'use'),
      (seed, progress, mode) => {
        const round = pickRound(index, mode, seed, { progress, now: start });
        expect(readFragment(`#${writeFragment(round)}`, index)).toMatchObject({ seed, ids: round.ids });
      },
    ),
  );
});

test('[QU5] a first short round needs no list of items in its link', () => {
  const round = pickRound(index, 'short', 'abcdef', nothing);
  expect(writeFragment(round)).toBe('round=abcdef&mode=short');
});

test('[QU5] a link that a mail program wrote anew or a sentence ends behind brings the same round', () => {
  const whole = readFragment('#round=abc&items=item-3,item-1', index);
  for (const sent of [
    '#round%3Dabc%26items%3Ditem-3%2Citem-1',
    '#round=abc&amp;items=item-3,item-1',
    '#round=abc&items=item-3,item-1.',
    '#round=abc&items=item-3,item-1&utm_source=mail',
  ])
    expect(readFragment(sent, index), sent).toEqual(whole);
  expect(readFragment('#round=abc&mode=short).', index)?.mode).toBe('short');
});

test('[QU5] items that no longer exist are left out, and other fragments are none of ours', () => {
  expect(readFragment('#round=abc&items=item-3,gone,item-1,item-3', index)?.ids).toEqual([
    'item-3',
    'item-1',
  ]);
  for (const other of [
    '',
    '#kennzahlen',
    '#round=',
    '#round=abc',
    '#round=a%20b&mode=short',
    '#round=a&mode=x',
  ])
    expect(readFragment(other, index)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void readFragment(text, index)));
});

test('[QU14] what is due is shown: wrong at once, right ones later', () => {
  const progress = answered(['item-1'], ['item-2']);
  expect(dueIds(index, progress, start)).toEqual(['item-2']);
  expect(dueIds(index, progress, start + 60 * 86_400_000)).toEqual(['item-2', 'item-1']);
});

test('[QU15] progress counts, phase by phase, what was right the last time', () => {
  const uses = index.filter(({ phase }) => phase === 'use').map(({ id }) => id);
  const found = phaseProgress(index, answered(uses.slice(0, 2), uses.slice(2, 3)));
  expect(found.find(({ phase }) => phase === 'use')).toEqual({ phase: 'use', known: 2, all: uses.length });
  expect(found).toHaveLength(8);
});
