import { readMap } from '../read-map.ts';
import type { JourneyMap } from '../model.ts';
import { forgetUnsaved, noteUnsaved } from './local-notes.ts';
import { holdMap } from './map-lock.ts';
import type { PatientStore } from './patient-store.ts';
import { isSameMap, type MapRecord, type StoreReason } from './record.ts';

/** One open map: what is on the screen, whether it is safe, and who may write it. */

export interface SessionState {
  /** The newest state. */
  map: JourneyMap;
  /** The last state that did not come from the editor: the editor takes it over when it changes. */
  given: JourneyMap;
  /** What storage says of the map; `savedAt` and the file's age stand here. `map` in it may be older. */
  record: MapRecord;
  isReadOnly: boolean;
  saving: 'saved' | 'waiting' | StoreReason;
  /** Another tab wrote in between: from now on this is a copy. */
  isCopy: boolean;
}

export interface MapSession {
  /** The id that it was opened with; it stays when the map becomes a copy. */
  firstId: string;
  id: () => string;
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** The editor changed the map. */
  change: (map: JourneyMap) => void;
  /** Somebody else did, for example by restoring an earlier version: the editor takes it over. */
  replace: (map: JourneyMap) => void;
  flush: () => Promise<void>;
  /** Another tab may have the map afterwards, and this one reads along. */
  takeOver: () => void;
  exported: () => void;
  /** The reader knows that this is a copy. */
  copyUnderstood: () => void;
  /** Saves and lets other tabs have the map. */
  close: () => Promise<void>;
}

interface SessionOptions {
  store: PatientStore;
  record: MapRecord;
  map: JourneyMap;
  /** False for a map that storage does not have yet: it is saved at once. */
  isStored: boolean;
  newId: () => string;
  now: () => number;
  /** The map was written, here or in another tab, and this is what storage holds now. */
  onStored: (record: MapRecord, map: JourneyMap) => void;
}

/** Milliseconds from a change to its saving; further changes do not put it off. With the editor's own 500 under a second. */
const pause = 250;
/** Milliseconds until storage that said no is asked again. */
const retryPause = 10_000;

/** Milliseconds in which the editor hands over what is being typed. A hidden page has done so already. */
const draftPause = 400;
const settleDrafts = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, document.visibilityState === 'hidden' ? 0 : draftPause);
  });

/** Opens a map; resolves when it is known whether this tab may write it. */
export async function openSession(options: SessionOptions): Promise<MapSession> {
  const { store, now } = options;
  const by = options.newId();
  const listeners = new Set<() => void>();
  let state: SessionState = {
    map: options.map,
    given: options.map,
    record: options.record,
    isReadOnly: true,
    saving: 'saved',
    isCopy: false,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let lastTried: JourneyMap | undefined;
  /** The page is on its way out; a browser may bring it back later. */
  let isLeft = false;
  /** What storage holds, as far as we know. */
  let stored: JourneyMap | undefined = options.isStored ? options.map : undefined;

  function set(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  const isSafe = () => state.map === stored;

  const holding = (id: string) =>
    holdMap(id, {
      onGranted: () => follow().finally(() => set({ isReadOnly: false })),
      onLost: () => set({ isReadOnly: true }),
      onAsked: () => settleDrafts().then(flush),
      onStored: () => void follow(),
    });
  let lock = holding(state.record.id);

  /** Takes over what another tab has written. What is unsaved here stays; the revision check finds out. */
  async function follow(): Promise<void> {
    const record = await store.read(state.record.id);
    if (!record || record.revision <= state.record.revision || !isSafe()) return;
    const read = readMap(record.map);
    if (read.status !== 'ok') return;
    stored = read.map;
    set({ record, map: read.map, given: read.map, saving: 'saved' });
    options.onStored(record, read.map);
  }

  function change(map: JourneyMap, given = state.given): void {
    if (state.isReadOnly || map === state.map) return;
    set({ map, given, saving: state.saving === 'saved' ? 'waiting' : state.saving });
    // A page that is being left has no time for a timer; what was being typed may arrive after the first sign of it.
    if (isLeft || (typeof document !== 'undefined' && document.visibilityState === 'hidden')) leave();
    else timer ??= setTimeout(() => void flush(), pause);
  }

  /** Saves one state after the other until the newest is safe, or storage says no. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    clearTimeout(retryTimer);
    timer = undefined;
    running ??= saveAll().finally(() => (running = undefined));
    return running;
  }
  async function saveAll(): Promise<void> {
    while (!isSafe()) {
      const { map, record } = state;
      const result = await store.save({
        id: record.id,
        map,
        basedOn: record.revision,
        now: now(),
        by,
        ...(record.derivedFrom !== undefined && { derivedFrom: record.derivedFrom }),
      });
      if (result.status === 'held') {
        set({ saving: result.reason });
        retryTimer = setTimeout(() => void flush(), retryPause);
        return;
      }
      if (result.status === 'saved') settle(map, result.record);
      // Ours after all: it was written although storage did not say so.
      else if (isSameMap(result.record.map, lastTried)) set({ record: result.record });
      else continueAsCopy();
      lastTried = map;
    }
    await store.retry(state.record.id);
  }
  function settle(map: JourneyMap, record: MapRecord): void {
    stored = map;
    // The page may be on its way out, with a note of what came after this save.
    if (isSafe()) forgetUnsaved(record.id);
    set({ record, saving: isSafe() ? 'saved' : 'waiting' });
    lock.tellStored();
    options.onStored(record, map);
  }
  /** Both states live on: theirs under the old id, ours under a new one. */
  function continueAsCopy(): void {
    const theirs = state.record.id;
    lock.release();
    set({ record: { ...state.record, id: options.newId(), revision: 0, createdAt: now() }, isCopy: true });
    // The page may be on its way out.
    note();
    forgetUnsaved(theirs);
    lock = holding(state.record.id);
  }

  const note = () =>
    noteUnsaved({ id: state.record.id, map: state.map, basedOn: state.record.revision, by, at: now() });
  function leave(): void {
    if (isSafe()) return;
    note();
    void flush();
  }
  const onVisibility = () => document.visibilityState === 'hidden' && leave();
  const onPageHide = () => {
    isLeft = true;
    leave();
  };
  const onPageShow = () => (isLeft = false);
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pagehide', onPageHide);
    addEventListener('pageshow', onPageShow);
  }

  await lock.ready;
  void flush();
  return {
    firstId: options.record.id,
    id: () => state.record.id,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (map) => change(map),
    replace: (map) => change(map, map),
    flush,
    takeOver: () => lock.takeOver(),
    exported() {
      set({ record: { ...state.record, exportedAt: now(), editedSince: null } });
      void store.markExported(state.record.id, now());
    },
    copyUnderstood: () => set({ isCopy: false }),
    async close() {
      await flush();
      clearTimeout(retryTimer);
      lock.release();
      if (typeof document === 'undefined') return;
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', onPageHide);
      removeEventListener('pageshow', onPageShow);
    },
  };
}
