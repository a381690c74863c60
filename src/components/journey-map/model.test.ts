import { expect, test } from 'vitest';
import { exampleMap } from './examples.ts';
import { cellAt, laneKinds } from './model.ts';
import { lanes } from './lanes.ts';

const map = exampleMap('bike-shop', 'en');

test('the lanes of the printed sheet are kinds of lanes', () => {
  for (const { id } of lanes) expect(laneKinds).toContain(id);
});

test('cellAt finds a cell by phase and lane', () => {
  expect(cellAt(map, 'use', 'feeling')?.feeling).toBe(1);
});

test('cellAt finds nothing where nothing was written, whatever the id', () => {
  expect(cellAt(map, 'use', 'media')).toBeUndefined();
  expect(cellAt(map, 'constructor', 'name')).toBeUndefined();
  expect(cellAt(map, 'use', 'constructor')).toBeUndefined();
});
