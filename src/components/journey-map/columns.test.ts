import { expect, test } from 'vitest';
import { models } from '../../journey/models.ts';
import { columnsOf, journeyPartOf, visibleLanes } from './columns.ts';
import { newMap } from './new-map.ts';
import { readMap } from './read-map.ts';

const eight = newMap(
  'en',
  models.find(({ id }) => id === 'eight')!,
);

test('an empty map of every model is a valid document', () => {
  for (const model of models)
    for (const lang of ['de', 'en'] as const) {
      const map = newMap(lang, model);
      expect(readMap(map)).toEqual({ status: 'ok', map });
    }
});

test('a phase is a column until it has visible steps', () => {
  const [first, ...others] = eight.phases;
  const steps = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', hidden: true },
  ];
  const map = { ...eight, phases: [{ ...first!, steps }, ...others] };
  expect(columnsOf(eight).map(({ id }) => id)).toEqual(eight.phases.map(({ id }) => id));
  expect(columnsOf(map).map(({ id }) => id)).toEqual(['a', ...others.map(({ id }) => id)]);
  expect(columnsOf(map)[0]?.phase.id).toBe('awareness');
});

test('hidden phases and lanes are not shown', () => {
  const map = {
    ...eight,
    phases: eight.phases.map((phase, place) => ({ ...phase, hidden: place > 0 })),
    lanes: eight.lanes.map((lane, place) => ({ ...lane, hidden: place > 1 })),
  };
  expect(columnsOf(map)).toHaveLength(1);
  expect(visibleLanes(map).map(({ kind }) => kind)).toEqual(['doing', 'thinking']);
});

test('a phase lies in the part of the first phase of the guide it corresponds to', () => {
  expect(journeyPartOf({ id: 'x', name: 'X', guidePhases: ['use', 'repurchase'] })).toBe('after');
  expect(journeyPartOf({ id: 'x', name: 'X', guidePhases: ['advocacy'] })).toBe('after');
  expect(journeyPartOf({ id: 'x', name: 'X' })).toBeUndefined();
});
