import type { Language } from '../../i18n/languages.ts';

const locale = { de: 'de-DE', en: 'en-GB' };
const nearly = { de: { under: 'unter', over: 'über' }, en: { under: 'under', over: 'over' } };

// Every option that decides about characters is set, so that Node and the browser write the same.
const counts = {
  de: new Intl.NumberFormat(locale.de, { maximumFractionDigits: 0, useGrouping: true }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 0, useGrouping: true }),
};
const projected = {
  de: new Intl.NumberFormat(locale.de, { maximumFractionDigits: 1, useGrouping: true }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 1, useGrouping: true }),
};
const pointOptions = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
const points = {
  de: new Intl.NumberFormat(locale.de, pointOptions),
  en: new Intl.NumberFormat(locale.en, pointOptions),
};
const percents = {
  de: percentFormats(locale.de),
  en: percentFormats(locale.en),
};

function percentFormats(tag: string): { whole: Intl.NumberFormat; tenths: Intl.NumberFormat } {
  return {
    whole: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
    tenths: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }),
  };
}

/** Writes a whole number of people: 1.200 in German, 1,200 in English. */
export function formatCount(count: number, lang: Language): string {
  return counts[lang].format(count);
}

/**
 * Writes a share (0.32) as a percentage: whole numbers, below 10 % one decimal place.
 * What is not quite nothing or not quite all is said so, instead of being rounded to 0 or 100 %.
 */
export function formatShare(share: number, lang: Language): string {
  const { whole, tenths } = percents[lang];
  if (share > 0 && share < 0.001) return `${nearly[lang].under} ${tenths.format(0.001)}`;
  if (share >= 0.995 && share < 1) return `${nearly[lang].over} ${whole.format(0.99)}`;
  if (share > 1 && share < 1.005) return `${nearly[lang].over} ${whole.format(1)}`;
  // 9.96 % would round to 10.0 and stand beside 10 % with another look.
  return share < 0.0995 ? tenths.format(share) : whole.format(share);
}

export type PerHundred = { bound: 'exact' | 'over' | 'under'; count: number };

/**
 * How many of 100 leave in a step with this conversion (0 … 1). With `formatShare` it adds up to 100,
 * and it says “over 99” or “under 1” where rounding would claim all or nobody.
 */
export function leavingPerHundred(conversion: number): PerHundred {
  // 23 of 40 times 100 is 57.4999…; the format above rounds the half up, and so must this.
  const leaving = 100 - Math.round(Number((conversion * 100).toFixed(9)));
  if (leaving === 100 && conversion > 0) return { bound: 'over', count: 99 };
  if (leaving === 0 && conversion < 1) return { bound: 'under', count: 1 };
  return { bound: 'exact', count: leaving };
}

/** A range of shares as whole people of 100, or of 1,000 where the share is small: rounded outwards, never narrower. */
export function rangePerHundred({ low, high }: { low: number; high: number }): {
  low: number;
  high: number;
  of: 100 | 1000;
} {
  const of = high < 0.05 ? 1000 : 100;
  // A share such as 0.29 times 100 is 28.999…; the tolerance keeps it from being rounded down to 28.
  return { low: Math.floor(low * of + 1e-9), high: Math.ceil(high * of - 1e-9), of };
}

/** Writes a difference of shares in percentage points, with its sign: +3,2 or −1. */
export function formatPoints(difference: number, lang: Language): string {
  return points[lang].format(difference * 100).replace('-', '−');
}

/** Writes a projected number of people: one decimal place below 10, where rounding would hide the change. */
export function formatProjected(count: number, lang: Language): string {
  return (count < 10 ? projected : counts)[lang].format(count);
}

/** Writes a gain or loss of people with its sign; one decimal place below 10, because a point may be worth less than one person. */
export function formatWorth(gain: number, lang: Language): string {
  const sign = gain > 0 ? '+' : gain < 0 ? '−' : '';
  return sign + formatProjected(Math.abs(gain), lang);
}
