import type { JourneyMap } from '../model.ts';
import { readMap, type ReadResult } from '../read-map.ts';
import { forgetUnsaved, lastOpen, rememberOpen, unsavedMaps } from './local-notes.ts';
import { createMapStore } from './map-store.ts';
import { openSession, type MapSession } from './map-session.ts';
import { createPatientStore } from './patient-store.ts';
import type { MapRecord, MapStore, MapVersion, RemovedMap, VersionReason } from './record.ts';
import { recover } from './recover.ts';

/** The reader's maps: the list, the one that is open, and what can be done with them. */

export interface KeptEntry {
  record: MapRecord;
  read: ReadResult;
}

export interface KeptMapsState {
  /** Changed last, first. */
  entries: readonly KeptEntry[];
  session: MapSession | undefined;
  /** What was deleted last, for undoing. */
  removed: (RemovedMap & { title: string }) | undefined;
}

/** Methods that reject do so with a StoreProblem, and nothing has changed then. */
export interface KeptMaps {
  state: () => KeptMapsState;
  subscribe: (listener: () => void) => () => void;
  /** Reads the list again: other tabs may have changed other maps. */
  refresh: () => Promise<void>;
  /** Opens a new map; it is saved at once. */
  create: (map: JourneyMap, derivedFrom?: string) => Promise<void>;
  /** Opens a map of the list. What cannot be read stays closed. */
  open: (id: string) => Promise<void>;
  /** Back to the list. */
  close: () => Promise<void>;
  /** Adds a map without opening it. */
  add: (map: JourneyMap) => Promise<void>;
  /** False when another tab is writing the map. */
  rename: (id: string, title: string) => Promise<boolean>;
  remove: (entry: KeptEntry, title: string) => Promise<void>;
  undoRemove: () => Promise<void>;
  versions: () => Promise<MapVersion[]>;
  /** Puts the open map's present state aside, before something that changes much of it. */
  keepVersion: (reason: VersionReason) => Promise<void>;
}

interface KeptMapsOptions {
  inner?: MapStore;
  now?: () => number;
}

/** Enough for the maps of one browser; crypto.randomUUID is missing on pages without https. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');

/** Reads the list, brings back what closed pages left unsaved, and opens the map that was open last. */
export async function openKeptMaps(options: KeptMapsOptions = {}): Promise<KeptMaps> {
  const { inner = createMapStore(), now = () => Date.now() } = options;
  const store = createPatientStore(inner);
  const listeners = new Set<() => void>();
  let state: KeptMapsState = { entries: [], session: undefined, removed: undefined };

  function set(part: Partial<KeptMapsState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  async function refresh(): Promise<void> {
    const records = await store.list();
    const entries = records
      .toSorted((a, b) => b.savedAt - a.savedAt)
      .map((record) => ({ record, read: readMap(record.map) }));
    set({ entries });
  }

  async function show(record: MapRecord, map: JourneyMap, isStored: boolean): Promise<void> {
    await state.session?.close();
    const session = await openSession({
      store,
      record,
      map,
      isStored,
      newId,
      now,
      // Reading the whole list again after every save would cost more than typing does.
      onStored: (stored, current) => {
        rememberOpen(state.session?.id());
        // A map that goes on under a new id leaves one behind that somebody else has changed.
        if (!state.entries.some((entry) => entry.record.id === stored.id)) return void refresh();
        const others = state.entries.filter((entry) => entry.record.id !== stored.id);
        set({ entries: [{ record: stored, read: { status: 'ok', map: current } }, ...others] });
      },
    });
    rememberOpen(session.id());
    set({ session });
  }

  async function open(id: string): Promise<void> {
    const record = await store.read(id);
    const read = record && readMap(record.map);
    if (read?.status === 'ok') await show(record!, read.map, !store.isHeld(id));
  }

  async function rename(id: string, title: string): Promise<boolean> {
    const { session } = state;
    if (session?.id() === id) {
      if (session.state().isReadOnly) return false;
      session.replace({ ...session.state().map, title });
      return true;
    }
    return ifNobodyWrites(id, async () => {
      const record = await store.read(id);
      const read = record && readMap(record.map);
      if (read?.status !== 'ok') return;
      await store.save({ id, map: { ...read.map, title }, basedOn: record!.revision, now: now() });
      await refresh();
    });
  }

  for (const unsaved of unsavedMaps()) if (await recover(store, unsaved)) forgetUnsaved(unsaved.id);
  await refresh();
  const last = lastOpen();
  if (last !== undefined) await open(last);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    create: (map, derivedFrom) => show(newRecord(newId(), map, now(), derivedFrom), map, false),
    open,
    async close() {
      await state.session?.close();
      rememberOpen(undefined);
      set({ session: undefined });
      await refresh();
    },
    async add(map) {
      await store.save({ id: newId(), map, basedOn: 0, now: now() });
      await refresh();
    },
    rename,
    async remove({ record: { id } }, title) {
      if (state.session?.id() === id) {
        await state.session.close();
        rememberOpen(undefined);
        set({ session: undefined });
      }
      const removed = await store.remove(id);
      set({ removed: removed && { ...removed, title } });
      await refresh();
    },
    async undoRemove() {
      if (state.removed) await store.putBack(state.removed);
      set({ removed: undefined });
      await refresh();
    },
    versions: async () => (state.session ? store.versionsOf(state.session.id()) : []),
    async keepVersion(reason) {
      if (!state.session) return;
      await store.keepVersion({
        mapId: state.session.id(),
        map: state.session.state().map,
        savedAt: now(),
        reason,
      });
    },
  };
}

const newRecord = (id: string, map: JourneyMap, now: number, derivedFrom?: string): MapRecord => ({
  id,
  map,
  createdAt: now,
  savedAt: now,
  exportedAt: null,
  editedSince: null,
  savedBy: '',
  ...(derivedFrom !== undefined && { derivedFrom }),
  revision: 0,
});

/** Does something to a map unless a tab has it open; false then. */
async function ifNobodyWrites(id: string, work: () => Promise<void>): Promise<boolean> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return work().then(() => true);
  return locks.request(`journey-map:${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
