import { useId, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { saveJson } from '../../share/save-file.ts';
import type { KeptEntry } from './kept-maps.ts';
import type { MapActions } from './MapList.tsx';
import { startWords } from './strings-start.ts';
import { keepWords } from './strings.ts';
import { timeWords } from './time-words.ts';
import { useMinute } from './use-minute.ts';

interface MapListItemProps {
  entry: KeptEntry;
  title: string;
  isOpen: boolean;
  lang: Language;
  actions: MapActions;
}

/** One map of the list. A map that cannot be read is shown all the same, with a way to rescue it. */
export function MapListItem({ entry, title, isOpen, lang, actions }: MapListItemProps) {
  const words = startWords[lang];
  const now = useMinute();
  const { record, read } = entry;
  return (
    <li>
      <div>
        <h3 lang={read.status === 'ok' ? read.map.language : undefined}>{title}</h3>
        <p className="small">
          {read.status === 'ok' && `${keepWords[lang].kind[read.map.kind]} · `}
          {words.changed(timeWords(record.savedAt, now, lang))}
          {isOpen && ` · ${words.isOpen}`}
        </p>
      </div>
      {read.status === 'ok' ? (
        <ItemActions {...{ entry, title, isOpen, lang, actions }} map={read.map} />
      ) : (
        <div className="map-unreadable">
          <p>{read.status === 'newer' ? words.whyNewer : words.whyUnreadable}</p>
          <button
            type="button"
            className="button quiet"
            onClick={() => saveJson(`${record.id}.json`, JSON.stringify(record.map, null, 2))}
          >
            {words.rescue}
          </button>
        </div>
      )}
    </li>
  );
}

interface ItemActionsProps extends MapListItemProps {
  map: JourneyMap;
}

function ItemActions({ entry, title, isOpen, lang, actions, map }: ItemActionsProps) {
  const words = startWords[lang];
  const id = useId();
  const [isRenaming, setIsRenaming] = useState(false);
  const named = (label: string) => ({ 'aria-label': `${label}: ${title}` });

  function rename(form: HTMLFormElement): void {
    actions.rename(entry.record.id, String(new FormData(form).get('title')));
    setIsRenaming(false);
  }

  if (isRenaming)
    return (
      <form
        className="map-rename"
        onSubmit={(event) => {
          event.preventDefault();
          rename(event.currentTarget);
        }}
      >
        <label htmlFor={id}>{words.newName}</label>
        {/* The reader has just asked for this field. */}
        {/* eslint-disable-next-line jsx-a11y-x/no-autofocus */}
        <input id={id} name="title" defaultValue={map.title} maxLength={300} autoFocus />
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="button quiet" onClick={() => setIsRenaming(false)}>
          {words.cancel}
        </button>
      </form>
    );
  return (
    <div className="map-buttons">
      {!isOpen && (
        <button
          type="button"
          className="button"
          {...named(words.open)}
          onClick={() => actions.open(entry.record.id)}
        >
          {words.open}
        </button>
      )}
      <button type="button" className="plain" {...named(words.rename)} onClick={() => setIsRenaming(true)}>
        {words.rename}
      </button>
      <button
        type="button"
        className="plain"
        {...named(words.duplicate)}
        onClick={() => actions.duplicate(map, title)}
      >
        {words.duplicate}
      </button>
      {map.kind === 'as-is' && (
        <button
          type="button"
          className="plain"
          {...named(words.toBe)}
          onClick={() => actions.deriveToBe(entry.record.id, map)}
        >
          {words.toBe}
        </button>
      )}
      <button
        type="button"
        className="plain"
        {...named(words.delete)}
        onClick={() => actions.remove(entry, title)}
      >
        {words.delete}
      </button>
    </div>
  );
}
