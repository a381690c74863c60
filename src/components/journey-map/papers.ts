/** Sizes of type in points. */
export interface TypeSizes {
  title: number;
  phase: number;
  lane: number;
  label: number;
  body: number;
  hint: number;
}

/** A sheet of paper in landscape and what has to differ with its size. Lengths in millimetres. */
export interface Paper {
  widthMm: number;
  heightMm: number;
  /** How many columns stand side by side in comfort; the rest continues on the next sheet. */
  columnsPerSheet: number;
  laneWidthMm: number;
  /** Height of one of the two rows of questions at the top while it is blank. */
  questionHeightMm: number;
  sizePt: TypeSizes;
  /** The drawing is enlarged by this much; all lengths but the paper's own are those before it. */
  enlargement: number;
}

/** Printers need a margin; ten millimetres are safe on all of them. */
export const marginMm = 10;

/** Nobody has to read smaller type on paper. */
export const smallestPt = 7;

const a3: Paper = {
  widthMm: 420,
  heightMm: 297,
  columnsPerSheet: 8,
  laneWidthMm: 43,
  questionHeightMm: 14.5,
  sizePt: { title: 22, phase: 12.5, lane: 12, label: 10.5, body: 9.5, hint: 8.5 },
  enlargement: 1,
};

export const papers = {
  // Eight phases on one A4 sheet would leave 30 mm for writing and hints of 5 pt.
  a4: {
    widthMm: 297,
    heightMm: 210,
    columnsPerSheet: 4,
    laneWidthMm: 37,
    questionHeightMm: 11.5,
    sizePt: { title: 20, phase: 11.5, lane: 10, label: 9, body: 8.5, hint: 7.5 },
    enlargement: 1,
  },
  a3,
  // On a wall: A3 seen from three steps away.
  a0: { ...a3, widthMm: 1189, heightMm: 841, enlargement: 1189 / 420 },
} as const satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;
export const paperIds = Object.keys(papers) as PaperId[];

/** The paper with its type made smaller (factor below 1), but nowhere smaller than anybody can read. */
export function withSmallerType(paper: Paper, factor: number): Paper {
  const sizes = Object.entries(paper.sizePt).map(([role, size]) => [
    role,
    Math.max(smallestPt, size * factor),
  ]);
  return { ...paper, sizePt: Object.fromEntries(sizes) as unknown as TypeSizes };
}
