import { curveMonotoneX, line } from 'd3-shape';
import { moments } from '../../journey/moments.ts';
import { phases } from '../../journey/phases.ts';

/** Geometry of the journey line: every station in the middle of its column, diamonds on the line between columns. */

export const columnWidth = 160;
export const lineHeight = 240;
export const lineWidth = columnWidth * phases.length;

const middle = lineHeight / 2 + 12;
const unit = 62;

const phasePoints = phases.map((phase, index) => ({
  id: phase.id,
  part: phase.part,
  x: columnWidth * (index + 0.5),
  y: middle - phase.mood * unit,
}));

/** A diamond stands halfway between its two stations, where the line passes. */
const momentPoints = moments.map((moment) => {
  const index = phases.findIndex(({ id }) => id === moment.after);
  const [before, after] = [phasePoints[index]!, phasePoints[index + 1]!];
  return { id: moment.id, name: moment.de.name, x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
});

const path = line<{ x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveMonotoneX);

const parts = (['before', 'during', 'after'] as const).map((part) => {
  const columns = phases.flatMap((phase, index) => (phase.part === part ? [index] : []));
  return { part, from: columns[0]! * columnWidth, to: (columns.at(-1)! + 1) * columnWidth };
});

/** Everything a view needs to draw the line, in a box of `lineWidth` × `lineHeight`. */
export const journeyLine = {
  d: path([...phasePoints, ...momentPoints].toSorted((a, b) => a.x - b.x)) ?? '',
  phases: phasePoints,
  moments: momentPoints,
  parts,
  middle,
};
