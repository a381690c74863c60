import { undecidedWorst } from './certainty.ts';
import type { FunnelReading } from './model.ts';
import { rankByPointWorth, type TriedRates } from './what-if.ts';

export const taskIds = ['number', 'share', 'worth', 'sample', 'growth'] as const;
export type TaskId = (typeof taskIds)[number];

interface Found {
  reading: FunnelReading;
  /** The stage the reader chose; null as long as none. */
  chosen: string | null;
  rates: TriedRates;
}

/** The tasks that what the reader sees and did has just solved. */
export function solvedTasks({ reading, chosen, rates }: Found): TaskId[] {
  const { worst, steps } = reading;
  const solved: Record<TaskId, boolean> = {
    number: worst !== null && chosen === worst.absolute.from.id,
    share: worst !== null && chosen === worst.relative.from.id,
    worth: raisedTheBest(reading, rates),
    sample: undecidedWorst(steps) !== null,
    growth: steps.some(({ lost }) => lost < 0),
  };
  return taskIds.filter((id) => solved[id]);
}

/** What counts is which step was worth most before anything was tried. */
function raisedTheBest({ stages, steps }: FunnelReading, rates: TriedRates): boolean {
  const [best] = rankByPointWorth(stages, {});
  const step = best && best.gain > 0 ? steps[best.step] : undefined;
  return step !== undefined && (rates[step.to.id] ?? 0) > (step.conversion ?? 1);
}
