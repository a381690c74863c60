import { marginMm, type Paper } from './papers.ts';

/** Where the parts of one sheet lie, in millimetres. */
export interface Frame {
  paper: Paper;
  left: number;
  right: number;
  /** Upper edge of the questions. */
  top: number;
  /** Height of the journey line above the columns. */
  journeyY: number;
  /** Upper and lower edge of the lanes. */
  lanesTop: number;
  lanesBottom: number;
  /** Left edge of the first phase; the names of the lanes stand to the left of it. */
  columnsLeft: number;
  columnWidth: number;
}

/** Distance between a line of the grid and the text beside it. */
export const padMm = 2;

/** Divides the paper into questions, journey line, lanes and footer. */
export function frameOf(paper: Paper): Frame {
  const left = marginMm;
  const right = paper.widthMm - marginMm;
  const columnsLeft = left + paper.laneWidthMm;
  const journeyY = marginMm + 2 * paper.questionHeightMm + paper.sizePt.label;
  return {
    paper,
    left,
    right,
    top: marginMm,
    journeyY,
    lanesTop: journeyY + paper.sizePt.phase * 1.15,
    lanesBottom: paper.heightMm - marginMm - 5,
    columnsLeft,
    columnWidth: (right - columnsLeft) / paper.phasesPerSheet,
  };
}
