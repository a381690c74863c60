import { expect, test } from 'vitest';
import {
  baseline,
  patternHeight,
  patterns,
  patternWidth,
  stopsOf,
  type PatternId,
} from './six-patterns-geometry.ts';

const ids = Object.keys(patterns) as PatternId[];

test('there are six patterns, and each has its eight stations from left to right inside the box', () => {
  expect(ids).toHaveLength(6);
  for (const id of ids) {
    const places = stopsOf(id).map(({ x }) => x);
    expect(places).toHaveLength(8);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(10);
    expect(places.at(-1)).toBeLessThanOrEqual(patternWidth - 10);
  }
});

test('every pattern points at a place on its route', () => {
  for (const id of ids) expect(patterns[id].here.length).toBeGreaterThan(0);
  for (const id of ids) {
    const missed: readonly number[] = patterns[id].missed;
    expect(
      patterns[id].here.filter((phase) => missed.includes(phase)),
      id,
    ).toEqual([]);
  }
});

test('the line with the stations lies inside every box', () => {
  for (const id of ids) {
    expect(baseline - 10).toBeGreaterThanOrEqual(patterns[id].top);
    expect(baseline + 10).toBeLessThanOrEqual(patterns[id].top + patternHeight);
  }
});

test('a pause pulls evaluation and purchase apart', () => {
  const width = (id: PatternId) => stopsOf(id)[3]!.x - stopsOf(id)[2]!.x;
  expect(width('pause')).toBeGreaterThan(1.5 * width('skip'));
});
