import { columnsOf, visibleLanes, type Column } from '../columns.ts';
import type { JourneyMap, MapLane } from '../model.ts';
import type { MapPlace } from './editor.ts';

/**
 * The map as rows and columns that the keyboard can walk. Row 0 holds the heads of the phases, row 1 those of the
 * steps, then come the lanes; column 0 holds the heads of the lanes. The corner is no place.
 */
export interface Grid {
  columns: readonly Column[];
  lanes: readonly MapLane[];
}

/** A place on the screen: the cells of the map and the heads around them. */
export type GridPlace = Exclude<MapPlace, { kind: 'frame' }>;
export type CellPlace = Extract<MapPlace, { kind: 'cell' }>;

/** A way through the grid. `row` and `grid` lead to their ends, `page` five rows at once. */
export interface Move {
  by: 'cell' | 'page' | 'row' | 'grid';
  direction: 'up' | 'down' | 'left' | 'right';
}

interface Position {
  row: number;
  column: number;
}

const headRows = 2;
const pageRows = 5;

// The same phases give the same columns and the same lanes the same rows, so that views see what did not change.
const known = { columns: new WeakMap<object, Column[]>(), lanes: new WeakMap<object, MapLane[]>() };

function remembered<T>(memory: WeakMap<object, T>, key: object, compute: () => T): T {
  const before = memory.get(key);
  if (before) return before;
  const value = compute();
  memory.set(key, value);
  return value;
}

/** The visible part of a map as a grid. */
export const gridOf = (map: JourneyMap): Grid => ({
  columns: remembered(known.columns, map.phases, () => columnsOf(map)),
  lanes: remembered(known.lanes, map.lanes, () => visibleLanes(map)),
});

/** Where a place stands; undefined where it is hidden, gone or no part of the grid. */
export function positionOf({ columns, lanes }: Grid, place: MapPlace): Position | undefined {
  const columnOf = (isIt: (column: Column) => boolean) => columns.findIndex(isIt);
  const laneOf = (id: string) => lanes.findIndex((lane) => lane.id === id);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? undefined : { row, column: column + 1 };

  switch (place.kind) {
    case 'phase':
      return at(
        0,
        columnOf(({ phase }) => phase.id === place.id),
      );
    case 'step':
      return at(
        1,
        columnOf(({ step }) => step?.id === place.id),
      );
    case 'lane': {
      const lane = laneOf(place.id);
      return lane < 0 ? undefined : { row: lane + headRows, column: 0 };
    }
    case 'cell': {
      const lane = laneOf(place.lane);
      return at(
        lane < 0 ? lane : lane + headRows,
        columnOf(({ id }) => id === place.column),
      );
    }
    case 'frame':
      return undefined;
  }
}

/** What stands at a position; undefined in the corner and outside. */
export function placeAt({ columns, lanes }: Grid, { row, column }: Position): GridPlace | undefined {
  const lane = lanes[row - headRows];
  if (column === 0) return lane && { kind: 'lane', id: lane.id };
  const there = columns[column - 1];
  if (!there) return undefined;
  if (row === 1 && there.step) return { kind: 'step', id: there.step.id };
  if (row < headRows) return { kind: 'phase', id: there.phase.id };
  return lane && { kind: 'cell', column: there.id, lane: lane.id };
}

/** Where a key leads; the place itself at the edge. */
export function placeAfter(grid: Grid, from: GridPlace, move: Move): GridPlace {
  const position = positionOf(grid, from);
  if (!position) return firstPlace(grid) ?? from;
  return (
    (move.by === 'cell' ? neighbour(grid, from, position, move.direction) : target(grid, position, move)) ??
    from
  );
}

/** The first cell, or the first head where there is no cell. */
export const firstPlace = (grid: Grid): GridPlace | undefined =>
  placeAt(grid, { row: headRows, column: 1 }) ??
  placeAt(grid, { row: 0, column: 1 }) ??
  placeAt(grid, { row: headRows, column: 0 });

function target(grid: Grid, { row, column }: Position, { by, direction }: Move): GridPlace | undefined {
  const lastRow = grid.lanes.length + headRows - 1;
  const lastColumn = grid.columns.length;
  const isForward = direction === 'down' || direction === 'right';
  if (by === 'grid')
    return placeAt(grid, isForward ? { row: lastRow, column: lastColumn } : { row: 0, column: 1 });
  if (by === 'row') return placeAt(grid, { row, column: isForward ? lastColumn : row < headRows ? 1 : 0 });
  // A page stops at the last lane and at the first one: the heads are one more step away.
  const next = isForward ? Math.min(row + pageRows, lastRow) : Math.max(row - pageRows, headRows);
  return placeAt(grid, { row: row < headRows && !isForward ? row : next, column });
}

function neighbour(
  grid: Grid,
  from: GridPlace,
  { row, column }: Position,
  direction: Move['direction'],
): GridPlace | undefined {
  const step = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[direction];
  // A head reaches over several rows or columns: go on until it is left behind.
  for (let at = { row, column }; ;) {
    at = { row: at.row + step[0]!, column: at.column + step[1]! };
    if (at.row < 0 || at.column < 0 || at.column > grid.columns.length) return undefined;
    if (at.row >= grid.lanes.length + headRows) return undefined;
    const place = placeAt(grid, at);
    if (!place) return undefined;
    if (place.kind !== from.kind || !isSamePlace(place, from)) return place;
  }
}

/** The next or previous cell as one reads: at the end of a lane on to the next lane; undefined at either end. */
export function cellInReadingOrder(grid: Grid, from: CellPlace, by: 1 | -1): CellPlace | undefined {
  const position = positionOf(grid, from);
  if (!position) return undefined;
  const width = grid.columns.length;
  const next = (position.row - headRows) * width + position.column - 1 + by;
  const place = placeAt(grid, { row: Math.floor(next / width) + headRows, column: (next % width) + 1 });
  return place?.kind === 'cell' && next >= 0 ? place : undefined;
}

/** One name for each place, as it stands in `data-place`. */
export function placeKey(place: MapPlace): string {
  if (place.kind === 'cell') return `cell/${place.column}/${place.lane}`;
  return place.kind === 'frame' ? `frame/${place.field}` : `${place.kind}/${place.id}`;
}

/** The place with a key; undefined for other texts and for the fields around the map. */
export function placeOfKey(key: string | undefined): GridPlace | undefined {
  const [kind, first = '', second = ''] = (key ?? '').split('/');
  if (kind === 'cell') return { kind, column: first, lane: second };
  return kind === 'phase' || kind === 'step' || kind === 'lane' ? { kind, id: first } : undefined;
}

export const isSamePlace = (a: MapPlace, b: MapPlace): boolean => placeKey(a) === placeKey(b);

/**
 * The nearest place that can be seen: a phase that stands in steps hands over to its first step, a step that is no
 * more to its phase. Undefined where there is nothing near.
 */
export function visiblePlace(map: JourneyMap, grid: Grid, place: MapPlace): MapPlace | undefined {
  if (place.kind === 'frame' || positionOf(grid, place)) return place;
  if (place.kind !== 'cell') return undefined;
  const phase = map.phases.find(
    ({ id, steps = [] }) => id === place.column || steps.some((step) => step.id === place.column),
  );
  const column = grid.columns.find((each) => each.phase.id === phase?.id);
  const nearby: CellPlace | undefined = column && { ...place, column: column.id };
  return nearby && positionOf(grid, nearby) ? nearby : undefined;
}

/** A rectangle of cells, by places from 0 in the grid's columns and lanes, both ends included. */
export interface Range {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The cells between two corners, or all cells that belong to a head. */
export function rangeOf(grid: Grid, active: GridPlace, anchor: GridPlace = active): Range | undefined {
  const a = positionOf(grid, active);
  const b = positionOf(grid, anchor);
  if (!a || !b) return undefined;
  const whole = { left: 0, right: grid.columns.length - 1, top: 0, bottom: grid.lanes.length - 1 };
  if (active.kind === 'lane') return { ...whole, top: a.row - headRows, bottom: a.row - headRows };
  if (active.kind === 'step') return { ...whole, left: a.column - 1, right: a.column - 1 };
  if (active.kind === 'phase') {
    const own = grid.columns.filter(({ phase }) => phase.id === active.id).length;
    return { ...whole, left: a.column - 1, right: a.column - 2 + own };
  }
  return {
    left: Math.min(a.column, b.column) - 1,
    right: Math.max(a.column, b.column) - 1,
    top: Math.min(a.row, b.row) - headRows,
    bottom: Math.max(a.row, b.row) - headRows,
  };
}

/** The cells of a range, lane by lane. */
export const cellsInRange = ({ columns, lanes }: Grid, { left, right, top, bottom }: Range): CellPlace[] =>
  lanes
    .slice(top, bottom + 1)
    .flatMap((lane) =>
      columns
        .slice(left, right + 1)
        .map((column): CellPlace => ({ kind: 'cell', column: column.id, lane: lane.id })),
    );
