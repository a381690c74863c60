import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import type { CommandOptions } from './commands.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { MapChange, MapEditor, MapPlace } from './editor.ts';
import { startEditor, stepEditor, type EditorAction } from './editor-state.ts';
import { firstPlace, gridOf, positionOf, visiblePlace, type GridPlace } from './grid.ts';
import { describePlace, wordsIn } from './place-words.ts';

export interface EditorOptions {
  map: JourneyMap;
  lang: Language;
  isReadOnly: boolean;
  onChange: (map: JourneyMap) => void;
}

const subscribeToNothing = () => () => {};

/** The editor's state, and the changes that the views make of it. */
export function useEditor({ map: given, lang, isReadOnly, onChange }: EditorOptions) {
  const words = wordsIn(lang);
  const [state, dispatch] = useReducer(stepEditor, given, startEditor);
  const [drafts] = useState(createDrafts);
  const { map } = state.history.present;
  const isReady = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const isLocked = isReadOnly || !isReady;
  useExchange(given, map, onChange, (other) =>
    dispatch({ type: 'take-over', map: other, announcement: words.takenOver }),
  );
  useFlushOnLeave(drafts, dispatch);

  const change = useCallback(
    (each: MapChange, options: CommandOptions = {}) => {
      if (isLocked) return dispatch({ type: 'say', text: words.readOnly, isShown: true });
      // What was typed before comes before.
      drafts.flush();
      dispatch({ type: 'change', change: each, ...options });
    },
    [drafts, isLocked, words],
  );
  const announce = useCallback((text: string) => dispatch({ type: 'say', text }), []);
  const travel = (type: 'undo' | 'redo') => {
    drafts.flush();
    if (!isLocked) dispatch({ type, sayDone: type === 'undo' ? words.undone : words.redone });
  };
  const grid = useMemo(() => gridOf(map), [map]);
  const goTo = useCallback(
    (place: MapPlace) => {
      const near = visiblePlace(map, grid, place);
      if (near) dispatch({ type: 'go-to', place: near });
      else dispatch({ type: 'say', text: words.showWhole(describePlace(map, place, words)), isShown: true });
    },
    [map, grid, words],
  );
  const editor: MapEditor = useMemo(
    () => ({ map, lang, isReadOnly: isLocked, change, announce, goTo }),
    [map, lang, isLocked, change, announce, goTo],
  );

  return {
    state,
    dispatch,
    editor,
    grid,
    drafts,
    words,
    /** Cell or head that commands act on; undefined where all phases and lanes are hidden. */
    active: activePlace(state.active, grid, map),
    change,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
  };
}

export type EditorModel = ReturnType<typeof useEditor>;

function activePlace(
  active: GridPlace | null,
  grid: ReturnType<typeof gridOf>,
  map: JourneyMap,
): GridPlace | undefined {
  if (active && positionOf(grid, active)) return active;
  const near = active && visiblePlace(map, grid, active);
  return near && near.kind !== 'frame' ? near : firstPlace(grid);
}

/**
 * Hands every new map out, and takes over a map that comes in from outside. A map that was handed out before is not
 * taken over when it comes back: the reader may have typed on meanwhile.
 */
function useExchange(
  given: JourneyMap,
  map: JourneyMap,
  onChange: (map: JourneyMap) => void,
  onTakeOver: (map: JourneyMap) => void,
): void {
  const known = useRef(new WeakSet([given]));
  const latest = useRef({ shared: given, onTakeOver });
  useEffect(() => {
    latest.current.onTakeOver = onTakeOver;
  });
  useEffect(() => {
    if (known.current.has(given)) return;
    known.current.add(given);
    latest.current.shared = given;
    latest.current.onTakeOver(given);
  }, [given]);
  useEffect(() => {
    if (latest.current.shared === map) return;
    known.current.add(map);
    latest.current.shared = map;
    onChange(map);
  }, [map, onChange]);
}

/**
 * Writes what is being typed when the page goes away. A draft may have been written a moment ago and wait for React to
 * render it: `settle` gives React something to do at once, and what waits comes with it.
 */
function useFlushOnLeave(drafts: Drafts, dispatch: (action: EditorAction) => void): void {
  useEffect(() => {
    const flush = () =>
      flushSync(() => {
        drafts.flush();
        dispatch({ type: 'settle' });
      });
    window.addEventListener('pagehide', flush, { capture: true });
    window.addEventListener('visibilitychange', flush, { capture: true });
    return () => {
      window.removeEventListener('pagehide', flush, { capture: true });
      window.removeEventListener('visibilitychange', flush, { capture: true });
    };
  }, [drafts, dispatch]);
}
