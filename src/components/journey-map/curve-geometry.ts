import { curveMonotoneX, line } from 'd3-shape';

/** Geometry of the emotion curve: one column of equal width for each phase, its point in the middle. */

export const columnWidth = 100;
export const curveHeight = 100;
/** From one value to the next; −2 and +2 keep room for the mark at the point. */
const unit = 20;

export interface CurvePoint {
  x: number;
  y: number;
  /** Place of the column, from 0. */
  column: number;
}

export interface Curve {
  /** Width of the whole in units; the height is `curveHeight`. */
  width: number;
  /** The line as path data; a value that nobody knows leaves a gap. */
  d: string;
  points: CurvePoint[];
  /** Height at which neither good nor bad lies. */
  middle: number;
}

const path = line<{ x: number; y: number | null }>()
  .defined(({ y }) => y !== null)
  .x(({ x }) => x)
  .y(({ y }) => y!)
  // Never leaves the range of its values, as smoother curves do.
  .curve(curveMonotoneX)
  .digits(1);

/** Draws values from -2 to +2, one for each column; null where there is none. */
export function drawCurve(feelings: readonly (number | null)[]): Curve {
  const middle = curveHeight / 2;
  const places = feelings.map((feeling, column) => ({
    column,
    x: (column + 0.5) * columnWidth,
    y: feeling === null ? null : middle - feeling * unit,
  }));
  return {
    width: feelings.length * columnWidth,
    d: path(places) ?? '',
    points: places.flatMap(({ y, ...place }) => (y === null ? [] : [{ ...place, y }])),
    middle,
  };
}

/** The value from -2 to +2 nearest to a height, given as a share of the whole from the top (0) to the bottom (1). */
export function feelingAtHeight(share: number): number {
  const value = (curveHeight / 2 - share * curveHeight) / unit;
  return Math.round(Math.max(-2, Math.min(2, value))) + 0;
}
