import type { Language } from '../../i18n/languages.ts';

const locale = { de: 'de-DE', en: 'en-GB' };
const nearly = { de: { under: 'unter', over: 'über' }, en: { under: 'under', over: 'over' } };

// Every option that decides about characters is set, so that Node and the browser write the same.
const counts = {
  de: new Intl.NumberFormat(locale.de, { maximumFractionDigits: 0, useGrouping: true }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 0, useGrouping: true }),
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
  const leaving = 100 - Math.round(conversion * 100);
  if (leaving === 100 && conversion > 0) return { bound: 'over', count: 99 };
  if (leaving === 0 && conversion < 1) return { bound: 'under', count: 1 };
  return { bound: 'exact', count: leaving };
}
