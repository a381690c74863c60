import type { JourneyMap } from '../model.ts';
import {
  copyOfLaneId,
  deleteLane,
  duplicateLane,
  moveLane,
  renameLane,
  setLaneHidden,
} from './actions-lanes.ts';
import {
  copyOfPhaseId,
  deletePhase,
  duplicatePhase,
  movePhase,
  renamePhase,
  setPhaseHidden,
} from './actions-phases.ts';
import {
  copyOfStepId,
  deleteStep,
  duplicateStep,
  moveStep,
  phaseOfStep,
  renameStep,
  setStepHidden,
} from './actions-steps.ts';
import type { MapChange } from './editor.ts';
import { placeKey, type GridPlace } from './grid.ts';
import { limits } from './limits.ts';

export type HeadPlace = Exclude<GridPlace, { kind: 'cell' }>;

/** What can be done with phases, steps and lanes alike. */
interface HeadKind {
  /** The list that it stands in, hidden ones included. */
  siblings: (map: JourneyMap, id: string) => readonly { id: string; name: string; hidden?: boolean }[];
  limit: number;
  copyId: (map: JourneyMap, id: string) => string;
  move: (id: string, to: number) => MapChange;
  rename: (id: string, name: string) => MapChange;
  setHidden: (id: string, hidden: boolean) => MapChange;
  duplicate: (id: string, name: string) => MapChange;
  remove: (id: string) => MapChange;
}

/** The actions for each kind of head. */
export const headKinds: Readonly<Record<HeadPlace['kind'], HeadKind>> = {
  phase: {
    siblings: ({ phases }) => phases,
    limit: limits.phases,
    copyId: copyOfPhaseId,
    move: movePhase,
    rename: renamePhase,
    setHidden: setPhaseHidden,
    duplicate: duplicatePhase,
    remove: deletePhase,
  },
  step: {
    siblings: (map, id) => phaseOfStep(map, id)?.steps ?? [],
    limit: limits.steps,
    copyId: copyOfStepId,
    move: moveStep,
    rename: renameStep,
    setHidden: setStepHidden,
    duplicate: duplicateStep,
    remove: deleteStep,
  },
  lane: {
    siblings: ({ lanes }) => lanes,
    limit: limits.lanes,
    copyId: copyOfLaneId,
    move: moveLane,
    rename: renameLane,
    setHidden: setLaneHidden,
    duplicate: duplicateLane,
    remove: deleteLane,
  },
};

/** Naming a head right after it was inserted belongs to its insertion: undo takes both back at once. */
export const nameGroup = (place: HeadPlace): string => `name ${placeKey(place)}`;

/** A head and its neighbours. */
export interface Siblings {
  name: string;
  /** Place in the whole list, from 0. */
  place: number;
  count: number;
  /** Places of the visible neighbours; undefined at the ends. */
  before: number | undefined;
  after: number | undefined;
  /** Where the focus goes when it vanishes. */
  neighbour: HeadPlace | undefined;
}

/** Where a head stands among its like; undefined where it is gone. */
export function siblingsOf(map: JourneyMap, { kind, id }: HeadPlace): Siblings | undefined {
  const list = headKinds[kind].siblings(map, id);
  const place = list.findIndex((each) => each.id === id);
  const self = list[place];
  if (!self) return undefined;
  const isVisible = ({ hidden }: { hidden?: boolean }) => !hidden;
  const before = list.slice(0, place).findLastIndex(isVisible);
  const after = list.slice(place + 1).findIndex(isVisible);
  const next = after < 0 ? list[before] : list[place + 1 + after];
  return {
    name: self.name,
    place,
    count: list.length,
    before: before < 0 ? undefined : before,
    after: after < 0 ? undefined : place + 1 + after,
    neighbour: next ? { kind, id: next.id } : parentOf(map, kind, id),
  };
}

function parentOf(map: JourneyMap, kind: HeadPlace['kind'], id: string): HeadPlace | undefined {
  const phase = kind === 'step' ? phaseOfStep(map, id) : undefined;
  return phase && { kind: 'phase', id: phase.id };
}
