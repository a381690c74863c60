import { phases } from '../../journey/phases.ts';
import { frameOf, padMm, type Frame } from './frame.ts';
import { inks } from './inks.ts';
import { journeyMarks } from './layout-journey.ts';
import { headMarks } from './layout-head.ts';
import { laneMarks } from './layout-lanes.ts';
import { textMark } from './marks.ts';
import type { Paper } from './papers.ts';
import type { Mark, Scene } from './scene.ts';
import type { SheetWords } from './strings.ts';
import { linesHeightMm } from './text-metrics.ts';

/** What one sheet of a journey map shows. */
export interface Sheet {
  /** 1 for the first sheet. */
  number: number;
  of: number;
  /** Address of the guide for the footer, for example `https://example.org/`; left out while it is not known. */
  address?: string | undefined;
  /** Values from -2 to +2 for the phases of this sheet, in their order, when a curve is to be drawn. */
  feelings?: readonly number[];
}

/** The sheets that show all phases on this paper: one of A3, two of A4. */
export function blankSheets({ phasesPerSheet }: Paper, address?: string): Sheet[] {
  const of = Math.ceil(phases.length / phasesPerSheet);
  return Array.from({ length: of }, (_, index) => ({ number: index + 1, of, address }));
}

/** The phases of one sheet, as places in `phases`: the first, and the one after the last. */
export function phaseRange(sheet: Sheet, { phasesPerSheet }: Paper): [number, number] {
  const first = (sheet.number - 1) * phasesPerSheet;
  return [first, Math.min(first + phasesPerSheet, phases.length)];
}

/**
 * Draws one sheet of the journey map in millimetres. Sheet 2 repeats the names of the lanes, so that two groups can
 * work side by side; joined, sheet 1 covers them, and both together are the A3 sheet in large.
 */
export function layout(sheet: Sheet, words: SheetWords, paper: Paper): Scene {
  const frame = frameOf(paper);
  const [first, end] = phaseRange(sheet, paper);
  return {
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    title: words.title,
    lang: words.lang,
    marks: [
      ...headMarks(frame, words, first),
      ...journeyMarks(frame, words, first, end),
      ...laneMarks(frame, words, sheet.feelings ?? []),
      ...footerMarks(frame, words, sheet),
    ],
  };
}

function footerMarks(frame: Frame, words: SheetWords, { number, of, address }: Sheet): Mark[] {
  const sizePt = frame.paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const y = frame.lanesBottom + 5 - boxHeight;
  // On later sheets the lanes' names will be covered, and the footer with them.
  const left = number === 1 ? frame.left : frame.columnsLeft + padMm;
  const right = number === of ? frame.right : frame.right - padMm;
  const boxWidth = (right - left) / 2;
  const host = address?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const source = [words.licence, host].filter(Boolean).join(' · ');
  const common = { y, boxWidth, boxHeight, sizePt, fill: inks.soft };
  return [
    textMark(`${words.title} · ${words.sheet(number, of)}`, { ...common, x: left }),
    textMark(source, { ...common, x: right, align: 'right' }),
  ];
}
