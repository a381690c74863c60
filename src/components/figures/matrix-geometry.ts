/** A plane with two scales from 1 to 5, cut into four fields by a cross. Places in percent, so that marks keep their shape. */

const lowest = 1;
const highest = 5;

export interface MatrixPoint {
  /** Along the horizontal scale, 1 to 5. */
  across: number;
  /** Along the vertical scale, 1 to 5. */
  up: number;
}

/** Each field by its place in the picture. */
export type FieldId = 'upperLeft' | 'upperRight' | 'lowerLeft' | 'lowerRight';

const percent = (value: number) => ((value - lowest) / (highest - lowest)) * 100;

/** Place of a point: `x` from the left edge, `y` from the upper one, in percent of the plane. */
export const placeOf = ({ across, up }: MatrixPoint): { x: number; y: number } => ({
  x: percent(across),
  y: 100 - percent(up),
});

/** The mean of all points: where the cross stands if no fixed value is agreed. Throws without points. */
export function meanOf(points: readonly MatrixPoint[]): MatrixPoint {
  if (points.length === 0) throw new Error('A mean needs at least one point.');
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { across: mean(points.map(({ across }) => across)), up: mean(points.map(({ up }) => up)) };
}

/** The field a point lies in; on the line it counts as the higher one. */
export function fieldOf(point: MatrixPoint, cross: MatrixPoint): FieldId {
  const isRight = point.across >= cross.across;
  if (point.up >= cross.up) return isRight ? 'upperRight' : 'upperLeft';
  return isRight ? 'lowerRight' : 'lowerLeft';
}
