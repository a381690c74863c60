import { columnsOf, visibleLanes } from '../columns.ts';
import { cellAt, type JourneyMap, type MapCell } from '../model.ts';
import { valueIds } from './table-words.ts';

const isFilled = (cell: MapCell): boolean =>
  cell.text.trim() !== '' || valueIds.some((value) => cell[value] !== undefined && cell[value] !== null);

/** How much of a map is visible. */
export function sizeOf(map: JourneyMap): { phases: number; lanes: number; cells: number } {
  const columns = columnsOf(map);
  const lanes = visibleLanes(map);
  const cells = lanes.flatMap((lane) => columns.map(({ id }) => cellAt(map, id, lane.id)));
  return {
    phases: new Set(columns.map(({ phase }) => phase)).size,
    lanes: lanes.length,
    cells: cells.filter((cell) => cell && isFilled(cell)).length,
  };
}
