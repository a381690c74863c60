import { columnsOf, type Column } from '../columns.ts';
import { withSmallerType } from '../papers.ts';
import { dayInWords, type Drawing } from './drawing.ts';
import { frameOf, type Frame } from './frame.ts';
import { headsOf, runningHead, type Head } from './head.ts';
import { columnHeadsOf, type ColumnHeads } from './journey-line.ts';
import { closingRows, filledHeights, paginate, rowHeight, rowsOf, spanRow, type Row } from './rows.ts';
import { lanesHeight, type Sheet } from './sheet.ts';

/** Narrower columns would part every word. */
const leastColumnMm = 13;

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** The whole map on one sheet, and the height in millimetres that its lanes lack there; none or less where they fit. */
export function oneSheet(drawing: Drawing): { sheet: Sheet; lacks: number } {
  const frame = frameOf(drawing.paper, columnsOf(drawing.map));
  const head = headsOf(drawing, [frame])[0]!;
  const columnHeads = columnHeadsOf(drawing, [frame])[0]!;
  const rows = [...rowsOf(drawing, frame), ...closingRows(drawing, spanWidth(frame))];
  const height = lanesHeight(drawing, head, columnHeads);
  const needed = rows.map(rowHeight);
  const lacks = sum(needed) - height;
  const heights = lacks > 0 ? needed : filledHeights(needed, rows.map(roomOf), height);
  return { sheet: { frame, head, columnHeads, rows, heights }, lacks };
}

const roomOf = ({ room }: Row): number => room;
const spanWidth = ({ right, columnsLeft }: Frame): number => right - columnsLeft;

/** The map on one sheet with its type made smaller by a factor; undefined where it does not fit. */
export function sheetThatFits(drawing: Drawing, factor = 1): { drawing: Drawing; sheet: Sheet } | undefined {
  const smaller = { ...drawing, paper: withSmallerType(drawing.paper, factor) };
  if (frameOf(smaller.paper, columnsOf(drawing.map)).columnWidth < leastColumnMm) return undefined;
  const { sheet, lacks } = oneSheet(smaller);
  return lacks <= 0 ? { drawing: smaller, sheet } : undefined;
}

/**
 * The map on as many sheets as it needs, in comfortable type: the columns side by side in groups, and lanes that do
 * not fit below each other on further sheets. Where every group fits one sheet, the sheets can be joined.
 */
export function severalSheets(drawing: Drawing): Sheet[] {
  const { paper } = drawing;
  const columns = columnsOf(drawing.map);
  for (let perSheet = paper.columnsPerSheet; ; perSheet -= 1) {
    const groups = inGroups(columns, perSheet);
    const widest = Math.max(...groups.map((group) => group.length));
    const frames = groups.map((group) => frameOf(paper, group, widest));
    const columnHeads = columnHeadsOf(drawing, frames);
    const running = frames.map((frame) => runningHead(drawing, frame));
    const leavesRoom = (head: Head) => lanesHeight(drawing, head, columnHeads[0]) >= paper.heightMm * 0.4;
    // Very long names of phases make high heads; wider columns make them lower.
    if (!leavesRoom(running[0]!) && perSheet > 1) continue;

    const plan: Plan = { drawing, frames, columnHeads, running };
    const closing = closingRows(drawing, spanWidth(frames[0]!));
    const heads = headsOf(drawing, frames);
    const joined = leavesRoom(heads[0]!) ? joinedSheets(plan, heads, closing) : undefined;
    if (joined) return joined;
    // What cannot be joined needs no heads of one height: the first sheet has all of it, or answers of a page each get
    // sheets of their own.
    const [whole] = headsOf(drawing, [frames[0]!]) as [Head];
    const answers = leavesRoom(whole) ? [] : frameRows(drawing, spanWidth(frames[0]!));
    return [
      ...textSheets(drawing, answers),
      ...pagedSheets(plan, leavesRoom(whole) ? whole : running[0]!),
      ...textSheets(drawing, closing),
    ];
  }
}

/** Groups of columns, one after the other, with what stands above each of them. */
interface Plan {
  drawing: Drawing;
  frames: readonly Frame[];
  columnHeads: readonly ColumnHeads[];
  running: readonly Head[];
}

/** At most so many columns in a group, about the same in each; a phase is only parted where it alone is too wide. */
function inGroups(columns: readonly Column[], most: number): Column[][] {
  const size = Math.ceil(columns.length / Math.max(1, Math.ceil(columns.length / most)));
  const groups: Column[][] = [];
  for (const phase of byPhase(columns)) {
    const last = groups.at(-1);
    if (last && last.length + phase.length <= size) last.push(...phase);
    else for (let at = 0; at < phase.length; at += size) groups.push(phase.slice(at, at + size));
  }
  return groups.length === 0 ? [[]] : groups;
}

function byPhase(columns: readonly Column[]): Column[][] {
  const phases = new Map<Column['phase'], Column[]>();
  for (const column of columns) phases.set(column.phase, [...(phases.get(column.phase) ?? []), column]);
  return [...phases.values()];
}

/** One sheet for each group, all lanes at the same heights; undefined where they do not fit below each other. */
function joinedSheets(
  { drawing, frames, columnHeads }: Plan,
  heads: readonly Head[],
  closing: readonly Row[],
): Sheet[] | undefined {
  const rows = frames.map((frame) => rowsOf(drawing, frame));
  const height = lanesHeight(drawing, heads[0]!, columnHeads[0]);
  const needed = rows[0]!.map((_, place) => Math.max(...rows.map((group) => rowHeight(group[place]!))));
  if (sum(needed) > height) return undefined;

  const closingHeight = sum(closing.map(rowHeight));
  const hasRoom = sum(needed) + closingHeight <= height;
  const heights = filledHeights(needed, rows[0]!.map(roomOf), height - (hasRoom ? closingHeight : 0));
  const sheets = frames.map((frame, place): Sheet => {
    const ends = hasRoom && place === frames.length - 1 ? closing : [];
    return {
      frame,
      head: heads[place]!,
      columnHeads: columnHeads[place]!,
      rows: [...rows[place]!, ...ends],
      heights: [...heights, ...ends.map(rowHeight)],
    };
  });
  return hasRoom ? sheets : [...sheets, ...textSheets(drawing, closing)];
}

/** As many sheets for each group as its lanes need. */
function pagedSheets({ drawing, frames, columnHeads, running }: Plan, first: Head): Sheet[] {
  return frames.flatMap((frame, place) => {
    const headOf = (page: number) => (place === 0 && page === 0 ? first : running[place]!);
    const pages = paginate(rowsOf(drawing, frame), (page) =>
      lanesHeight(drawing, headOf(page), columnHeads[place]),
    );
    return pages.map((rows, page): Sheet => ({
      frame,
      head: headOf(page),
      columnHeads: columnHeads[place]!,
      rows,
      heights: rows.map(rowHeight),
    }));
  });
}

/** Rows that say something about the map as a whole, on sheets without columns. */
function textSheets(drawing: Drawing, rows: readonly Row[]): Sheet[] {
  if (rows.length === 0) return [];
  const frame = frameOf(drawing.paper, [], 1);
  const head = runningHead(drawing, frame);
  const pages = paginate(rows, () => lanesHeight(drawing, head));
  return pages.map((page) => ({ frame, head, rows: page, heights: page.map(rowHeight) }));
}

/** Persona and the answers to the preliminary questions, as rows; only those that say something. */
export function frameRows(drawing: Drawing, width: number): Row[] {
  const { map, words } = drawing;
  const { targetGroup, scenario, start, end } = map.preliminaryAnswers;
  const persona = [map.persona.name, map.persona.description].filter(Boolean).join('\n');
  return [
    spanRow(drawing, words.persona, persona, width),
    spanRow(drawing, words.targetGroup.name, targetGroup, width),
    spanRow(drawing, words.scenario.name, scenario, width),
    spanRow(drawing, words.start.name, start, width),
    spanRow(drawing, words.end.name, end, width),
    spanRow(drawing, words.date.name, dayInWords(map.date, words), width),
  ].filter(({ cells }) => cells[0]!.length > 0);
}
