import type { Language } from '../../../i18n/languages.ts';
import { ageOf } from './backup.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** “14:02” on the same day, with the date on any other. */
export function timeWords(time: number, now: number, lang: Language): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return new Date(time).toLocaleString(locales[lang], {
    ...(!isToday && { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** “vor 3 Tagen”, “3 days ago”; for less than a minute “gerade eben”, “just now”. */
export function agoWords(time: number, now: number, lang: Language): string {
  const { value, unit } = ageOf(time, now);
  if (unit === 'minute' && value === 0) return { de: 'gerade eben', en: 'just now' }[lang];
  return new Intl.RelativeTimeFormat(locales[lang]).format(-value, unit);
}
