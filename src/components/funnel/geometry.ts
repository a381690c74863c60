import { area, curveBumpY } from 'd3-shape';
import { stepInterval } from './certainty.ts';
import type { FunnelStage, FunnelStep } from './model.ts';
import { maxCount } from './parse-count.ts';

/** The view boxes are stretched to their place on the page: only proportions matter, and all of x is `width`. */
export const canvas = { width: 1000, barHeight: 10, flowHeight: 10 };

/** Narrowest bar for a count above 0: about 2 px in a picture of 270 px. */
const narrowest = 8;

/** The shapes of one phase as SVG path data, flush left. */
export interface StageShape {
  /** In a view box of width × barHeight. */
  bar: string;
  /** The way to the next phase, in a view box of width × flowHeight; null for the last phase. */
  flow: string | null;
}

interface Edge {
  y: number;
  width: number;
}

const band = area<Edge>()
  .y((edge) => edge.y)
  .x0(0)
  .x1((edge) => edge.width);
const flowBand = area<Edge>()
  .y((edge) => edge.y)
  .x0(0)
  .x1((edge) => edge.width)
  .curve(curveBumpY);

type Counted = Pick<FunnelStage, 'count'>;

/** The largest count of one or several series, 0 without any. */
export const largestCount = (...series: readonly (readonly Counted[])[]): number =>
  Math.max(0, ...series.flat().map(({ count }) => count));

/**
 * Returns the width of each stage's bar, 0 … canvas.width: linear, `largest` fills the canvas (series that are
 * compared share it). A count above 0 is never narrower than can be seen; 0 has no width.
 */
export function barWidths(stages: readonly Counted[], largest = largestCount(stages)): number[] {
  if (largest === 0) return stages.map(() => 0);

  // A scale from 0 is one multiplication; d3-scale would add 9 KB (brotli) of ticks, time and colour to the island.
  return stages.map(({ count }) => (count === 0 ? 0 : Math.max(narrowest, (count / largest) * canvas.width)));
}

/** Where the number of a stage would probably lie in a new sample, in percent of the picture's width; null without one. */
export function whiskerSpan(step: FunnelStep, largest: number): { from: number; to: number } | null {
  const interval = stepInterval(step);
  if (!interval || largest === 0) return null;
  const place = (share: number) => Math.min(100, ((share * step.from.count) / largest) * 100);
  return { from: place(interval.low), to: place(interval.high) };
}

/** The number a bar stands for when its end is pulled to `fraction` of the width (0 … 1 and beyond). */
export function countAtEdge(fraction: number, largest: number): number {
  const unit = edgeUnit(largest);
  return Math.min(maxCount, Math.max(0, Math.round((fraction * largest) / unit) * unit));
}

/** The step of a bar's end: about a hundredth of the picture, and a round number. */
export function edgeUnit(largest: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest))) - 2);
}

/** Returns the shapes of all stages, in their order; `largest` as for `barWidths`. */
export function drawFunnel(stages: readonly Counted[], largest = largestCount(stages)): StageShape[] {
  const widths = barWidths(stages, largest);
  return widths.map((width, index) => ({
    bar: draw(band, width, width, canvas.barHeight),
    flow: flowTo(width, widths[index + 1]),
  }));
}

function flowTo(width: number, next: number | undefined): string | null {
  return next === undefined ? null : draw(flowBand, width, next, canvas.flowHeight);
}

function draw(shape: typeof band, top: number, bottom: number, height: number): string {
  const path = shape([
    { y: 0, width: top },
    { y: height, width: bottom },
  ]);
  return path ?? '';
}
