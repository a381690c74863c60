import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areDistinguishable,
  differenceInterval,
  stepInterval,
  undecidedWorst,
  wilsonInterval,
} from './certainty.ts';
import { stepsBetween } from './model.ts';
import { stagesWith } from './test-funnels.ts';

const sample = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
const step = (from: number, to: number) => stepsBetween(stagesWith([from, to]))[0]!;

// Published values: Newcombe 1998 (81/263, 15/148, 0/20, 1/29), Statistics in Medicine 17, 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('[FU19] the interval of %i of %i is the published one', (hits, total, low, high) => {
  const interval = wilsonInterval(hits, total);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('[FU19] an interval lies within 0 and 1 and contains the rate', () => {
  fc.assert(
    fc.property(sample, ([hits, total]) => {
      const { low, high } = wilsonInterval(hits, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= hits / total && hits / total <= high).toBe(true);
    }),
  );
});

test('[FU19] the same rate from a larger sample has a narrower interval', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: 2, max: 50 }), ([hits, total], times) => {
      const [small, large] = [wilsonInterval(hits, total), wilsonInterval(hits * times, total * times)];
      expect(large.high - large.low).toBeLessThan(small.high - small.low);
    }),
  );
});

test('[FU19] growth and a start from 0 have no interval', () => {
  expect(stepInterval(step(10, 11))).toBeNull();
  expect(stepInterval(step(0, 0))).toBeNull();
  expect(differenceInterval(step(0, 0), step(10, 5))).toBeNull();
});

// Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10: 56/70 − 48/80 → 0.0524 … 0.3339.
test('[FU19] the interval of a difference is the published one', () => {
  const { low, high } = differenceInterval(step(80, 48), step(70, 56))!;
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test('[FU19] swapping the steps turns the difference round and changes no judgement', () => {
  fc.assert(
    fc.property(sample, sample, ([a, n], [b, m]) => {
      const [one, other] = [step(n, a), step(m, b)];
      expect(areDistinguishable(one, other)).toBe(areDistinguishable(other, one));
      expect(differenceInterval(one, other)!.low).toBeCloseTo(-differenceInterval(other, one)!.high, 12);
    }),
  );
});

test('[FU19] only steps that lose anyone compete for the worst', () => {
  expect(undecidedWorst(stepsBetween(stagesWith([10, 5, 3])))?.length).toBe(2);
  expect(undecidedWorst(stepsBetween(stagesWith([10, 5, 8])))).toBeNull();
  expect(undecidedWorst(stepsBetween(stagesWith([5200, 2600, 830])))).toBeNull();
});
