import { phases } from '../../../journey/phases.ts';
import type { GuidePlace } from '../../../site/map-place.ts';
import type { MapEditor } from '../editor/editor.ts';
import { laneOf } from '../lanes.ts';
import { putNote } from './put-note.ts';
import { keepWords } from './strings.ts';

interface NoteOfferProps {
  editor: MapEditor;
  place: GuidePlace;
  onDone: () => void;
}

/** A note that a link brought along. Links are not trusted: it enters the map only when the reader says so. */
export function NoteOffer({ editor, place, onDone }: NoteOfferProps) {
  const { lang, map } = editor;
  const words = keepWords[lang];
  const put = putNote(map, place, lang);
  const phase = phases.find(({ id }) => id === place.phase)?.[lang].name ?? '';
  if (!put || !place.lane || !place.note) return null;

  function enter(): void {
    if (put) editor.change(() => put.map, { announcement: words.notePut, offersUndo: true, goTo: put.place });
    onDone();
  }
  return (
    <div className="map-notice" role="status">
      <p>{words.noteOffer(place.note)}</p>
      <p className="map-buttons">
        <button type="button" className="button" disabled={editor.isReadOnly} onClick={enter}>
          {words.putNote(phase, laneOf(place.lane)[lang].name)}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {words.leaveNote}
        </button>
      </p>
    </div>
  );
}
