import type { Language } from '../../i18n/languages.ts';
import { templateListWords } from './strings.ts';

/** A file's size as readers see it, from bytes: whole kilobytes (rounded up), from 1,000 on megabytes with one place. */
export function sizeText(bytes: number, lang: Language): string {
  const kilobytes = Math.ceil(bytes / 1000);
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`;
  const format = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${format.format(bytes / 1_000_000)}\u00a0MB`;
}

/** How long an exercise takes, from minutes: in hours where both ends are half or whole hours above two. */
export function timeText([from, to]: readonly [number, number], lang: Language): string {
  const t = templateListWords[lang];
  const span = (texts: readonly [string, string]) => (texts[0] === texts[1] ? texts[0] : texts.join('–'));
  const isInHours = to > 120 && [from, to].every((minutes) => minutes % 30 === 0);
  if (!isInHours) return t.minutes(span([`${from}`, `${to}`]));
  const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return t.hours(span([format(from / 60), format(to / 60)]));
}
