import { phases, type PhaseId } from '../../journey/phases.ts';

/** How many people were counted in one phase. The funnel is a list of these, in the order of the journey. */
export interface FunnelStage {
  phase: PhaseId;
  /** Whole number of people, 0 … maxCount. */
  count: number;
}

/** The way from one stage to the next. */
export interface FunnelStep {
  from: PhaseId;
  to: PhaseId;
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
  /** Share of the first stage that is left in the last; null when the first is 0. */
  overall: number | null;
}

export type CountProblem = 'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'too-large';
export type ParsedCount = { status: 'ok'; count: number } | { status: 'unreadable'; reason: CountProblem };

/** Nine digits still fit the field and the picture at 320 px. */
export const maxCount = 999_999_999;

// A group of exactly three digits is a thousand in both languages, because people come in whole numbers.
// So “1.200” and “1,200” mean the same, and the reader's language need not be known.
const groupedNumber =
  /^(?<whole>[1-9]\d{0,2}(?:(?<mark>[.,'’\s])\d{3})(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/;
const plainNumber = /^(?<whole>\d+)(?:[.,](?<decimals>\d+))?$/;

/**
 * Reads a typed number of people, in German or English format: “1200”, “1.200”, “1,200”, “1 200”, “1200,00”.
 * Returns the whole number, or the reason why it cannot be one; never throws.
 */
export function parseCount(text: string): ParsedCount {
  const typed = text.trim();
  if (typed === '') return unreadable('empty');

  const unsigned = typed.replace(/^[-−–]\s*/, '');
  const { whole, decimals } = (groupedNumber.exec(unsigned) ?? plainNumber.exec(unsigned))?.groups ?? {};
  if (whole === undefined) return unreadable('not-a-number');
  if (unsigned !== typed) return unreadable('negative');
  if (decimals !== undefined && /[1-9]/.test(decimals)) return unreadable('not-whole');

  const count = Number(whole.replace(/\D/g, ''));
  return count > maxCount ? unreadable('too-large') : { status: 'ok', count };
}

function unreadable(reason: CountProblem): ParsedCount {
  return { status: 'unreadable', reason };
}

/** Returns the steps between neighbouring stages: one fewer than stages, none for an empty or single stage. */
export function stepsBetween(stages: readonly FunnelStage[]): FunnelStep[] {
  return stages.slice(1).map((to, index) => {
    const from = stages[index] ?? to;
    return {
      from: from.phase,
      to: to.phase,
      conversion: shareOf(to.count, from.count),
      lost: from.count - to.count,
    };
  });
}

/** Returns the worst steps, the earlier one on a tie; null when no step loses anyone. Growth is never a worst. */
export function worstSteps(steps: readonly FunnelStep[]): WorstSteps | null {
  const losing = steps.filter((step) => step.lost > 0);
  const [first] = losing;
  if (!first) return null;

  const conversion = (step: FunnelStep) => step.conversion ?? 1;
  return {
    relative: losing.reduce((worst, step) => (conversion(step) < conversion(worst) ? step : worst), first),
    absolute: losing.reduce((worst, step) => (step.lost > worst.lost ? step : worst), first),
  };
}

/** Works out steps, worst steps and the share over all. */
export function readFunnel(stages: readonly FunnelStage[]): FunnelReading {
  const steps = stepsBetween(stages);
  const overall = shareOf(stages.at(-1)?.count ?? 0, stages[0]?.count ?? 0);
  return { stages, steps, worst: worstSteps(steps), overall };
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

/** Name and place in the journey of a phase. */
export function phaseFacts(id: PhaseId): (typeof phases)[number] {
  return phases.find((phase) => phase.id === id) ?? phases[0];
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
