import { visibleLanes } from '../columns.ts';
import { linesBelow } from '../editor/blueprint.ts';
import { inks } from '../inks.ts';
import { laneOf } from '../lanes.ts';
import type { JourneyMap, MapLane } from '../model.ts';
import { cellParagraphs } from './cell-text.ts';
import { dayInWords, padMm, type Drawing } from './drawing.ts';
import type { Frame } from './frame.ts';
import { heightOf, linesOf, takeLines, type Line, type Paragraph } from './lines.ts';

/** One lane on one sheet, measured but not yet placed. */
export interface Row {
  /** Cells in columns; a line of the blueprint; text that spans the columns, such as the decision; a heading. */
  kind: 'lane' | 'blueprint-line' | 'span' | 'heading';
  lane?: MapLane;
  /** Share of the height that is left over. */
  room: number;
  name: Line[];
  /** Stands in place of the name where the row goes on. */
  nameAgain: Line[];
  /** One entry per column; one alone where the row spans them. */
  cells: Line[][];
  /** Height in millimetres that the picture above the text needs at the least: curve, boxes to tick. */
  pictureMm: number;
  /** True for what another sheet has begun. */
  isContinued?: boolean;
  /** Begins on a new sheet where less than this height in millimetres is left. */
  keepMm?: number;
}

/** Above the first and below the last line of a cell. */
export const rowInsetMm = padMm / 2;

/** The rows of these columns, top to bottom. */
export function rowsOf(drawing: Drawing, frame: Frame): Row[] {
  const lanes = visibleLanes(drawing.map);
  const lines = linesBelow(lanes, drawing.words.lang);
  return lanes.flatMap((lane) => {
    const line = lines.get(lane.id);
    return [laneRow(drawing, frame, lane), ...(line === undefined ? [] : [blueprintRow(drawing, line)])];
  });
}

function laneRow(drawing: Drawing, { columns, columnWidth }: Frame, lane: MapLane): Row {
  const { paper, hints } = drawing;
  const { kind, room } = laneOf(lane.kind);
  const { body, hint } = paper.sizePt;
  // The scale of the feelings stands between their name and the first column.
  const nameWidth = paper.laneWidthMm - (kind === 'curve' ? 4 : 1) * padMm;
  const pictures = { curve: body * 2.4, choice: hints ? hint * 0.6 : 0 } as Record<string, number>;
  return {
    kind: 'lane',
    lane,
    room,
    ...nameLines(drawing, lane.name, nameWidth, laneHint(drawing, lane)),
    cells: columns.map(({ id }) => linesOf(cellParagraphs(drawing, id, lane), columnWidth - 2 * padMm)),
    pictureMm: pictures[kind] ?? 0,
  };
}

function laneHint({ words, hints, paper }: Drawing, { kind }: MapLane): Paragraph[] {
  if (!hints || kind === 'own') return [];
  const isSpoken = laneOf(kind).kind === 'quotes';
  const { hint } = laneOf(kind)[words.lang];
  return [
    {
      text: isSpoken ? words.quote(hint) : hint,
      face: isSpoken ? 'voice' : 'text',
      sizePt: paper.sizePt.hint,
      fill: inks.soft,
    },
  ];
}

/** Long enough to recognise a lane by where its row goes on. */
const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 58)} …` : name);

/** A name at the left, and what stands there where the row goes on. */
export function nameLines({ paper, words }: Drawing, name: string, width: number, hints: Paragraph[] = []) {
  const heading: Paragraph = { text: name, face: 'display', sizePt: paper.sizePt.lane };
  const again = { ...heading, text: words.continued(shortName(name)), sizePt: paper.sizePt.label };
  return { name: linesOf([heading, ...hints], width), nameAgain: linesOf([again], width) };
}

function blueprintRow({ paper }: Drawing, name: string): Row {
  const lines = linesOf(
    [{ text: name, sizePt: paper.sizePt.hint, fill: inks.soft }],
    paper.laneWidthMm - padMm,
  );
  return { kind: 'blueprint-line', room: 0, name: lines, nameAgain: [], cells: [], pictureMm: 0 };
}

/** What was decided with the map and how it went on: rows over the whole width, only those that say something. */
export function closingRows(drawing: Drawing, width: number): Row[] {
  const { map, words } = drawing;
  return [
    spanRow(drawing, words.decision, map.decision, width),
    spanRow(drawing, words.reviewDate, dayInWords(map.reviewDate, words), width),
    spanRow(drawing, words.changes, changesOf(map), width),
    spanRow(drawing, words.note, map.note ?? '', width),
  ].filter(({ cells }) => cells[0]!.length > 0);
}

const changesOf = ({ changes = [] }: JourneyMap): string =>
  changes.map(({ painPoint, change, result }) => [painPoint, change, result].join(' – ')).join('\n');

/** A text under a name that spans all columns. */
export function spanRow(drawing: Drawing, name: string, text: string, width: number): Row {
  return {
    kind: 'span',
    room: 0,
    ...nameLines(drawing, name, drawing.paper.laneWidthMm - padMm),
    cells: [linesOf([{ text, sizePt: drawing.paper.sizePt.body }], width - 2 * padMm)],
    pictureMm: 0,
  };
}

/** Height in millimetres of the text of a row without its name. */
export const textHeight = ({ cells }: Row): number => Math.max(0, ...cells.map(heightOf));

/** The least height of a row in millimetres. */
export function rowHeight(row: Row): number {
  return Math.max(heightOf(row.name), row.pictureMm + textHeight(row)) + 2 * rowInsetMm;
}

/** Parts a row so that its first part fits a height; undefined where not even one line of it does. */
export function splitRow(row: Row, heightMm: number): [Row, Row] | undefined {
  const room = heightMm - 2 * rowInsetMm;
  const [name, nameRest] = takeLines(row.name, room);
  const cells = row.cells.map((lines) => takeLines(lines, room - row.pictureMm));
  if (name.length === 0 && cells.every(([taken]) => taken.length === 0)) return;
  const rest: Row = {
    ...row,
    name: nameRest.length > 0 ? nameRest : row.nameAgain,
    cells: cells.map(([, left]) => left),
    pictureMm: 0,
    isContinued: true,
  };
  return [{ ...row, name, cells: cells.map(([taken]) => taken) }, rest];
}

/** Deals the rows out over sheets, each with its own height for them; a row that is too high goes on on the next. */
export function paginate(rows: readonly Row[], heightOfPage: (page: number) => number): Row[][] {
  const pages: Row[][] = [[]];
  let left = heightOfPage(0);
  const turn = () => (left = heightOfPage(pages.push([]) - 1));
  const put = (row: Row) => {
    pages.at(-1)!.push(row);
    left -= rowHeight(row);
  };
  for (let row of rows) {
    const nextPage = heightOfPage(pages.length);
    // A row is parted only where a sheet of its own would not hold it.
    const keep = Math.max(row.keepMm ?? 0, rowHeight(row));
    if (keep > left && keep <= nextPage) turn();
    while (rowHeight(row) > left + 0.001) {
      const parts = left > nextPage * 0.3 ? splitRow(row, left) : undefined;
      if (parts) put(parts[0]);
      else if (pages.at(-1)!.length === 0) throw new Error('A row has no room on an empty sheet.');
      if (parts) row = parts[1];
      turn();
    }
    put(row);
  }
  return pages;
}

/**
 * Heights of rows that fill a height together: each as high as it needs, and what is left by their share of room.
 * Expects that the needed heights fit.
 */
export function filledHeights(
  needed: readonly number[],
  rooms: readonly number[],
  heightMm: number,
): number[] {
  let free = [...needed.keys()];
  for (;;) {
    const fixed = needed.reduce((sum, height, place) => sum + (free.includes(place) ? 0 : height), 0);
    const shares = free.reduce((sum, place) => sum + rooms[place]!, 0);
    const unit = shares === 0 ? 0 : (heightMm - fixed) / shares;
    const flexible = free.filter((place) => rooms[place]! * unit >= needed[place]!);
    if (flexible.length === free.length)
      return needed.map((height, place) => (free.includes(place) ? rooms[place]! * unit : height));
    free = flexible;
  }
}
