/** A sheet of paper in landscape and what has to differ with its size. Lengths in millimetres, type sizes in points. */
export interface Paper {
  widthMm: number;
  heightMm: number;
  /** How many phases stand side by side; the rest continues on the next sheet. */
  phasesPerSheet: number;
  laneWidthMm: number;
  /** Height of one of the two rows of questions at the top. */
  questionHeightMm: number;
  sizePt: { title: number; phase: number; lane: number; label: number; hint: number };
}

/** Printers need a margin; ten millimetres are safe on all of them. */
export const marginMm = 10;

export const papers = {
  // Eight phases on one A4 sheet would leave 30 mm for writing and hints of 5 pt.
  a4: {
    widthMm: 297,
    heightMm: 210,
    phasesPerSheet: 4,
    laneWidthMm: 37,
    questionHeightMm: 11.5,
    sizePt: { title: 20, phase: 11.5, lane: 10, label: 9, hint: 7.5 },
  },
  a3: {
    widthMm: 420,
    heightMm: 297,
    phasesPerSheet: 8,
    laneWidthMm: 43,
    questionHeightMm: 14.5,
    sizePt: { title: 22, phase: 12.5, lane: 12, label: 10.5, hint: 8.5 },
  },
} as const satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;
export const paperIds = Object.keys(papers) as PaperId[];
