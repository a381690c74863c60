import type { JourneyPart } from '../../journey/phases.ts';

export const modelIds = ['eight', 'six', 'aida', 'three', 'own'] as const;
export type ModelId = (typeof modelIds)[number];

/** What a stage is, without its number. */
export interface StageFacts {
  id: string;
  /** In the reader's language; in the model “own”, the reader's words. */
  name: string;
  part: JourneyPart;
  /** Phases of the guide that it stands for; empty for a stage the reader added. */
  covers: readonly string[];
}

/** A phase model as the island gets it from the server: in one language, without its notes. */
export interface FunnelModel {
  id: ModelId;
  name: string;
  stages: readonly StageFacts[];
}

/** A funnel needs a step; more than twelve stages fit neither the picture nor a reader's head. */
export const stageLimits = { min: 2, max: 12 };
export const longestName = 60;
