import type { Both } from '../../../i18n/languages.ts';
import type { Column } from '../columns.ts';
import type { FrameField, MapPlace } from '../editor/editor.ts';
import type { LaneKind } from '../lanes.ts';
import type { MapPhase } from '../model.ts';
import type { GuidePageId } from './guide-pages.ts';
import type { Entry, MapReading } from './map-reading.ts';

/** A rule of the method check is data: what it is called, what it looks at, what it says and where it is explained. */
export interface Rule {
  id: string;
  /** The page of the guide that gives the reasons. */
  page: GuidePageId;
  find: (reading: MapReading) => Outcome;
  words: Both<RuleWords>;
}

interface RuleWords {
  /** For the list of what is settled; a few words without a full stop. */
  settled: string;
  /** What is missing and where, in one sentence. */
  open: (found: Found) => string;
  /** Why it matters, in one sentence. */
  why: string;
}

/**
 * What a rule finds: the open places, none where all is well. `later` where what it looks at has not been begun, so
 * that an empty map is not scolded; `not-needed` where the map can do without.
 */
export type Outcome = Finding | 'later' | 'not-needed';

export interface Finding {
  spots: readonly Spot[];
  /** What the reader wrote there, where the sentence quotes it. */
  quote?: string;
  /** A number for the sentence, and of how many it is. */
  count?: number;
  of?: number;
}

/** An open place. */
export interface Spot {
  place: CheckPlace;
  /** The phase or step for the sentence; absent in the fields around the map. */
  in?: { kind: 'phase' | 'step'; name: string };
}

/** Either a place that is there, or a lane that would have to be added. */
export type CheckPlace = MapPlace | { kind: 'missing-lane'; lane: LaneKind };

/** What the sentence of a finding may say. */
export interface Found {
  /** “in two phases: research and use” */
  where: string;
  quote: string;
  count: number;
  of: number;
}

/** All is well. */
export const settled: Finding = { spots: [] };

export const inFrame = (field: FrameField): Spot => ({ place: { kind: 'frame', field } });

export const inPhase = ({ id, name }: MapPhase): Spot => ({
  place: { kind: 'phase', id },
  in: { kind: 'phase', name },
});

export const inCell = ({ id, name, step }: Column, lane: string): Spot => ({
  place: { kind: 'cell', column: id, lane },
  in: { kind: step ? 'step' : 'phase', name },
});

export const atEntry = ({ column, lane }: Entry): Spot => inCell(column, lane.id);

export const missingLane = (lane: LaneKind): Spot => ({ place: { kind: 'missing-lane', lane } });

/** The columns in which nothing stands in the lanes of a kind. The map can do without a lane that it does not have. */
export function emptyIn(
  { laneOf, isFilled }: MapReading,
  kind: LaneKind,
  columns: readonly Column[],
): Outcome {
  const lane = laneOf(kind);
  if (!lane) return 'not-needed';
  return {
    spots: columns.filter((column) => !isFilled(column, kind)).map((column) => inCell(column, lane.id)),
  };
}
