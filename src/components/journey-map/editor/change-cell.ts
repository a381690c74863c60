import { cellAt, type JourneyMap, type MapCell } from '../model.ts';
import { columnIds } from './free-id.ts';

/** Nothing written, nothing said, and no field that somebody else put there. */
const isEmpty = (cell: MapCell): boolean => cell.text === '' && Object.keys(cell).length === 1;

const nothing: MapCell = { text: '' };

const noCells: Readonly<Record<string, MapCell>> = {};

/** What was written in a phase or step, by lane; ids are free, and “constructor” is one. */
export const cellsIn = ({ cells }: JourneyMap, column: string): Readonly<Record<string, MapCell>> =>
  Object.hasOwn(cells, column) ? cells[column]! : noCells;

/** The map with other cells in a phase or step. */
export function withCells(map: JourneyMap, column: string, byLane: Record<string, MapCell>): JourneyMap {
  if (Object.keys(byLane).length > 0) return { ...map, cells: { ...map.cells, [column]: byLane } };
  return Object.hasOwn(map.cells, column) ? { ...map, cells: without(map.cells, column) } : map;
}

/**
 * Revises one cell; `revise` gets an empty one where nothing was written. The same map where it gives back what it
 * got, and where there is no such phase, step or lane. A cell that becomes empty is left out.
 */
export function changeCell(
  map: JourneyMap,
  column: string,
  lane: string,
  revise: (cell: MapCell) => MapCell,
): JourneyMap {
  const before = cellAt(map, column, lane) ?? nothing;
  const after = revise(before);
  if (after === before || (before === nothing && isEmpty(after))) return map;
  if (!columnIds(map).has(column) || !map.lanes.some(({ id }) => id === lane)) return map;
  const byLane = cellsIn(map, column);
  return withCells(map, column, isEmpty(after) ? without(byLane, lane) : { ...byLane, [lane]: after });
}

/** A copy without one of its fields. */
export const without = <T extends object>(whole: T, field: keyof T & string): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)) as T;
