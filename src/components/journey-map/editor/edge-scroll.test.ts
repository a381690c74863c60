import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeSpeed } from './edge-scroll.ts';

const span = { from: 100, to: 900 };

test('nothing scrolls away from the edges, nor near the edge where the pull began', () => {
  expect(edgeSpeed({ from: 300, at: 500 }, span)).toBe(0);
  expect(edgeSpeed({ from: 110, at: 140 }, span)).toBe(0);
  expect(edgeSpeed({ from: 110, at: 110 }, span)).toBe(0);
});

test('near the edge that the pull leads to it scrolls there, the nearer the faster, and no faster beyond it', () => {
  const speeds = [850, 870, 890, 900, 2000].map((at) => edgeSpeed({ from: 110, at }, span));
  expect(speeds).toEqual([...speeds].sort((a, b) => a - b));
  expect(speeds[0]).toBeGreaterThan(0);
  expect(speeds.at(-1)).toBe(speeds.at(-2));
});

test('both directions are mirror images', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (from, at) => {
      const mirrored = edgeSpeed({ from: 1000 - from, at: 1000 - at }, span);
      expect(edgeSpeed({ from, at }, span)).toBeCloseTo(-mirrored, 9);
    }),
  );
});
