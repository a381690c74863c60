import { compareConversions, type FunnelStep } from './model.ts';

/** Where a share probably lies, 0 … 1. */
export interface Interval {
  low: number;
  high: number;
}

/** 97.5 % quantile of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a share of `hits` among `total` (both whole, 0 ≤ hits ≤ total, total > 0).
 * Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the
 * American Statistical Association 22 (1927), 209–212. Unlike the usual p ± 2·√(p(1−p)/n) it stays within 0 … 1
 * and holds for small samples.
 */
export function wilsonInterval(hits: number, total: number): Interval {
  const p = hits / total;
  const shrink = 1 + z ** 2 / total;
  const centre = (p + z ** 2 / (2 * total)) / shrink;
  const half = (z / shrink) * Math.sqrt((p * (1 - p)) / total + z ** 2 / (4 * total ** 2));
  // At the ends the formula gives exactly 0 or 1; rounding must not leave the share outside.
  return {
    low: hits === 0 ? 0 : Math.min(p, Math.max(0, centre - half)),
    high: hits === total ? 1 : Math.max(p, Math.min(1, centre + half)),
  };
}

/** The interval of a step's conversion; null where it is no share of people: from 0, or with growth. */
export function stepInterval(step: FunnelStep): Interval | null {
  const { from, to } = step;
  return from.count === 0 || to.count > from.count ? null : wilsonInterval(to.count, from.count);
}

/**
 * The 95 % interval of the difference second − first of two shares, −1 … 1; null when one of them has none.
 * Source: R. G. Newcombe, “Interval estimation for the difference between independent proportions”,
 * Statistics in Medicine 17 (1998), 873–890, method 10 (built from two Wilson intervals).
 */
export function differenceInterval(first: FunnelStep, second: FunnelStep): Interval | null {
  const [a, b] = [stepInterval(first), stepInterval(second)];
  if (!a || !b) return null;
  const [p, q] = [first.conversion ?? 0, second.conversion ?? 0];
  return {
    low: q - p - Math.hypot(q - b.low, a.high - p),
    high: q - p + Math.hypot(b.high - q, p - a.low),
  };
}

/** Whether the numbers suffice to call the two conversions different. */
export function areDistinguishable(first: FunnelStep, second: FunnelStep): boolean {
  const difference = differenceInterval(first, second);
  return difference !== null && (difference.low > 0 || difference.high < 0);
}

/**
 * The two steps that lose the largest shares, when the sample is too small to say which of them is worse;
 * null when it is large enough or when fewer than two steps lose anyone.
 */
export function undecidedWorst(steps: readonly FunnelStep[]): [FunnelStep, FunnelStep] | null {
  const losing = steps.filter(({ lost }) => lost > 0).toSorted(compareConversions);
  const [worst, next] = losing;
  return worst && next && !areDistinguishable(worst, next) ? [worst, next] : null;
}
