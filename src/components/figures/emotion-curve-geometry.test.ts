import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds } from '../../journey/phases.ts';
import { drawCurve, highest, lowest } from './emotion-curve-geometry.ts';
import { readings } from './emotion-curve-strings.ts';

const journeys = fc.array(fc.integer({ min: lowest, max: highest }), { minLength: 2, maxLength: 8 });
/** Heights of all points of a path, control points included: every second number. */
const heightsOf = (d: string) =>
  (d.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, index) => index % 2 === 1);

test('the curve begins at the first value and ends at the last', () => {
  fc.assert(
    fc.property(journeys, (values) => {
      const { d } = drawCurve(values);
      expect(d.startsWith(`M0.5,${highest - values[0]!}`)).toBe(true);
      expect(d.endsWith(`${values.length - 0.5},${highest - values.at(-1)!}`)).toBe(true);
    }),
  );
});

test('the curve never swings beyond the extremes of its values', () => {
  fc.assert(
    fc.property(journeys, (values) => {
      const heights = heightsOf(drawCurve(values).d);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(highest - Math.max(...values) - 0.001);
      expect(Math.max(...heights)).toBeLessThanOrEqual(highest - Math.min(...values) + 0.001);
    }),
  );
});

test('marks stand in the middle of their columns, good feelings above bad ones', () => {
  expect(drawCurve([2, -2]).points).toEqual([
    { x: '25%', y: '0%' },
    { x: '75%', y: '100%' },
  ]);
});

test('the example has a reading for each phase, with values on the scale', () => {
  expect(Object.keys(readings)).toEqual(phaseIds);
  for (const { value } of Object.values(readings)) {
    expect(value).toBeGreaterThanOrEqual(lowest);
    expect(value).toBeLessThanOrEqual(highest);
  }
});
