import * as z from 'zod/mini';
import { cellAt, mapCell, type JourneyMap, type MapCell, type MapLane } from '../model.ts';
import { changeCell, without } from './change-cell.ts';
import { namesIn, touchpointLines } from './actions-touchpoints.ts';
import type { Grid, Range } from './grid.ts';
import { cut, limits } from './limits.ts';
import { readTsv, writeTsv } from './tsv.ts';

/** Cells on their way through the clipboard: rows of lanes, cell by cell; null where nothing is written. */
export type CellBlock = readonly (readonly (MapCell | null)[])[];

/** The type under which cells travel with all their details. */
export const blockType = 'application/x-journey-map-cells+json';

/** The cells of a range. */
export const blockOf = (map: JourneyMap, { columns, lanes }: Grid, range: Range): CellBlock =>
  lanes
    .slice(range.top, range.bottom + 1)
    .map((lane) =>
      columns.slice(range.left, range.right + 1).map((column) => cellAt(map, column.id, lane.id) ?? null),
    );

/**
 * What a cell says in a spreadsheet: its feeling on a line of its own, its text, its touchpoints one a line. A feeling
 * alone is a number; before other lines it has a true minus sign, which spreadsheets do not reckon with.
 */
function textOf(cell: MapCell | null): string {
  if (!cell) return '';
  const lines = [cell.text, touchpointLines(cell)].filter(Boolean);
  if (cell.feeling === undefined || cell.feeling === null) return lines.join('\n');
  const feeling = String(cell.feeling);
  return lines.length === 0 ? feeling : [feeling.replace('-', '\u2212'), ...lines].join('\n');
}

/** The block as text: a single cell as it is, several as a table with tabs. */
export function textOfBlock(block: CellBlock): string {
  const texts = block.map((row) => row.map(textOf));
  return texts.length === 1 && texts[0]!.length === 1 ? texts[0]![0]! : writeTsv(texts);
}

/** The block with its details, to be read by `readBlock`. */
export const writeBlock = (block: CellBlock): string => JSON.stringify(block);

const row = z.array(z.nullable(mapCell)).check(z.minLength(1));
const cells = z.array(row).check(z.minLength(1));

/** Reads what `writeBlock` wrote. Anything can stand on a clipboard: undefined where it is no such block. */
export function readBlock(json: string): CellBlock | undefined {
  try {
    return cells.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** What a spreadsheet or a text puts into cells, row by row. */
export const readTable = (text: string): readonly (readonly string[])[] => readTsv(text);

/** How much of a block finds no place to the right of a cell and below it. */
export function overflow(
  rows: readonly (readonly unknown[])[],
  grid: Grid,
  { left, top }: Pick<Range, 'left' | 'top'>,
): { columns: number; lanes: number } {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    columns: Math.max(0, left + width - grid.columns.length),
    lanes: Math.max(0, top + rows.length - grid.lanes.length),
  };
}

/** Pastes a block with its details, spreading from a cell; each lane takes what its kind can hold. */
export const pasteBlock = (map: JourneyMap, grid: Grid, start: Range, block: CellBlock): JourneyMap =>
  pasted(map, grid, start, block, (_before, lane, cell) => (cell ? fitted(cell, lane) : { text: '' }));

/** Pastes texts, spreading from a cell; what the cells say besides their text stays. */
export const pasteTexts = (
  map: JourneyMap,
  grid: Grid,
  start: Range,
  rows: readonly (readonly string[])[],
): JourneyMap => pasted(map, grid, start, rows, written);

function pasted<T>(
  map: JourneyMap,
  grid: Grid,
  { left, top }: Pick<Range, 'left' | 'top'>,
  rows: readonly (readonly T[])[],
  revise: (before: MapCell, lane: MapLane, content: T) => MapCell,
): JourneyMap {
  let next = map;
  for (const [down, row] of rows.entries())
    for (const [right, content] of row.entries()) {
      const lane = grid.lanes[top + down];
      const column = grid.columns[left + right];
      if (lane && column)
        next = changeCell(next, column.id, lane.id, (before) => revise(before, lane, content));
    }
  return next;
}

/** Fields that only one kind of lane shows. */
const ownFields = [
  ['feeling', 'feeling'],
  ['feelingToBe', 'feeling'],
  ['touchpoints', 'touchpoints'],
  ['answer', 'support'],
  ['moment', 'moments'],
] as const;

/** A cell as another kind of lane takes it: touchpoints become lines, what cannot be shown there is left out. */
function fitted(cell: MapCell, { kind }: MapLane): MapCell {
  const foreign = ownFields.filter(([field, home]) => home !== kind && Object.hasOwn(cell, field));
  if (foreign.length === 0) return cell;
  const gone = new Set<string>(foreign.map(([field]) => field));
  const lines = gone.has('touchpoints') ? [cell.text, touchpointLines(cell)] : [cell.text];
  return {
    ...(Object.fromEntries(Object.entries(cell).filter(([field]) => !gone.has(field))) as MapCell),
    text: cut(lines.filter(Boolean).join('\n'), limits.text),
  };
}

const feelingFirst = /^([+\-\u2212]?)([0-2])(?:\r?\n([^]*))?$/;

/** A text as a lane takes it: in a lane of feelings a first line with a value sets it, touchpoints stand one a line. */
function written(before: MapCell, { kind }: MapLane, text: string): MapCell {
  const match = kind === 'feeling' ? feelingFirst.exec(text) : null;
  if (match) {
    const [, sign = '', digit, rest = ''] = match;
    const feeling = Number(digit) * (sign === '' || sign === '+' ? 1 : -1) + 0;
    return { ...before, text: cut(rest, limits.text), feeling };
  }
  if (kind !== 'touchpoints') return { ...before, text: cut(text, limits.text) };
  const names = namesIn(text);
  const rest = { ...without(before, 'touchpoints'), text: '' };
  return names.length === 0 ? rest : { ...rest, touchpoints: names.map((name) => ({ name })) };
}
