import { phases } from '../../journey/phases.ts';

/** Reach of a moment, in phases from the left edge (0) to the right one (8); its mark stands at `at`. */
interface Place {
  from: number;
  to: number;
  at: number;
}

/**
 * The four numbered moments stand where the journey line has them. Where a reach begins inside a phase, it begins in
 * the phase's middle, the station.
 */
const places = {
  lessThanZero: { from: 0, to: 0.5, at: 0.25 },
  zmot: { from: 1, to: 3, at: 2 },
  fmot: { from: 2.5, to: 3.5, at: 3 },
  amot: { from: 3.5, to: 4, at: 3.75 },
  smot: { from: 4, to: 5.5, at: 4 },
  tmot: { from: 5, to: 7, at: 7 },
  umot: { from: 6, to: 7, at: 6.5 },
} satisfies Record<string, Place>;

export type RouteMomentId = keyof typeof places;

const isExtra = (id: RouteMomentId) => ['lessThanZero', 'amot', 'umot'].includes(id);
const percent = (column: number) => `${(column / phases.length) * 100}%`;

/** Every moment in the order of the journey, its places as percentages of the route's width. */
export const routeMoments = (Object.keys(places) as RouteMomentId[]).map((id) => ({
  id,
  isExtra: isExtra(id),
  from: percent(places[id].from),
  to: percent(places[id].to),
  at: percent(places[id].at),
}));

/** Where the stations stand, in percent of the route's width: a list for the digits of one text. */
export const stationPlaces = phases.map((_, index) => percent(index + 0.5)).join(' ');

/** A line down from every station; SVG path data in a box as wide as there are phases, and 1 high. */
export const leads = phases.map((_, index) => `M${index + 0.5} 0v1`).join('');
