import type { Language } from '../../../i18n/languages.ts';
import { isBackupDue } from './backup.ts';
import type { MapSession, SessionState } from './map-session.ts';
import { keepWords } from './strings.ts';
import { useMinute } from './use-minute.ts';

interface NoticesProps {
  session: MapSession;
  state: SessionState;
  lang: Language;
  /** What storage answered when it was asked to keep the maps; null before the first change. */
  isPersisted: boolean | null;
  onSaveFile: () => void;
  /** A notice goes, and the button in it with the focus. */
  onSettled: () => void;
}

/** What the reader must know about the safety of the map, each with what to do about it. */
export function Notices({ session, state, lang, isPersisted, onSaveFile, onSettled }: NoticesProps) {
  const words = keepWords[lang];
  const now = useMinute();
  const { saving, isReadOnly, isCopy, record } = state;
  const problem = saving === 'saved' || saving === 'waiting' ? undefined : words.problem[saving];
  function settle(act: () => void): void {
    act();
    onSettled();
  }
  const save = (
    <button
      type="button"
      className="button quiet"
      onClick={() => (problem ? onSaveFile() : settle(onSaveFile))}
    >
      {words.saveFile}
    </button>
  );
  return (
    <div className="map-notices">
      <div role="alert">
        {problem && (
          <div className="map-notice" data-problem>
            <p>{problem}</p>
            {save}
          </div>
        )}
      </div>
      <div role="status">
        {isReadOnly && (
          <div className="map-notice">
            <p>{words.otherTab}</p>
            <button type="button" className="button quiet" onClick={() => settle(session.takeOver)}>
              {words.takeOver}
            </button>
          </div>
        )}
        {isCopy && (
          <div className="map-notice">
            <p>{words.isCopy}</p>
            <button type="button" className="button quiet" onClick={() => settle(session.copyUnderstood)}>
              {words.understood}
            </button>
          </div>
        )}
        {!problem && !isReadOnly && isBackupDue(record, now) && (
          <div className="map-notice">
            <p>
              {words.backupDue} {isPersisted ? words.persisted : words.onlyHere}
            </p>
            {save}
          </div>
        )}
      </div>
    </div>
  );
}
