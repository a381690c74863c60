import { inks, partInks } from '../inks.ts';
import { journeyPartOf } from '../columns.ts';
import { cellAt, type MapLane } from '../model.ts';
import type { FormField, Mark, Point } from '../scene.ts';
import { linesHeightMm } from '../text-metrics.ts';
import { columnTitle, padMm, type Drawing } from './drawing.ts';
import { columnX, gridRight, type Drawn, type Frame } from './frame.ts';
import { horizontal, textMark, vertical } from './marks.ts';

const pointRadius = 1.5;
const scale = [
  { feeling: 2, label: '+2' },
  { feeling: 0, label: '0' },
  { feeling: -2, label: '−2' },
];

/**
 * The curve of a lane of feelings between two heights: a scale beside it, a dotted line at neither good nor bad, a
 * point for each value and a gap where nobody knows one. What is aimed at is a second, dashed curve with square points.
 */
export function feelingCurve(
  drawing: Drawing,
  frame: Frame,
  lane: MapLane,
  { top, bottom }: { top: number; bottom: number },
): Drawn {
  const { map, paper, hints } = drawing;
  const { columns, columnsLeft, columnWidth } = frame;
  const middle = (top + bottom) / 2;
  const unit = (bottom - top - linesHeightMm(1, paper.sizePt.hint) - padMm) / 4;
  const yOf = (feeling: number) => middle - feeling * unit;
  const xOf = (place: number) => columnX(frame, place) + columnWidth / 2;
  const pointsOf = (field: 'feeling' | 'feelingToBe') =>
    columns.map((column, place): Point | null => {
      const feeling = cellAt(map, column.id, lane.id)?.[field];
      return typeof feeling === 'number' ? { x: xOf(place), y: yOf(feeling) } : null;
    });
  const asIs = pointsOf('feeling');
  const toBe = pointsOf('feelingToBe');
  return {
    marks: [
      { ...horizontal(middle, columnsLeft, gridRight(frame)), dash: [0.6, 1.2] },
      ...(hints ? columns.flatMap((_, place) => writingScale(xOf(place), yOf)) : []),
      ...scaleLabels(drawing, frame, yOf),
      ...curves(toBe, { stroke: inks.soft, strokeWidth: 0.5, dash: [1.6, 1.2] }),
      ...curves(asIs, { stroke: inks.ink, strokeWidth: 0.7 }),
      ...toBe.flatMap((point) => (point ? [squarePoint(point)] : [])),
      ...asIs.flatMap((point, place) => (point ? [discPoint(point, frame, place)] : [])),
    ],
    fields: hints ? columns.map((_, place) => valueField(drawing, frame, place, lane, middle)) : [],
  };
}

/** Runs of points that follow each other, each as a line; a point alone needs none. */
function curves(
  points: readonly (Point | null)[],
  look: { stroke: string; strokeWidth: number; dash?: readonly [number, number] },
): Mark[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1).map((run) => ({ kind: 'curve', points: run, ...look }));
}

function discPoint(centre: Point, { columns }: Frame, place: number): Mark {
  const part = journeyPartOf(columns[place]!.phase);
  const stroke = part ? partInks[part] : inks.ink;
  return { kind: 'circle', centre, radius: pointRadius, fill: inks.paper, stroke, strokeWidth: 0.7 };
}

const squarePoint = ({ x, y }: Point): Mark => ({
  kind: 'rect',
  x: x - 1,
  y: y - 1,
  width: 2,
  height: 2,
  fill: inks.paper,
  stroke: inks.soft,
  strokeWidth: 0.4,
});

/** A scale to set a dot on by hand. */
const writingScale = (x: number, yOf: (feeling: number) => number): Mark[] => [
  vertical(x, yOf(2), yOf(-2)),
  ...[2, 1, 0, -1, -2].map((feeling) => horizontal(yOf(feeling), x - 1, x + 1)),
];

function scaleLabels({ paper }: Drawing, { columnsLeft }: Frame, yOf: (feeling: number) => number): Mark[] {
  const sizePt = paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  return scale.map(({ feeling, label }) =>
    textMark(label, {
      x: columnsLeft - padMm / 2,
      y: yOf(feeling) - boxHeight / 2,
      boxWidth: 3 * padMm,
      boxHeight,
      sizePt,
      align: 'right',
      fill: inks.soft,
    }),
  );
}

/** Beside the scale: the value as a number, for those who fill the sheet in on a screen. */
function valueField(drawing: Drawing, frame: Frame, place: number, lane: MapLane, middle: number): FormField {
  const column = frame.columns[place]!;
  const height = 6;
  return {
    name: `${column.id}.${lane.id}`,
    tip: drawing.words.feelingTip(columnTitle(drawing, column)),
    kind: 'text',
    x: columnX(frame, place) + frame.columnWidth / 2 + padMm,
    y: middle - height - 0.5,
    width: Math.min(14, frame.columnWidth / 2 - 1.5 * padMm),
    height,
  };
}
