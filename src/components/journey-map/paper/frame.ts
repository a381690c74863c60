import type { Column } from '../columns.ts';
import { marginMm, type Paper } from '../papers.ts';
import type { FormField, Mark } from '../scene.ts';

/** The columns of one sheet and where they lie, in millimetres. */
export interface Frame {
  columns: readonly Column[];
  left: number;
  right: number;
  /** Left edge of the first column; the names of the lanes stand to the left of it. */
  columnsLeft: number;
  columnWidth: number;
}

/** What is drawn, and where a form takes what is written. */
export interface Drawn {
  marks: Mark[];
  fields: FormField[];
}

/** Divides the width of the paper; `count` columns fill it, also where fewer are shown. */
export function frameOf(paper: Paper, columns: readonly Column[], count: number = columns.length): Frame {
  const left = marginMm;
  const right = paper.widthMm - marginMm;
  const columnsLeft = left + paper.laneWidthMm;
  return { columns, left, right, columnsLeft, columnWidth: (right - columnsLeft) / Math.max(1, count) };
}

/** Left edge of a column, by its place on the sheet. */
export const columnX = ({ columnsLeft, columnWidth }: Frame, place: number): number =>
  columnsLeft + place * columnWidth;

/** Right edge of the last column; of the sheet where it has none. */
export const gridRight = (frame: Frame): number =>
  frame.columns.length === 0 ? frame.right : columnX(frame, frame.columns.length);

export const together = (...parts: readonly Drawn[]): Drawn => ({
  marks: parts.flatMap(({ marks }) => marks),
  fields: parts.flatMap(({ fields }) => fields),
});
