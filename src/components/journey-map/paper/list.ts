import { columnsOf, visibleLanes, type Column } from '../columns.ts';
import { inks } from '../inks.ts';
import { cellParagraphs } from './cell-text.ts';
import { dayInWords, padMm, type Drawing } from './drawing.ts';
import { frameOf, type Frame } from './frame.ts';
import { raised, runningHead, type Head } from './head.ts';
import { heightOf, lineMarks, linesOf, type Paragraph } from './lines.ts';
import { frameRows } from './matrix.ts';
import { closingRows, nameLines, paginate, rowHeight, type Row } from './rows.ts';
import { lanesHeight, type Sheet } from './sheet.ts';

/** The map as text on paper in portrait, phase by phase; a phase is only parted where a sheet does not hold it. */
export function listSheets(drawing: Drawing): Sheet[] {
  const frame = frameOf(drawing.paper, [], 1);
  const width = frame.right - frame.columnsLeft;
  const first = titleHead(drawing, frame);
  const later = runningHead(drawing, frame);
  const page = lanesHeight(drawing, later);
  const columns = columnsOf(drawing.map);
  const rows = [
    ...frameRows(drawing, width),
    ...[...new Set(columns.map(({ phase }) => phase))].flatMap((phase) =>
      phaseRows(
        drawing,
        columns.filter((column) => column.phase === phase),
        width,
        page,
      ),
    ),
    ...closingRows(drawing, width),
  ];
  const pages = paginate(rows, (place) => lanesHeight(drawing, place === 0 ? first : later));
  return pages.map((each, place) => ({
    frame,
    head: place === 0 ? first : later,
    rows: each,
    heights: each.map(rowHeight),
  }));
}

function titleHead({ map, words, paper }: Drawing, { left, right }: Frame): Head {
  const { title, hint } = paper.sizePt;
  const state = [words.state[map.kind], dayInWords(map.date, words)].filter(Boolean).join(' · ');
  const width = right - left;
  const lines = linesOf(
    [
      { text: map.title, face: 'display', sizePt: title },
      { text: state, sizePt: hint, fill: inks.soft },
    ],
    width,
  );
  return {
    height: heightOf(lines) + padMm,
    draw: (top) => ({ marks: lineMarks(lines, { x: left, y: top - raised(lines), width }), fields: [] }),
  };
}

/** A heading, the steps if there are some, and the lanes that say something. */
function phaseRows(drawing: Drawing, columns: readonly Column[], width: number, page: number): Row[] {
  const { paper, words } = drawing;
  const { phase, label } = paper.sizePt;
  const [first] = columns;
  if (!first) return [];
  const rows = columns.flatMap((column) => [
    ...(column.step ? [heading(drawing, column.step.name, label)] : []),
    ...laneRows(drawing, column, width),
  ]);
  const title = heading(drawing, first.phase.name || words.unnamed, phase);
  const whole = [title, ...rows].reduce((sum, row) => sum + rowHeight(row), 0);
  // A heading never stands alone at the foot of a sheet.
  const keepMm = whole <= page ? whole : page / 3;
  return [{ ...title, keepMm }, ...rows];
}

function heading({ paper }: Drawing, name: string, sizePt: number): Row {
  const paragraph: Paragraph = { text: name, face: 'display', sizePt, above: sizePt / 4 };
  const lines = linesOf([paragraph], paper.widthMm - 20);
  return { kind: 'heading', room: 0, name: lines, nameAgain: [], cells: [], pictureMm: 0 };
}

function laneRows(drawing: Drawing, { id }: Column, width: number): Row[] {
  return visibleLanes(drawing.map)
    .map((lane): Row => ({
      kind: 'span',
      room: 0,
      ...nameLines(drawing, lane.name, drawing.paper.laneWidthMm - padMm),
      cells: [linesOf(cellParagraphs(drawing, id, lane), width - 2 * padMm)],
      pictureMm: 0,
    }))
    .filter(({ cells }) => cells[0]!.length > 0);
}
