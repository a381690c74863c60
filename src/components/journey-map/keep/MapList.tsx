import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import type { KeptEntry, KeptMaps } from './kept-maps.ts';
import { MapListItem } from './MapListItem.tsx';
import { startWords } from './strings-start.ts';
import { keepWords } from './strings.ts';
import { useMapsState } from './use-kept-maps.ts';
import { isFocusLost } from './use-landing.ts';

interface MapListProps {
  maps: KeptMaps;
  lang: Language;
  /** A map was opened, or the list is no longer needed for another reason. */
  onOpened: () => void;
}

const nothingToSay = () => '';

/** Every map of this browser, with what can be done with each. */
export function MapList({ maps, lang, onOpened }: MapListProps) {
  const words = startWords[lang];
  const { entries, session, removed } = useMapsState(maps);
  const [message, setMessage] = useState('');
  const list = useRef<HTMLElement>(null);
  useEffect(() => void maps.refresh().catch(() => undefined), [maps]);

  async function attempt(work: () => Promise<string>): Promise<void> {
    setMessage(await work().catch(() => words.storageFailed));
    // What was pressed may have gone with its map.
    requestAnimationFrame(() => isFocusLost() && list.current?.focus());
  }
  const titleOf = ({ read, record }: KeptEntry): string =>
    read.status === 'ok' ? read.map.title || keepWords[lang].untitled : words.unreadable(record.id);

  const actions = {
    open: (id: string) => void maps.open(id).then(onOpened),
    rename: (id: string, title: string) =>
      void attempt(async () => ((await maps.rename(id, title)) ? '' : words.busyElsewhere)),
    duplicate: (map: JourneyMap, title: string) =>
      void attempt(() => maps.add({ ...map, title: words.copyOf(title).slice(0, 300) }).then(nothingToSay)),
    deriveToBe: (id: string, map: JourneyMap) =>
      void attempt(async () => {
        const { deriveToBe } = await import('../method/derive-to-be.ts');
        await maps.create(deriveToBe(map, lang), id);
        onOpened();
        return '';
      }),
    remove: (entry: KeptEntry, title: string) =>
      void attempt(() => maps.remove(entry, title).then(nothingToSay)),
  };

  return (
    <section className="map-list" ref={list} tabIndex={-1} aria-label={words.listTitle}>
      <div role="status">
        {message && <p>{message}</p>}
        {removed && (
          <p className="map-notice">
            {words.deleted(removed.title)}{' '}
            <button
              type="button"
              className="button quiet"
              onClick={() =>
                void attempt(async () => {
                  await maps.undoRemove();
                  return words.putBack(removed.title);
                })
              }
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <ul role="list">
        {entries.map((entry) => (
          <MapListItem
            key={entry.record.id}
            entry={entry}
            title={titleOf(entry)}
            isOpen={session?.id() === entry.record.id}
            lang={lang}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

export interface MapActions {
  open: (id: string) => void;
  rename: (id: string, title: string) => void;
  duplicate: (map: JourneyMap, title: string) => void;
  deriveToBe: (id: string, map: JourneyMap) => void;
  remove: (entry: KeptEntry, title: string) => void;
}
