import { phases, type JourneyPart } from '../../journey/phases.ts';

/** The eight phases as small stations, and six routes over them that do not run straight. Lengths in px of the box. */

export const patternWidth = 240;
export const patternHeight = 46;

const gap = 30;
const radius = 10;
export const baseline = 34;

export interface Stop {
  /** Number of the phase, 1 to 8. */
  phase: number;
  part: JourneyPart;
  x: number;
  /** Off the route, or the place that the pattern is about; undefined for a stop like any other. */
  state: 'missed' | 'here' | undefined;
}

interface Pattern {
  /** Upper edge of the box: where the route leaves the line, above or below. */
  top: number;
  /** Phases the route does not touch. */
  missed: number[];
  here: number[];
  /** SVG path data of the route, with the two bars of a pause. */
  route: string;
}

/** Where a station stands. A pause pulls its two halves apart. */
const placeOf = (phase: number, paused = false) => {
  const place = gap / 2 + gap * (phase - 1);
  if (!paused) return place;
  return phase <= 3 ? 12 + 26 * (phase - 1) : patternWidth - 12 - 26 * (8 - phase);
};

const straight = (from: number, to: number) => `M${placeOf(from)} ${baseline}H${placeOf(to)}`;

/** An arc above the stations, with an arrowhead where it lands. */
function arc(from: number, to: number, height: number): string {
  const [start, end, top] = [placeOf(from), placeOf(to), baseline - radius - 2];
  return `M${start} ${top}C${start} ${top - height} ${end} ${top - height} ${end} ${top}m-5 -5l5 5l5 -5`;
}

export const patterns = {
  loopBack: { top: 2, missed: [], here: [2, 3], route: straight(1, 8) + arc(3, 2, 26) },
  skip: { top: 2, missed: [2, 3], here: [1, 4], route: arc(1, 4, 30) + straight(4, 8) },
  pause: {
    top: 2,
    missed: [],
    here: [3],
    route: `M${placeOf(1, true)} ${baseline}H${placeOf(3, true)}M${placeOf(4, true)} ${baseline}H${placeOf(8, true)}M91 ${baseline - 8}v16m7 -16v16`,
  },
  enterLate: {
    top: 2,
    missed: [1, 2, 3],
    here: [4],
    route: `M${placeOf(3) + 5} 4l17 20m-8 -1l8 1v-8${straight(4, 8)}`,
  },
  parallel: {
    top: 22,
    missed: [7],
    here: [6, 8],
    route: `${straight(1, 6)}M${placeOf(5)} ${baseline}v8c0 12 4 14 14 14H${placeOf(8) - 14}c10 0 14 -2 14 -10m-5 5l5 -5l5 5`,
  },
  exit: {
    top: 22,
    missed: [6, 7, 8],
    here: [5],
    route: `${straight(1, 5)}v8c0 12 4 14 16 14h24m-5 -5l5 5l-5 5`,
  },
} satisfies Record<string, Pattern>;

export type PatternId = keyof typeof patterns;

/** The eight stations of a pattern, from left to right. */
export function stopsOf(id: PatternId): Stop[] {
  const { missed, here }: Pattern = patterns[id];
  return phases.map(({ part }, index) => {
    const phase = index + 1;
    const state = here.includes(phase) ? 'here' : missed.includes(phase) ? 'missed' : undefined;
    return { phase, part, x: placeOf(phase, id === 'pause'), state };
  });
}
