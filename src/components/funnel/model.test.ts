import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds } from '../../journey/phases.ts';
import { exampleCounts } from './example.ts';
import { readFunnel, stepsBetween, worstKind, worstSteps } from './model.ts';
import { maxCount } from './parse-count.ts';
import { stagesWith as stagesOf } from './test-funnels.ts';

const anyStages = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: maxCount })), {
    minLength: phaseIds.length,
    maxLength: phaseIds.length,
  })
  .map(stagesOf);

test('[FU5] a step knows conversion and loss; from 0 there is no conversion', () => {
  const steps = stepsBetween(stagesOf([200, 50, 0, 10]));
  expect(steps.map(({ from, to, conversion, lost }) => [from.id, to.id, conversion, lost])).toEqual([
    ['awareness', 'research', 0.25, 150],
    ['research', 'evaluation', 0, 50],
    ['evaluation', 'purchase-decision', null, -10],
  ]);
});

test('[FU5] the losses of all steps add up to first minus last', () => {
  fc.assert(
    fc.property(anyStages, (stages) => {
      const sum = stepsBetween(stages).reduce((total, step) => total + step.lost, 0);
      expect(sum).toBe((stages[0]?.count ?? 0) - (stages.at(-1)?.count ?? 0));
    }),
  );
});

test('[FU6] share and number can name different steps', () => {
  const { steps, worst } = readFunnel(stagesOf([1000, 600, 60]));
  expect(worst).toEqual({ relative: steps[1], absolute: steps[1] });
  expect(worstKind(steps[1]!, worst)).toBe('both');

  const other = readFunnel(stagesOf([1000, 600, 240]));
  expect(other.steps.map((step) => worstKind(step, other.worst))).toEqual(['number', 'share']);
});

test('[FU6] on a tie the earlier step is the worst', () => {
  const steps = stepsBetween(stagesOf([100, 50, 25, 25]));
  expect(worstSteps(steps)?.relative).toBe(steps[0]);
  const equalLosses = stepsBetween(stagesOf([100, 90, 80]));
  expect(worstSteps(equalLosses)?.absolute).toBe(equalLosses[0]);
});

test('[FU6] growth, standstill and zeros have no worst step', () => {
  for (const counts of [[5, 5, 5], [1, 2, 3], [0, 0, 0], [0, 9, 9], [7], []]) {
    expect(readFunnel(stagesOf(counts)).worst).toBeNull();
  }
});

test('[FU6] no step loses more than the worst, and a worst step always loses', () => {
  fc.assert(
    fc.property(anyStages, (stages) => {
      const { steps, worst } = readFunnel(stages);
      if (!worst) return expect(steps.every((step) => step.lost <= 0)).toBe(true);
      expect(worst.absolute.lost).toBe(Math.max(...steps.map((step) => step.lost)));
      expect(worst.relative.lost).toBeGreaterThan(0);
      expect(worst.relative.conversion).toBe(Math.min(...steps.map((step) => step.conversion ?? 1)));
    }),
  );
});

test('[FU7] over all is last by first, and missing when the first is 0', () => {
  expect(readFunnel(stagesOf([200, 300, 50])).overall).toBe(0.25);
  expect(readFunnel(stagesOf([0, 300])).overall).toBeNull();
  expect(readFunnel([]).overall).toBeNull();
});

test('[FU16] conversions multiply to the total, exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: maxCount }), { minLength: 2, maxLength: 8 }), (counts) => {
      const steps = stepsBetween(stagesOf(counts));
      const product = (side: 'from' | 'to') =>
        steps.reduce((all, step) => all * BigInt(step[side].count), 1n);
      // Product of to/from = last/first, compared without dividing.
      expect(product('to') * BigInt(counts[0]!)).toBe(product('from') * BigInt(counts.at(-1)!));
      const { overall } = readFunnel(stagesOf(counts));
      const multiplied = steps.reduce((all, { conversion }) => all * (conversion ?? 0), 1);
      expect(multiplied / overall!).toBeCloseTo(1, 9);
    }),
  );
});

test('[FU16] equal shares of unequal numbers are a tie, however large', () => {
  const { worst, steps } = readFunnel(stagesOf([900_000_000, 300_000_000, 100_000_000]));
  expect(worst?.relative).toBe(steps[0]);
  // Differs by one person in 999 million: divided numbers come out equal here.
  const close = readFunnel(stagesOf([999_999_999, 333_333_333, 111_111_110]));
  expect(close.worst?.relative).toBe(close.steps[1]);
});

test('[FU16] the cumulative share is each stage divided by the first', () => {
  expect(readFunnel(stagesOf([200, 100, 50])).cumulative).toEqual([1, 0.5, 0.25]);
  expect(readFunnel(stagesOf([0, 5])).cumulative).toEqual([null, null]);
});

test('[FU12] the example holds the eight phases in order, with two different and clear worst steps', () => {
  expect(Object.keys(exampleCounts)).toEqual(phaseIds);
  const { steps, worst } = readFunnel(stagesOf(Object.values(exampleCounts)));
  expect(steps.every((step) => step.lost > 0)).toBe(true);
  expect(worst?.relative.to.id).toBe('evaluation');
  expect(worst?.absolute.to.id).toBe('research');
});
