import type { StageFacts } from './stages.ts';

/** How many people were counted in one stage. The funnel is a list of these, in the order of the journey. */
export interface FunnelStage extends StageFacts {
  /** Whole number of people, 0 … maxCount. */
  count: number;
}

/** The way from one stage to the next. */
export interface FunnelStep {
  from: FunnelStage;
  to: FunnelStage;
  /** Share that came through: 0 none, 1 all, above 1 growth; null when nobody was there to begin with. */
  conversion: number | null;
  /** People fewer than before; negative when they became more. */
  lost: number;
}

export interface WorstSteps {
  /** The step that loses the largest share of those who were there. */
  relative: FunnelStep;
  /** The step that loses the most people. */
  absolute: FunnelStep;
}

/** Everything the views show about a funnel, worked out once. */
export interface FunnelReading {
  stages: readonly FunnelStage[];
  /** One fewer than stages: step i leads from stage i to stage i + 1. */
  steps: readonly FunnelStep[];
  /** null when no step loses anyone. */
  worst: WorstSteps | null;
  /** Share of the first stage that is left in each stage; null when the first is 0. */
  cumulative: readonly (number | null)[];
  /** Share of the first stage that is left in the last; null when the first is 0. */
  overall: number | null;
}

/** Returns the steps between neighbouring stages: one fewer than stages, none for an empty or single stage. */
export function stepsBetween(stages: readonly FunnelStage[]): FunnelStep[] {
  return stages.slice(1).map((to, index) => {
    const from = stages[index] ?? to;
    return { from, to, conversion: shareOf(to.count, from.count), lost: from.count - to.count };
  });
}

/** Returns the worst steps, the earlier one on a tie; null when no step loses anyone. Growth is never a worst. */
export function worstSteps(steps: readonly FunnelStep[]): WorstSteps | null {
  const losing = steps.filter((step) => step.lost > 0);
  const [first] = losing;
  if (!first) return null;

  return {
    relative: losing.reduce((worst, step) => (compareConversions(step, worst) < 0 ? step : worst), first),
    absolute: losing.reduce((worst, step) => (step.lost > worst.lost ? step : worst), first),
  };
}

/**
 * Orders two steps by conversion, exactly: below 0 when the first lets a smaller share through. Divided numbers
 * could call equal shares different; whole numbers multiplied crosswise cannot. Both must start above 0.
 */
export function compareConversions(one: FunnelStep, other: FunnelStep): number {
  const left = BigInt(one.to.count) * BigInt(other.from.count);
  const right = BigInt(other.to.count) * BigInt(one.from.count);
  return left < right ? -1 : Number(left > right);
}

/** Works out steps, worst steps and the shares of the first stage. */
export function readFunnel(stages: readonly FunnelStage[]): FunnelReading {
  const steps = stepsBetween(stages);
  const start = stages[0]?.count ?? 0;
  const cumulative = stages.map(({ count }) => shareOf(count, start));
  return { stages, steps, worst: worstSteps(steps), cumulative, overall: cumulative.at(-1) ?? null };
}

export type WorstKind = 'share' | 'number' | 'both';

/** Says in which sense a step is the worst, or null when it is not. */
export function worstKind(step: FunnelStep, worst: WorstSteps | null): WorstKind | null {
  const isRelative = worst?.relative === step;
  const isAbsolute = worst?.absolute === step;
  if (isRelative && isAbsolute) return 'both';
  if (isRelative) return 'share';
  return isAbsolute ? 'number' : null;
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
