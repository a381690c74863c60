import type { MapCell, MapLane } from '../model.ts';

/** What every field of a cell needs. */
export interface CellFieldProps {
  cell: MapCell;
  /** Id of the phase or step. */
  column: string;
  lane: MapLane;
}

/** A cell where nothing is written. */
export const emptyCell: MapCell = { text: '' };
