import { curveMonotoneX, line } from 'd3-shape';

/** The curve lies in a box of 8 × 4, a column for each phase and a row for each value; the view stretches it. */

export const lowest = -2;
export const highest = 2;
const height = highest - lowest;

/** Middle of a column, counted from 0. */
const across = (index: number) => index + 0.5;
const down = (value: number) => highest - value;

const path = line<number>((_, index) => across(index), down).curve(curveMonotoneX);

/**
 * Draws the curve of a journey. It passes through every value and never swings beyond the highest or lowest one.
 *
 * @param values one a phase, from `lowest` to `highest`
 */
export function drawCurve(values: readonly number[]) {
  return {
    d: path([...values]) ?? '',
    width: values.length,
    height,
    /** Places in percent of the box, for marks that must not be stretched. */
    points: values.map((value, index) => ({
      x: `${(across(index) / values.length) * 100}%`,
      y: `${(down(value) / height) * 100}%`,
    })),
  };
}
