import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, remember, type Memory } from './schedule.ts';

const start = Date.UTC(2026, 0, 1);
const day = 86_400_000;

test('[QU13] wrong answers are due at once, right ones after days that grow', () => {
  const wrong = remember(undefined, false, start);
  expect(isDue(wrong, start)).toBe(true);

  const first = remember(undefined, true, start);
  expect(isDue(first, start + day / 2)).toBe(false);
  const second = remember(first, true, first.due);
  expect(second.due - second.last).toBeGreaterThan(first.due - first.last);
});

test('[QU13] forgetting brings an item back sooner than remembering', () => {
  const first = remember(undefined, true, start);
  const right = remember(first, true, first.due);
  const wrong = remember(first, false, first.due);
  expect(wrong.due).toBeLessThan(right.due);
  expect(wrong.lapses).toBe(1);
});

test('[QU13] any series of answers gives finite numbers, due after last, within a year, even when the clock runs back', () => {
  const step = fc.record({ isRight: fc.boolean(), wait: fc.integer({ min: -30, max: 400 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      let memory: Memory | undefined;
      let now = start;
      for (const { isRight, wait } of steps) {
        now += wait * day;
        memory = remember(memory, isRight, now);
        expect(
          Object.values(memory).every((value) => typeof value === 'boolean' || Number.isFinite(value)),
        ).toBe(true);
        expect(memory.due).toBeGreaterThan(memory.last);
        expect(memory.due - memory.last).toBeLessThanOrEqual(366 * day);
      }
      expect(memory?.reps).toBe(steps.length);
    }),
  );
});
