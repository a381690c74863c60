import { area, stack } from 'd3-shape';
import { missing, models, type CoveredId, type ModelPhase, type PhaseModel } from '../../journey/models.ts';
import { advocacy, phases, type JourneyPart } from '../../journey/phases.ts';

/**
 * Widths of the columns, in units of the picture. They are not equal, because only some columns hold long single
 * words: at 597 px (a window of 1280 px) equal ones would break nearly every label. phase-models.css repeats them.
 */
export const columnWidths: Record<CoveredId, number> = {
  awareness: 24,
  research: 24,
  evaluation: 24,
  'purchase-decision': 25,
  use: 20,
  'service-and-support': 20,
  'after-purchase': 21,
  repurchase: 25,
  advocacy: 22,
};

export const columns = [...phases, advocacy];
const columnIds: CoveredId[] = columns.map(({ id }) => id);

/** Left and right edge of every column, in units, from 0. */
const edges = stack<unknown, Record<CoveredId, number>, CoveredId>()
  .keys(columnIds)([columnWidths])
  .map(([column]) => ({ left: column![0], right: column![1] }));

/** Neighbouring columns. `from` counts from 1, as the lines of a CSS grid do. */
export interface Run {
  from: number;
  span: number;
}

/** One phase of a model in the picture. */
export interface Bar {
  phase: ModelPhase;
  /** Number of the note that explains a judgement; undefined where the alignment is plain. */
  note: number | undefined;
  /** The parts of the journey it covers; more than one means no part's colour is right. */
  parts: JourneyPart[];
  /** From the first covered column to the last, in columns of the picture. */
  place: Run;
  /** The covered stretches, counted from the start of `place`; more than one where a column between is left out. */
  runs: Run[];
  /** Row inside the track, from 1: bars that share a column stand below each other. */
  lane: number;
  /** A rectangle over every run, with a thread between runs; SVG path data in a box of `width` × `barHeight`. */
  outline: string;
  width: number;
}

/** One model in the picture. */
export interface Track {
  model: PhaseModel;
  bars: Bar[];
  /** What the model leaves out, as stretches of the picture's columns. */
  gaps: Run[];
}

/** Height of the box of an outline. The view stretches it to the height of its text. */
export const barHeight = 100;
const threadHeight = 8;

export const pictureWidth = edges.at(-1)!.right;

/** The lines between the columns, as SVG path data in a box of `pictureWidth` × 1. */
export const columnLines = edges
  .slice(1)
  .map(({ left }) => `M${left} 0V1`)
  .join('');

const outlineOf = area<{ x: number; height: number }>()
  .x(({ x }) => x)
  .y0(({ height }) => (barHeight - height) / 2)
  .y1(({ height }) => (barHeight + height) / 2);

/** Groups ids of columns into stretches of neighbours, counted from column 1. Ids come in the order of the columns. */
export function runsOf(ids: readonly CoveredId[]): Run[] {
  const runs: Run[] = [];
  for (const id of ids) {
    const column = columnIds.indexOf(id) + 1;
    const last = runs.at(-1);
    if (last && last.from + last.span === column) last.span += 1;
    else runs.push({ from: column, span: 1 });
  }
  return runs;
}

function shapeOf(covers: readonly CoveredId[], { from, span }: Run): { outline: string; width: number } {
  const ids = columnIds.slice(from - 1, from - 1 + span);
  const start = edges[from - 1]!.left;
  const points = ids.flatMap((id, index) => {
    const { left, right } = edges[from - 1 + index]!;
    const height = covers.includes(id) ? barHeight : threadHeight;
    return [left, right].map((x) => ({ x: x - start, height }));
  });
  return { outline: outlineOf(points) ?? '', width: points.at(-1)!.x };
}

/** The first lane in which nothing drawn so far overlaps the place, a thread included. */
function freeLane(place: Run, drawn: readonly Bar[]): number {
  const isTaken = (lane: number) =>
    drawn.some(
      (bar) =>
        bar.lane === lane &&
        bar.place.from < place.from + place.span &&
        place.from < bar.place.from + bar.place.span,
    );
  let lane = 1;
  while (isTaken(lane)) lane += 1;
  return lane;
}

function placeBar(phase: ModelPhase, note: number | undefined, drawn: readonly Bar[]): Bar {
  const runs = runsOf(phase.covers);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new Error(`The phase "${phase.id}" covers nothing.`);

  const place = { from: first.from, span: last.from + last.span - first.from };
  const parts = columns.filter(({ id }) => phase.covers.includes(id)).map(({ part }) => part);
  return {
    phase,
    note,
    parts: [...new Set(parts)],
    place,
    runs: runs.map((run) => ({ ...run, from: run.from - place.from + 1 })),
    lane: freeLane(place, drawn),
    ...shapeOf(phase.covers, place),
  };
}

/** Places every phase of one model. Its judgements are numbered from `firstNote`. */
export function drawModel(model: PhaseModel, firstNote: number): Track {
  const bars: Bar[] = [];
  let note = firstNote;
  for (const phase of model.phases) bars.push(placeBar(phase, phase.judgement && note++, bars));

  return { model, bars, gaps: runsOf(missing(model)) };
}

/** All models in their order; the notes are numbered through. */
export function drawModels(all: readonly PhaseModel[] = models): Track[] {
  let note = 1;
  return all.map((model) => {
    const track = drawModel(model, note);
    note += track.bars.filter((bar) => bar.note !== undefined).length;
    return track;
  });
}
