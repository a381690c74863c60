import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidth, curveHeight, drawCurve, feelingAtHeight } from './curve-geometry.ts';

test('a point stands in the middle of its column, the better the higher', () => {
  const { points, width, middle } = drawCurve([-2, 0, 2]);
  expect(width).toBe(3 * columnWidth);
  expect(points.map(({ x }) => x)).toEqual([50, 150, 250]);
  expect(points.map(({ y }) => y)).toEqual([90, middle, 10]);
});

test('a value that nobody knows leaves a gap', () => {
  const { d, points } = drawCurve([1, 1, null, 1, 1]);
  expect(points.map(({ column }) => column)).toEqual([0, 1, 3, 4]);
  expect(d.match(/M/g)).toHaveLength(2);
});

test('the line never leaves the range of its values', () => {
  const feelings = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(feelings, (values) => {
      const { d, points } = drawCurve(values);
      const heights = [...d.matchAll(/[\d.]+,([\d.]+)/g)].map((match) => Number(match[1]));
      const range = points.map(({ y }) => y);
      // Control points of a Bézier bound it; the path is rounded to a tenth.
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(...range) - 0.1);
      expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(...range) + 0.1);
      expect(Math.max(...heights)).toBeLessThan(curveHeight);
    }),
  );
});

test('nothing to draw gives an empty path', () => {
  expect(drawCurve([])).toMatchObject({ d: '', points: [], width: 0 });
  expect(drawCurve([null]).d).toBe('');
});

test('a height stands for the nearest value, and the height of a value for the value itself', () => {
  const values = [-2, -1, 0, 1, 2];
  for (const { y, column } of drawCurve(values).points)
    expect(feelingAtHeight(y / curveHeight)).toBe(values[column]);
  expect([feelingAtHeight(-1), feelingAtHeight(0), feelingAtHeight(1), feelingAtHeight(9)]).toEqual([
    2, 2, -2, -2,
  ]);
});
