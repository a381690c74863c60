import type { Language } from '../../../i18n/languages.ts';
import { columnsOf } from '../columns.ts';
import type { JourneyMap } from '../model.ts';
import { papers, withSmallerType, type Paper, type PaperId } from '../papers.ts';
import type { Scene } from '../scene.ts';
import { scaleScene } from '../scene-size.ts';
import { inBlackAndWhite } from './black-and-white.ts';
import type { Drawing } from './drawing.ts';
import { listSheets } from './list.ts';
import { oneSheet, severalSheets, sheetThatFits } from './matrix.ts';
import { columnsFor, cutIntoTiles, posterSize, rowsFor, type Tiles } from './poster.ts';
import { drawSheet, type Sheet } from './sheet.ts';
import { sheetWords } from './sheet-strings.ts';

export type PaperMode = 'one-sheet' | 'several' | 'poster' | 'list';

export interface PaperOptions {
  paper: PaperId;
  mode: PaperMode;
  /** Shapes and words carry everything; colours become black and grey. */
  blackAndWhite?: boolean;
  /** The day of printing in words, for the footer. */
  printedOn?: string;
  /** Address of the guide, for the footer. */
  address?: string | undefined;
  /** A blank sheet to write on: help, scales, boxes to tick and the licence. */
  hints?: boolean;
}

export interface PaperResult {
  sheets: Scene[];
  /** One sheet was asked for and would need type below 7 pt; these are the several sheets that it needs instead. */
  doesNotFit?: { needs: number };
}

/** How many sheets of A4 a poster has at the least, by the size that it comes close to. */
export const posterTiles: Record<PaperId, Tiles> = {
  a4: { columns: 2, rows: 2 },
  a3: { columns: 3, rows: 3 },
  a0: { columns: 4, rows: 4 },
};

/** Draws a map on paper. Nothing is ever left out or cut: what does not fit takes more sheets. */
export function printMap(map: JourneyMap, lang: Language, options: PaperOptions): PaperResult {
  const { hints = false, address, printedOn, blackAndWhite = false } = options;
  const words = sheetWords[lang];
  const drawing: Drawing = {
    map: { ...map, title: map.title.trim() || words.title },
    words,
    paper: papers[options.paper],
    hints,
    address,
    printedOn,
  };
  const result = modes[options.mode](drawing, options.paper);
  return blackAndWhite ? { ...result, sheets: result.sheets.map(inBlackAndWhite) } : result;
}

/** The sheets of a map on paper, in the order in which they are printed. */
export const sheetsOf = (map: JourneyMap, lang: Language, options: PaperOptions): Scene[] =>
  printMap(map, lang, options).sheets;

const modes: Record<PaperMode, (drawing: Drawing, paper: PaperId) => PaperResult> = {
  'one-sheet': (drawing) => {
    const sheet = fittedScene(drawing);
    if (sheet) return { sheets: [sheet] };
    const { sheets } = fewestSheets(drawing);
    return { sheets, doesNotFit: { needs: sheets.length } };
  },
  several: fewestSheets,
  list: (drawing) => {
    const { widthMm, heightMm } = drawing.paper;
    const portrait = { ...drawing.paper, widthMm: heightMm, heightMm: widthMm };
    return draw(planOf({ ...drawing, paper: portrait }, listSheets));
  },
  poster: (drawing, paper) => ({ sheets: posterSheets(drawing, posterTiles[paper]) }),
};

/** The paper that is drawn on before it is enlarged. */
const drawnPaper = (paper: Paper, enlargement = paper.enlargement): Paper => ({
  ...paper,
  enlargement,
  widthMm: paper.widthMm / enlargement,
  heightMm: paper.heightMm / enlargement,
});

interface SheetPlan {
  drawing: Drawing;
  sheets: Sheet[];
}

function planOf(drawing: Drawing, plan: (drawing: Drawing) => Sheet[]): SheetPlan {
  const drawn = { ...drawing, paper: drawnPaper(drawing.paper) };
  return { drawing: drawn, sheets: plan(drawn) };
}

function draw({ drawing, sheets }: SheetPlan): PaperResult {
  return {
    sheets: sheets.map((sheet, place) =>
      scaleScene(drawSheet(drawing, sheet, place + 1, sheets.length), drawing.paper.enlargement),
    ),
  };
}

/** Comfortable type, or a little less where that saves a sheet. */
function fewestSheets(drawing: Drawing): PaperResult {
  const plans = [1, 0.95, 0.9].map((factor) => planOf(withType(drawing, factor), severalSheets));
  return draw(plans.reduce((best, each) => (each.sheets.length < best.sheets.length ? each : best)));
}

const withType = (drawing: Drawing, factor: number): Drawing => ({
  ...drawing,
  paper: withSmallerType(drawing.paper, factor),
});

const enlargements = [2.4, 2, 1.7, 1.4, 1.2];
/** From the comfortable size of type in small steps to the smallest that is allowed. */
const typeFactors = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** The map on one sheet, as large as it fits; undefined where it would need type that is too small. */
function fittedScene(drawing: Drawing): Scene | undefined {
  const { enlargement } = drawing.paper;
  const enlarged = (factor: number): Drawing => ({ ...drawing, paper: drawnPaper(drawing.paper, factor) });
  // What fits in no type at all is soon known, and most maps fit at once.
  if (!sheetThatFits(enlarged(1), typeFactors.at(-1))) return undefined;
  const sizes = [
    ...[enlargement, ...enlargements.filter((each) => each < enlargement), 1].map(
      (factor) => [factor, 1] as const,
    ),
    ...typeFactors.map((type) => [1, type] as const),
  ];
  for (const [factor, type] of sizes) {
    const fitted = sheetThatFits(enlarged(factor), type);
    if (fitted) return scaleScene(drawSheet(fitted.drawing, fitted.sheet, 1, 1), factor);
  }
  return undefined;
}

/** One large sheet, cut into sheets of A4; it grows where the map needs more than was asked for. */
function posterSheets(drawing: Drawing, tiles: Tiles): Scene[] {
  const paper = { ...papers.a3, ...posterSize(tiles), enlargement: 2.8 };
  const poster = fittedScene({ ...drawing, paper });
  if (poster) return cutIntoTiles(poster, tiles, drawing.words);

  const leastWidth = columnsOf(drawing.map).length * 40 + paper.laneWidthMm + 20;
  const columns = Math.max(tiles.columns, columnsFor(leastWidth));
  const wide = { ...paper, ...posterSize({ columns, rows: tiles.rows }), enlargement: 1 };
  const { lacks } = oneSheet({ ...drawing, paper: wide });
  const grown = { columns, rows: Math.max(tiles.rows, rowsFor(wide.heightMm + lacks)) };
  const large = { ...drawing, paper: { ...wide, ...posterSize(grown) } };
  return cutIntoTiles(drawSheet(large, oneSheet(large).sheet, 1, 1), grown, drawing.words);
}
