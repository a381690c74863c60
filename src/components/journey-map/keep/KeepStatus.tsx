import type { Language } from '../../../i18n/languages.ts';
import type { SessionState } from './map-session.ts';
import { keepWords } from './strings.ts';
import { agoWords, timeWords } from './time-words.ts';
import { useMinute } from './use-minute.ts';

interface KeepStatusProps {
  state: SessionState;
  lang: Language;
}

/** “Gespeichert 14:02 · Sicherungsdatei: vor 3 Tagen”. Not announced: it changes with every word that is typed. */
export function KeepStatus({ state: { record, saving }, lang }: KeepStatusProps) {
  const words = keepWords[lang];
  const now = useMinute();
  const saved =
    saving === 'saved'
      ? words.saved(timeWords(record.savedAt, now, lang))
      : saving === 'waiting'
        ? words.saving
        : words.notSaved;
  const age = record.exportedAt === null ? words.never : agoWords(record.exportedAt, now, lang);
  return (
    <span className="map-saved" data-saving={saving}>
      {saved} · {words.backup(age)}
    </span>
  );
}
