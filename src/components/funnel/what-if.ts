import { stepsBetween, type FunnelStage } from './model.ts';

/** Conversions the reader tries out, by the id of the stage the step leads to: 0.4 is 40 %. */
export type TriedRates = Readonly<Record<string, number>>;

/** No rate above: twenty times as many people as before is beyond any funnel. */
export const highestRate = 20;

/**
 * Returns how many people would reach each stage with the tried rates; fractions of people are kept, so that
 * small changes at the start do not vanish before the end. All other steps keep their conversion; a stage after
 * 0 people has none and keeps its own number.
 */
export function projectCounts(stages: readonly FunnelStage[], rates: TriedRates): number[] {
  const projected = stages.slice(0, 1).map(({ count }) => count);
  for (const { to, from, conversion } of stepsBetween(stages)) {
    const before = projected.at(-1) ?? 0;
    const tried = rates[to.id];
    // Multiplied before divided: without tried rates the result is the number itself.
    if (tried !== undefined) projected.push(before * tried);
    else projected.push(conversion === null ? to.count : (before * to.count) / from.count);
  }
  return projected;
}

/** The rates without that of one stage. */
export function withoutRate(rates: TriedRates, stage: string): TriedRates {
  return Object.fromEntries(Object.entries(rates).filter(([id]) => id !== stage));
}

/** What one percentage point more in a step brings at the end. */
export interface PointWorth {
  /** Index of the step. */
  step: number;
  /** More people in the last stage; 0 where nobody is left to win. */
  gain: number;
}

/**
 * Ranks the steps by what one more percentage point there brings at the end, the most first, the earlier step on
 * a tie. A step that keeps everybody has nothing to gain; above 99 % only what is left to 100 % counts.
 */
export function rankByPointWorth(stages: readonly FunnelStage[], rates: TriedRates): PointWorth[] {
  const end = projectCounts(stages, rates).at(-1) ?? 0;
  return stepsBetween(stages)
    .map(({ to, conversion }, step) => {
      const rate = rates[to.id] ?? conversion;
      if (rate === null || rate === 1) return { step, gain: 0 };
      const raised = rate < 1 ? Math.min(1, rate + 0.01) : rate + 0.01;
      const gain = (projectCounts(stages, { ...rates, [to.id]: raised }).at(-1) ?? 0) - end;
      return { step, gain: Math.max(0, gain) };
    })
    .toSorted((a, b) => b.gain - a.gain || a.step - b.step);
}
