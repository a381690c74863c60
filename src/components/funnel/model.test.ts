import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { phaseIds } from '../../journey/phases.ts';
import { exampleStages } from './example.ts';
import { maxCount, parseCount, readFunnel, stepsBetween, worstKind, worstSteps } from './model.ts';
import type { FunnelStage } from './model.ts';
import { formatCount } from './number-format.ts';

const anyStages = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: maxCount })), {
    minLength: phaseIds.length,
    maxLength: phaseIds.length,
  })
  .map(stagesOf);

function stagesOf(counts: readonly number[]): FunnelStage[] {
  return phaseIds.slice(0, counts.length).map((phase, index) => ({ phase, count: counts[index] ?? 0 }));
}

test.each([
  ['1200', 1200],
  ['1.200', 1200],
  ['1,200', 1200],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['1’200', 1200],
  ['12.345.678', 12_345_678],
  ['1.200,00', 1200],
  ['1,200.0', 1200],
  ['7,0', 7],
  [' 0 ', 0],
  ['007', 7],
  ['999.999.999', maxCount],
])('[FU1] “%s” is read as %i', (text, count) => {
  expect(parseCount(text)).toEqual({ status: 'ok', count });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['zwölf', 'not-a-number'],
  ['1200 Leute', 'not-a-number'],
  ['12.', 'not-a-number'],
  ['1.200.5', 'not-a-number'],
  ['12.34.567', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['-', 'not-a-number'],
  ['-5', 'negative'],
  ['− 1.200', 'negative'],
  ['1,5', 'not-whole'],
  ['0.500', 'not-whole'],
  ['1.234,5', 'not-whole'],
  ['1.000.000.000', 'too-large'],
  ['9'.repeat(400), 'too-large'],
])('[FU1] “%s” is refused as %s', (text, reason) => {
  expect(parseCount(text)).toEqual({ status: 'unreadable', reason });
});

test('[FU1] every number the tool writes it reads back, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: maxCount }), fc.constantFrom(...languages), (count, lang) => {
      expect(parseCount(formatCount(count, lang))).toEqual({ status: 'ok', count });
    }),
  );
});

test('[FU1] any text ends in a number in range or in a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,’ -−x') }), (text) => {
      const parsed = parseCount(text);
      if (parsed.status === 'ok') expect(Number.isInteger(parsed.count)).toBe(true);
      if (parsed.status === 'ok') expect(parsed.count).toBeLessThanOrEqual(maxCount);
    }),
  );
});

test('[FU5] a step knows conversion and loss; from 0 there is no conversion', () => {
  expect(stepsBetween(stagesOf([200, 50, 0, 10]))).toEqual([
    { from: 'awareness', to: 'research', conversion: 0.25, lost: 150 },
    { from: 'research', to: 'evaluation', conversion: 0, lost: 50 },
    { from: 'evaluation', to: 'purchase-decision', conversion: null, lost: -10 },
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

test('[FU12] the example holds the eight phases in order, with two different and clear worst steps', () => {
  expect(exampleStages.map((stage) => stage.phase)).toEqual(phaseIds);
  const { steps, worst } = readFunnel(exampleStages);
  expect(steps.every((step) => step.lost > 0)).toBe(true);
  expect(worst?.relative.to).toBe('evaluation');
  expect(worst?.absolute.to).toBe('research');
});
