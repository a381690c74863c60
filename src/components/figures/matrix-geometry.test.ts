import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from './impact-effort-strings.ts';
import { ratedTouchpoints } from './importance-satisfaction-strings.ts';
import { fieldOf, meanOf, placeOf } from './matrix-geometry.ts';

const points = fc.record({
  across: fc.double({ min: 1, max: 5, noNaN: true }),
  up: fc.double({ min: 1, max: 5, noNaN: true }),
});

test('every point lies on the plane', () => {
  fc.assert(
    fc.property(points, (point) => {
      for (const place of Object.values(placeOf(point))) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('the scales run to the right and upwards', () => {
  expect(placeOf({ across: 1, up: 1 })).toEqual({ x: 0, y: 100 });
  expect(placeOf({ across: 5, up: 5 })).toEqual({ x: 100, y: 0 });
});

test('the cross at the mean has a point on or beyond it in both directions', () => {
  fc.assert(
    fc.property(fc.array(points, { minLength: 1 }), (all) => {
      const { across, up } = meanOf(all);
      expect(Math.max(...all.map((point) => point.across))).toBeGreaterThanOrEqual(across - 1e-9);
      expect(Math.min(...all.map((point) => point.up))).toBeLessThanOrEqual(up + 1e-9);
    }),
  );
  expect(() => meanOf([])).toThrow('at least one');
});

test('a point on the line counts as the higher field', () => {
  expect(fieldOf({ across: 3, up: 3 }, { across: 3, up: 3 })).toBe('upperRight');
});

test('the touchpoints of the bike shop fall into the fields that the text names', () => {
  const rated = ratedTouchpoints.map(({ satisfaction, importance }) => ({
    across: satisfaction,
    up: importance,
  }));
  expect(rated.map((point) => fieldOf(point, meanOf(rated)))).toEqual([
    'upperLeft',
    'upperLeft',
    'upperRight',
    'upperRight',
    'lowerLeft',
    'lowerRight',
  ]);
});

test('the ideas of the office fill every field', () => {
  const cross = { across: 3, up: 3 };
  const fields = measures.map(({ effort, impact }) => fieldOf({ across: effort, up: impact }, cross));
  expect(new Set(fields).size).toBe(4);
});
