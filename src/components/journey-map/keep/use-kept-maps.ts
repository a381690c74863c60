import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KeptMaps, KeptMapsState } from './kept-maps.ts';
import type { MapSession, SessionState } from './map-session.ts';

/** Where reading the reader's maps stands: before hydration and while storage answers, nothing is known. */
export type KeptMapsHandle = KeptMaps | 'reading' | 'failed';

/** Reads the maps after hydration. */
export function useKeptMaps(): KeptMapsHandle {
  const [maps, setMaps] = useState<KeptMapsHandle>('reading');
  useEffect(() => {
    let isGone = false;
    import('./kept-maps.ts')
      .then(({ openKeptMaps }) => openKeptMaps())
      .then((opened) => (isGone ? opened.close() : setMaps(opened)))
      .catch(() => setMaps('failed'));
    return () => {
      isGone = true;
    };
  }, []);
  return maps;
}

export const useMapsState = (maps: KeptMaps): KeptMapsState =>
  useSyncExternalStore(maps.subscribe, maps.state, maps.state);

export const useSessionState = (session: MapSession): SessionState =>
  useSyncExternalStore(session.subscribe, session.state, session.state);
