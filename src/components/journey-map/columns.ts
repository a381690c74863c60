import { phases } from '../../journey/phases.ts';
import type { JourneyPart } from '../../journey/phases.ts';
import type { JourneyMap, MapLane, MapPhase, MapStep } from './model.ts';

/**
 * A column of the map: a phase, or one step of a phase that has steps. Cells belong to columns; the cells of a phase
 * itself are not shown while it has visible steps.
 */
export interface Column {
  /** Id of the step or phase, the first key of `cells`. */
  id: string;
  name: string;
  phase: MapPhase;
  /** Absent where the phase itself is the column. */
  step?: MapStep;
}

const isVisible = ({ hidden = false }: { hidden?: boolean }): boolean => !hidden;

/** The columns that are shown, left to right. */
export function columnsOf(map: JourneyMap): Column[] {
  return map.phases.filter(isVisible).flatMap((phase): Column[] => {
    const steps = (phase.steps ?? []).filter(isVisible);
    if (steps.length === 0) return [{ id: phase.id, name: phase.name, phase }];
    return steps.map((step) => ({ id: step.id, name: step.name, phase, step }));
  });
}

/** The lanes that are shown, top to bottom. */
export const visibleLanes = (map: JourneyMap): MapLane[] => map.lanes.filter(isVisible);

/** The parts of the journey that a phase reaches over, by the phases of the guide it corresponds to; none for one’s own. */
export const journeyPartsOf = ({ guidePhases = [] }: MapPhase): JourneyPart[] =>
  guidePhases.flatMap((each) =>
    each === 'advocacy' ? 'after' : (phases.find(({ id }) => id === each)?.part ?? []),
  );

/** The part of the journey that a phase begins in. */
export const journeyPartOf = (phase: MapPhase): JourneyPart | undefined => journeyPartsOf(phase)[0];
