import type { JourneyMap, MapLane } from '../model.ts';
import type { LaneKind } from '../lanes.ts';
import { cellsIn, withCells, without } from './change-cell.ts';
import type { MapChange } from './editor.ts';
import { freeId, nextLaneId } from './free-id.ts';
import { limits, oneLine } from './limits.ts';
import { inserted, moved, renamed, withHidden } from './ordered-list.ts';

/** Pure changes of the lanes. */

const withLanes = (map: JourneyMap, lanes: MapLane[]): JourneyMap =>
  lanes === map.lanes ? map : { ...map, lanes };

/** Adds a lane of a kind at a place, counted from 0. Its id is `nextLaneId`. */
export const insertLane =
  (at: number, kind: LaneKind, name: string): MapChange =>
  (map) =>
    withLanes(
      map,
      inserted(map.lanes, at, { id: nextLaneId(map, kind), kind, name: oneLine(name) }, limits.lanes),
    );

/** Adds a lane at the end. */
export const addLane =
  (kind: LaneKind, name: string): MapChange =>
  (map) =>
    insertLane(map.lanes.length, kind, name)(map);

/** Moves a lane to a place, counted from 0 in the list without it. */
export const moveLane =
  (id: string, to: number): MapChange =>
  (map) =>
    withLanes(map, moved(map.lanes, id, to));

/** Gives a lane another name. */
export const renameLane =
  (id: string, name: string): MapChange =>
  (map) =>
    withLanes(map, renamed(map.lanes, id, name));

/** Hides a lane or shows it again; its cells stay. */
export const setLaneHidden =
  (id: string, hidden: boolean): MapChange =>
  (map) =>
    withLanes(map, withHidden(map.lanes, id, hidden));

/** The id that the copy of a lane gets. */
export const copyOfLaneId = ({ lanes }: JourneyMap, id: string): string =>
  freeId(id, new Set(lanes.map((lane) => lane.id)));

/** Puts a copy of a lane and its cells below it. */
export const duplicateLane =
  (id: string, name: string): MapChange =>
  (map) => {
    const from = map.lanes.findIndex((lane) => lane.id === id);
    const lane = map.lanes[from];
    if (!lane || map.lanes.length >= limits.lanes) return map;
    const copy = copyOfLaneId(map, id);
    const lanes = inserted(map.lanes, from + 1, { ...lane, id: copy, name: oneLine(name) }, limits.lanes);
    return Object.keys(map.cells).reduce(
      (each, column) => {
        const byLane = cellsIn(map, column);
        return Object.hasOwn(byLane, id) ? withCells(each, column, { ...byLane, [copy]: byLane[id]! }) : each;
      },
      { ...map, lanes },
    );
  };

/** Takes a lane away with its cells; the last one stays. */
export const deleteLane =
  (id: string): MapChange =>
  (map) => {
    if (map.lanes.length === 1 || !map.lanes.some((lane) => lane.id === id)) return map;
    const next = { ...map, lanes: map.lanes.filter((lane) => lane.id !== id) };
    return Object.keys(map.cells).reduce((each, column) => {
      const byLane = cellsIn(map, column);
      return Object.hasOwn(byLane, id) ? withCells(each, column, without(byLane, id)) : each;
    }, next);
  };
