import { inks } from '../inks.ts';
import { marginMm } from '../papers.ts';
import type { Mark, Scene } from '../scene.ts';
import { linesHeightMm, lineWidthMm } from '../text-metrics.ts';
import { columnTitle, footerMm, padMm, type Drawing } from './drawing.ts';
import { together, type Frame } from './frame.ts';
import type { Head } from './head.ts';
import type { ColumnHeads } from './journey-line.ts';
import { laneRows } from './lane-rows.ts';
import { textMark } from './marks.ts';
import type { Row } from './rows.ts';
import { signMarks, signsIn, signWidthMm, type Sign } from './signs.ts';

/** One sheet of the matrix, planned but not yet drawn. */
export interface Sheet {
  frame: Frame;
  head: Head;
  /** Missing on sheets that show no columns. */
  columnHeads?: ColumnHeads | undefined;
  rows: readonly Row[];
  heights: readonly number[];
}

/** Height in millimetres that heads leave to the lanes. */
export const lanesHeight = ({ paper }: Drawing, head: Head, columnHeads?: ColumnHeads): number =>
  paper.heightMm - 2 * marginMm - footerMm - head.height - (columnHeads?.height ?? 0);

/** Draws one sheet in millimetres; `number` counts from 1. */
export function drawSheet(drawing: Drawing, sheet: Sheet, number: number, of: number): Scene {
  const { frame, head, columnHeads, rows, heights } = sheet;
  const journeyTop = marginMm + head.height;
  const lanesTop = journeyTop + (columnHeads?.height ?? 0);
  const { marks, fields } = together(
    head.draw(marginMm),
    columnHeads?.draw(journeyTop) ?? { marks: [], fields: [] },
    laneRows(drawing, frame, rows, heights, lanesTop),
    { marks: footerMarks(drawing, frame, number, of), fields: [] },
  );
  const { widthMm, heightMm } = drawing.paper;
  const columns = frame.columns.map((column) => columnTitle(drawing, column));
  return { widthMm, heightMm, title: drawing.map.title, lang: drawing.words.lang, columns, marks, fields };
}

/** Number of the sheet, what the signs mean, and where the sheet comes from. */
function footerMarks(drawing: Drawing, frame: Frame, number: number, of: number): Mark[] {
  const { map, words, paper, hints, address, printedOn } = drawing;
  const sizePt = paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const y = paper.heightMm - marginMm - boxHeight;
  // The name column of later blank sheets will be covered, and the footer with it.
  const left = hints && number > 1 ? frame.columnsLeft + padMm : frame.left;
  const right = hints && number < of ? frame.right - padMm : frame.right;
  const host = address?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const sheet = words.sheet(number, of);
  const about = hints ? [map.title, sheet] : [sheet, printedOn && words.printedOn(printedOn)];
  const start = about.filter(Boolean).join(' · ');
  const source = [hints && words.licence, host].filter(Boolean).join(' · ');
  const common = { y, boxHeight, sizePt, fill: inks.soft };
  const legend = hints ? [] : legendMarks(drawing, left + lineWidthMm(start, 'text', sizePt) + 3 * padMm, y);
  const used = [...legend].reduce(
    (edge, mark) => (mark.kind === 'text' ? mark.x + mark.boxWidth : edge),
    left,
  );
  const room = hints ? (right - left) / 2 : right - used - 2 * padMm;
  // On a reader's own map the address is the first thing to go without.
  const isShown = source !== '' && (hints || lineWidthMm(source, 'text', sizePt) <= room);
  return [
    textMark(start, { ...common, x: left, boxWidth: hints ? room : lineWidthMm(start, 'text', sizePt) }),
    ...legend,
    ...(isShown ? [textMark(source, { ...common, x: right, boxWidth: room, align: 'right' as const })] : []),
  ];
}

function legendMarks({ map, words, paper }: Drawing, left: number, y: number): Mark[] {
  const sizePt = paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const meanings: Partial<Record<Sign, string>> = { ...words.evidence, ...words.channels };
  let x = left;
  return signsIn(map).flatMap((sign) => {
    const text = meanings[sign] ?? '';
    const signX = x;
    const boxWidth = lineWidthMm(text, 'text', sizePt);
    const textX = x + signWidthMm(sizePt);
    x = textX + boxWidth + 1.5 * padMm;
    return [
      ...signMarks(sign, signX, y, sizePt),
      textMark(text, { x: textX, y, boxWidth, boxHeight, sizePt, fill: inks.soft }),
    ];
  });
}
