import type { JourneyMap } from '../model.ts';

/** The first id of the form `step-1`, `step-2`, … that is not taken. `base` may end in such a number itself. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  const stem = base.replace(/-\d+$/, '').slice(0, 56);
  for (let number = 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids of phases and steps, which share one space: cells belong to either. */
export const columnIds = ({ phases }: JourneyMap): Set<string> =>
  new Set(phases.flatMap(({ id, steps = [] }) => [id, ...steps.map((step) => step.id)]));

/** The id that a new phase gets. */
export const nextPhaseId = (map: JourneyMap): string => freeId('phase', columnIds(map));

/** The id that a new step gets. */
export const nextStepId = (map: JourneyMap): string => freeId('step', columnIds(map));

/** The id that a new lane gets: its kind, numbered from the second one on. */
export function nextLaneId({ lanes }: JourneyMap, kind: string): string {
  const taken = new Set(lanes.map(({ id }) => id));
  return taken.has(kind) ? freeId(kind, new Set([...taken, `${kind}-1`])) : kind;
}
