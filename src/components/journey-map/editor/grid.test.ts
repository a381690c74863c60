import { expect, test } from 'vitest';
import { setStepHidden } from './actions-steps.ts';
import { setPhaseHidden } from './actions-phases.ts';
import {
  cellInReadingOrder,
  cellsInRange,
  gridOf,
  placeAfter,
  placeKey,
  placeOfKey,
  rangeOf,
  visiblePlace,
  type GridPlace,
  type Move,
} from './grid.ts';
import { emptyMap, smallMap } from './test-maps.ts';

const grid = gridOf(smallMap);
const at = (key: string): GridPlace => placeOfKey(key)!;

/** Walks from a place by moves such as “down”, “right row”, “up grid”; gives the places on the way. */
const walk = (from: string, ...moves: string[]): string[] => {
  let place = at(from);
  return moves.map((move) => {
    const [direction, by = 'cell'] = move.split(' ') as [Move['direction'], Move['by']?];
    place = placeAfter(grid, place, { by, direction });
    return placeKey(place);
  });
};

test('[JM13] arrows go from cell to cell and on to the heads', () => {
  expect(walk('cell/pay/doing', 'left', 'left', 'left', 'left')).toEqual([
    'cell/order/doing',
    'cell/find/doing',
    'lane/doing',
    'lane/doing',
  ]);
  expect(walk('cell/pay/doing', 'up', 'up', 'up', 'left', 'left')).toEqual([
    'step/pay',
    'phase/buy',
    'phase/buy',
    'phase/find',
    'phase/find',
  ]);
});

test('[JM13] a head over several columns or rows is one step', () => {
  expect(walk('phase/buy', 'right', 'left')).toEqual(['phase/buy', 'phase/find']);
  expect(walk('phase/find', 'right', 'down')).toEqual(['phase/buy', 'step/order']);
  expect(walk('cell/find/doing', 'up', 'up', 'down')).toEqual([
    'phase/find',
    'phase/find',
    'cell/find/doing',
  ]);
  expect(walk('step/order', 'left', 'right')).toEqual(['phase/find', 'phase/buy']);
});

test('[JM13] the ends of row and grid', () => {
  expect(walk('cell/order/feeling', 'right row', 'left row', 'right grid', 'left grid')).toEqual([
    'cell/pay/feeling',
    'lane/feeling',
    'cell/pay/support',
    'phase/find',
  ]);
  expect(walk('phase/find', 'right row', 'left row')).toEqual(['phase/buy', 'phase/find']);
});

test('[JM13] a page is five lanes and stops at the lanes, not at the heads', () => {
  expect(walk('cell/pay/doing', 'down page', 'up page', 'up page')).toEqual([
    'cell/pay/support',
    'cell/pay/doing',
    'cell/pay/doing',
  ]);
  expect(walk('lane/doing', 'down page')).toEqual(['lane/support']);
});

test('[JM14] Tab goes on in the order of reading and stays at the ends', () => {
  const next = (key: string, by: 1 | -1) => {
    const place = at(key);
    const found = place.kind === 'cell' ? cellInReadingOrder(grid, place, by) : undefined;
    return found && placeKey(found);
  };
  expect(next('cell/find/doing', 1)).toBe('cell/order/doing');
  expect(next('cell/pay/doing', 1)).toBe('cell/find/feeling');
  expect(next('cell/find/feeling', -1)).toBe('cell/pay/doing');
  expect(next('cell/find/doing', -1)).toBeUndefined();
  expect(next('cell/pay/support', 1)).toBeUndefined();
});

test('[JM13] a range is the rectangle between two cells; a head means all that belongs to it', () => {
  const cells = (active: string, anchor?: string) =>
    cellsInRange(grid, rangeOf(grid, at(active), anchor === undefined ? undefined : at(anchor))!).map(
      placeKey,
    );
  expect(cells('cell/find/feeling', 'cell/order/doing')).toEqual([
    'cell/find/doing',
    'cell/order/doing',
    'cell/find/feeling',
    'cell/order/feeling',
  ]);
  expect(cells('lane/support')).toEqual(['cell/find/support', 'cell/order/support', 'cell/pay/support']);
  expect(cells('phase/buy')).toHaveLength(8);
  expect(cells('step/pay')).toHaveLength(4);
});

test('a place that is not shown has a neighbour that is', () => {
  const near = (map: typeof smallMap, key: string) => {
    const place = visiblePlace(map, gridOf(map), at(key));
    return place && placeKey(place);
  };
  expect(near(smallMap, 'cell/buy/doing')).toBe('cell/order/doing');
  expect(near(setStepHidden('order', true)(smallMap), 'cell/order/doing')).toBe('cell/pay/doing');
  expect(near(setPhaseHidden('buy', true)(smallMap), 'cell/pay/doing')).toBeUndefined();
  expect(near(smallMap, 'lane/nowhere')).toBeUndefined();
});

test('the same phases and lanes give the same rows and columns, so that views see what did not change', () => {
  expect(gridOf({ ...smallMap, title: 'other' }).columns).toBe(grid.columns);
  expect(gridOf({ ...smallMap, phases: emptyMap.phases }).columns).not.toBe(grid.columns);
  expect(gridOf({ ...smallMap, phases: emptyMap.phases }).lanes).toBe(grid.lanes);
});

test('keys name places and are read back', () => {
  for (const key of ['cell/find/doing', 'phase/buy', 'step/pay', 'lane/doing'])
    expect(placeKey(at(key))).toBe(key);
  expect(placeOfKey('frame/title')).toBeUndefined();
  expect(placeOfKey(undefined)).toBeUndefined();
});
