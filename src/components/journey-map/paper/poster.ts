import { inks } from '../inks.ts';
import { papers } from '../papers.ts';
import type { Mark, Scene } from '../scene.ts';
import { linesHeightMm } from '../text-metrics.ts';
import type { SheetWords } from './sheet-strings.ts';
import { textMark } from './marks.ts';

const { widthMm, heightMm } = papers.a4;
const margin = 10;
/** Below the part of the poster: what it is and how to join it. */
const captionMm = 5;
/** What neighbouring parts both show, to be glued upon each other. */
export const overlapMm = 10;

const windowWidth = widthMm - 2 * margin;
const windowHeight = heightMm - 2 * margin - captionMm;

export interface Tiles {
  columns: number;
  rows: number;
}

/** Size in millimetres of a poster made of so many sheets of A4 in landscape. */
export const posterSize = ({ columns, rows }: Tiles): { widthMm: number; heightMm: number } => ({
  widthMm: columns * (windowWidth - overlapMm) + overlapMm,
  heightMm: rows * (windowHeight - overlapMm) + overlapMm,
});

/** How many rows of sheets a height needs. */
export const rowsFor = (height: number): number =>
  Math.ceil((height - overlapMm) / (windowHeight - overlapMm));

/** How many sheets a width needs side by side. */
export const columnsFor = (width: number): number =>
  Math.ceil((width - overlapMm) / (windowWidth - overlapMm));

/** Cuts a poster into sheets of A4, row by row from the upper left. */
export function cutIntoTiles(poster: Scene, tiles: Tiles, words: SheetWords): Scene[] {
  return Array.from({ length: tiles.rows * tiles.columns }, (_, place) => {
    const row = Math.floor(place / tiles.columns);
    const column = place % tiles.columns;
    return {
      widthMm,
      heightMm,
      title: poster.title,
      lang: poster.lang,
      inset: {
        scene: poster,
        at: { x: margin, y: margin },
        width: windowWidth,
        height: windowHeight,
        from: { x: column * (windowWidth - overlapMm), y: row * (windowHeight - overlapMm) },
      },
      marks: [
        ...cutMarks(),
        ...glueLines(column < tiles.columns - 1, row < tiles.rows - 1),
        caption(words.tile(place + 1, tiles.rows * tiles.columns, row + 1, column + 1)),
      ],
    };
  });
}

/** Corners of the part, outside of it. */
function cutMarks(): Mark[] {
  const length = 4;
  const corners = [margin, margin + windowWidth].flatMap((x) =>
    [margin, margin + windowHeight].map((y) => ({ x, y })),
  );
  return corners.flatMap(({ x, y }) => {
    const [outX, outY] = [x === margin ? -length : length, y === margin ? -length : length];
    return [
      { from: { x, y }, to: { x: x + outX, y } },
      { from: { x, y }, to: { x, y: y + outY } },
    ].map((line): Mark => ({ kind: 'line', ...line, stroke: inks.ink, strokeWidth: 0.2 }));
  });
}

/** Where the next part begins: it covers what lies beyond. */
function glueLines(hasRight: boolean, hasBelow: boolean): Mark[] {
  const right = margin + windowWidth;
  const bottom = margin + windowHeight;
  const look = { kind: 'line', stroke: inks.rule, strokeWidth: 0.2, dash: [1.5, 1.5] } as const;
  const x = right - overlapMm;
  const y = bottom - overlapMm;
  return [
    ...(hasRight ? [{ ...look, from: { x, y: margin }, to: { x, y: bottom } }] : []),
    ...(hasBelow ? [{ ...look, from: { x: margin, y }, to: { x: right, y } }] : []),
  ];
}

function caption(text: string): Mark {
  const sizePt = 7.5;
  const boxHeight = linesHeightMm(1, sizePt);
  // Beside the cut mark of the corner.
  const x = margin + 6;
  const y = heightMm - margin - boxHeight;
  return textMark(text, { x, y, boxWidth: windowWidth - 12, boxHeight, sizePt, fill: inks.soft });
}
