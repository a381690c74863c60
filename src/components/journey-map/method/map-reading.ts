import { columnsOf, visibleLanes, type Column } from '../columns.ts';
import type { LaneKind } from '../lanes.ts';
import { cellAt, type JourneyMap, type MapCell, type MapLane, type MapPhase } from '../model.ts';

/** A cell that says something, with its place. */
export interface Entry {
  column: Column;
  lane: MapLane;
  cell: MapCell;
}

/** What the rules of the method check look at: the visible part of a map, gone through once. */
export interface MapReading {
  map: JourneyMap;
  columns: readonly Column[];
  /** Visible phases, whether or not they have steps. */
  phases: readonly MapPhase[];
  entries: readonly Entry[];
  /** The first visible lane of a kind. */
  laneOf: (kind: LaneKind) => MapLane | undefined;
  entriesOf: (...kinds: LaneKind[]) => readonly Entry[];
  isFilled: (column: Column, kind: LaneKind) => boolean;
  /** Whether a kind of lane is filled in at least half of the columns. */
  isHalfFilled: (kind: LaneKind) => boolean;
}

/** Whether a cell says anything: words, a value, a touchpoint, an answer or a moment. */
export const isFilledCell = ({ text, feeling, touchpoints, answer, moment }: MapCell): boolean =>
  text.trim() !== '' ||
  typeof feeling === 'number' ||
  (touchpoints?.length ?? 0) > 0 ||
  answer !== undefined ||
  moment !== undefined;

/** Reads a map for the rules. */
export function readForCheck(map: JourneyMap): MapReading {
  const columns = columnsOf(map);
  const lanes = visibleLanes(map);
  const entries = columns.flatMap((column) =>
    lanes.flatMap((lane): Entry[] => {
      const cell = cellAt(map, column.id, lane.id);
      return cell && isFilledCell(cell) ? [{ column, lane, cell }] : [];
    }),
  );
  const filled = new Set(entries.map(({ column, lane }) => `${column.id} ${lane.kind}`));
  const isFilled = (column: Column, kind: LaneKind) => filled.has(`${column.id} ${kind}`);
  return {
    map,
    columns,
    phases: [...new Set(columns.map(({ phase }) => phase))],
    entries,
    laneOf: (kind) => lanes.find((lane) => lane.kind === kind),
    entriesOf: (...kinds) => entries.filter(({ lane }) => kinds.includes(lane.kind)),
    isFilled,
    isHalfFilled: (kind) => columns.filter((column) => isFilled(column, kind)).length * 2 >= columns.length,
  };
}

/** A value of the emotion curve, from -2 to +2, with its place. */
export interface FeltEntry extends Entry {
  feeling: number;
}

/** The values of the curve, left to right. */
export const feltEntries = (reading: MapReading): FeltEntry[] =>
  reading
    .entriesOf('feeling')
    .flatMap((entry) =>
      typeof entry.cell.feeling === 'number' ? [{ ...entry, feeling: entry.cell.feeling }] : [],
    );
