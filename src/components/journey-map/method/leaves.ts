import { models, type CoveredId } from '../../../journey/models.ts';
import type { JourneyMap, MapPhase, MapStep } from '../model.ts';
import { isFilledCell } from './map-reading.ts';
import { isStandardPhase } from './standard-names.ts';

/** The smallest thing that moves as a whole when the phase model changes: a step, or a phase without visible steps. */
export interface Leaf {
  /** Id of the column, under which its cells stand. */
  id: string;
  phase: MapPhase;
  /** What it corresponds to in the guide; empty for the reader’s own. */
  covers: readonly CoveredId[];
  /** What it looks like as a step of another phase. */
  asStep: MapStep;
  /** A phase without visible steps, or a step that was a phase: where it stands alone it can be one. */
  canBePhase: boolean;
  /** Whether a phase that consists of nothing else is hidden. */
  hidesPhase: boolean;
  /** A phase that says nothing and bears a standard name: nothing is lost without it. */
  isBlank: boolean;
}

/**
 * Takes the phases of a map apart, in their order. A phase with visible steps is no column; it appears as a hidden
 * step only where it has cells or a name of the reader’s, so that they are not lost. A phase that corresponds to
 * nothing in the guide is the reader’s own, and its steps with it.
 */
export const leavesOf = (map: JourneyMap): Leaf[] =>
  map.phases.flatMap((phase) => [
    ...selfOf(map, phase),
    ...(phase.steps ?? []).map((step) => stepOf(phase, step)),
  ]);

function selfOf(map: JourneyMap, phase: MapPhase): Leaf[] {
  const { steps = [], ...fields } = phase;
  const isColumn = !steps.some(({ hidden = false }) => !hidden);
  const isEmpty = isBlank(map, fields);
  if (isEmpty && !isColumn) return [];
  const isNoted = (map.changes ?? []).some((change) => change.phase === phase.id);
  return [
    {
      id: phase.id,
      phase,
      covers: phase.guidePhases ?? [],
      asStep: { ...fields, ...hiddenIf(!isColumn || phase.hidden) },
      canBePhase: isColumn,
      hidesPhase: phase.hidden ?? false,
      isBlank: isEmpty && steps.length === 0 && !isNoted,
    },
  ];
}

function stepOf(phase: MapPhase, step: MapStep): Leaf {
  const { guidePhases: phaseCovers = [], hidden: isPhaseHidden = false } = phase;
  const isOwn = phaseCovers.length === 0;
  const wasPhase = step.guidePhases !== undefined && (isStandardPhase(step) || standardIds.has(step.id));
  const covers = isOwn ? [] : (step.guidePhases ?? phaseCovers);
  return {
    id: step.id,
    phase,
    covers,
    asStep: {
      ...step,
      ...(isOwn ? {} : { guidePhases: [...covers] }),
      ...hiddenIf(isPhaseHidden || step.hidden),
    },
    canBePhase: wasPhase,
    hidesPhase: isPhaseHidden || (wasPhase && (step.hidden ?? false)),
    isBlank: false,
  };
}

/** Steps of the reader’s have ids of another form. */
const standardIds = new Set(models.flatMap(({ phases }) => phases.map(({ id }) => id)));

const hiddenIf = (isHidden: boolean | undefined) => (isHidden ? { hidden: true } : {});

const knownFields = new Set(['id', 'name', 'guidePhases', 'hidden']);

/** Whether nothing of the reader’s hangs on a phase or step: no words, no name, no field that we do not know. */
function isBlank({ cells }: JourneyMap, column: MapStep): boolean {
  const byLane = Object.hasOwn(cells, column.id) ? cells[column.id]! : {};
  return (
    isStandardPhase(column) &&
    Object.keys(column).every((field) => knownFields.has(field)) &&
    !Object.values(byLane).some((cell) => isFilledCell(cell) || Object.keys(cell).length > 1)
  );
}
