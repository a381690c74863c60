/** How the benchmark prints: every figure that has a bound says whether it holds. */

/** A heading between two groups of figures. */
export const heading = (text: string): void => console.log(`\n${text}`);

/** A figure without a bound of its own. */
export const note = (text: string): void => console.log(`  ${text}`);

interface Figure {
  /** What was measured, and how. */
  name: string;
  value: number;
  /** The largest value that is promised. */
  bound: number;
  write: (value: number) => string;
}

/** Prints a figure, its bound, and whether it holds. */
export function judge({ name, value, bound, write }: Figure): void {
  const verdict = value <= bound ? 'holds' : 'DOES NOT HOLD';
  console.log(`  ${name}: ${write(value)} (bound ${write(bound)}): ${verdict}`);
}

/** Milliseconds, with two digits where they matter. */
export const milliseconds = (value: number): string => `${value.toFixed(value < 20 ? 2 : 0)} ms`;

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export const kibibytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

export const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The smallest value that at least `share` (0 to 1) of the values do not exceed; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * values.length));
  return values.toSorted((a, b) => a - b)[rank - 1] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
