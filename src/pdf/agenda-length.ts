import type { Language } from '../i18n/languages.ts';
import type { TemplateWords } from '../schemas/template.ts';

/** How long a workshop takes, in the words of its template: short ones in minutes, others in hours, which include breaks. */
export function agendaLength(minutes: number, { labels }: TemplateWords, lang: Language): string {
  const { length = '', lengthShort = '' } = labels;
  if (minutes <= 120) return lengthShort.replace('{minutes}', String(minutes));
  return length.replace('{hours}', (minutes / 60).toLocaleString(lang, { maximumFractionDigits: 1 }));
}
