import type { Language } from '../../../i18n/languages.ts';
import { ageOf } from './backup.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

const hour = { hour: '2-digit', minute: '2-digit' } as const;
const formats = {
  sameDay: hour,
  otherDay: { day: 'numeric', month: 'long', year: 'numeric', ...hour },
} as const;
// Making a formatter takes longer than using it, and the bar tells the time after every save.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** “14:02” on the same day, with the date on any other. */
export function timeWords(time: number, now: number, lang: Language): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  const name = isToday ? 'sameDay' : 'otherDay';
  const key = `${lang} ${name}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locales[lang], formats[name]);
  formatters.set(key, formatter);
  return formatter.format(time);
}

/** “vor 3 Tagen”, “3 days ago”; for less than a minute “gerade eben”, “just now”. */
export function agoWords(time: number, now: number, lang: Language): string {
  const { value, unit } = ageOf(time, now);
  if (unit === 'minute' && value === 0) return { de: 'gerade eben', en: 'just now' }[lang];
  return new Intl.RelativeTimeFormat(locales[lang]).format(-value, unit);
}
