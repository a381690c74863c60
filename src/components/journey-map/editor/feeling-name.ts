import type { Language } from '../../../i18n/languages.ts';
import { feelingWord } from '../lanes.ts';

/** A value from -2 to +2 with its sign and its word: “−1 dissatisfied”. */
export function feelingName(value: number, lang: Language): string {
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
  return `${sign}${Math.abs(value)} ${feelingWord(value, lang)}`;
}
