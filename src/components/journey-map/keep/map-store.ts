import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { isSameMap, recordAfter, StoreProblem } from './record.ts';
import type {
  MapRecord,
  MapSave,
  MapStore,
  MapVersion,
  RemovedMap,
  SaveResult,
  StoreReason,
} from './record.ts';
import { documentIn, packed, unpacked } from './stored-map.ts';
import { isVersionDue, versionToDrop } from './versions.ts';

/** The maps in the browser's IndexedDB. The only file that touches it, and that knows maps as text. */

interface Kept extends DBSchema {
  maps: { key: string; value: MapRecord };
  versions: { key: number; value: MapVersion; indexes: { time: [mapId: string, savedAt: number] } };
}
type Database = IDBPDatabase<Kept>;

const databaseName = 'journey-maps';
/** Raise together with a step in `upgrade`. */
const databaseVersion = 1;
/** Milliseconds; some browsers never answer when their storage is damaged. */
const patience = 5000;

/** Connects when it is first used, and again when the connection was lost. */
export function createMapStore(): MapStore {
  let connection: Promise<Database> | undefined;
  const forget = () => (connection = undefined);

  async function within<T>(work: (database: Database) => Promise<T>, isSecondTry = false): Promise<T> {
    try {
      connection ??= connect(forget);
      return await soon(connection.then(work));
    } catch (error) {
      forget();
      // The browser closes connections, for example when storage is cleared; a new one may work.
      if (!isSecondTry && isNamed(error, 'InvalidStateError')) return within(work, true);
      throw error instanceof StoreProblem ? error : new StoreProblem(reasonOf(error), error);
    }
  }

  return {
    list: () => within(async (database) => (await database.getAll('maps')).map(unpacked)),
    read: (id) =>
      within(async (database) => {
        const record = await database.get('maps', id);
        return record && unpacked(record);
      }),
    save: (change) => within((database) => save(database, change)),
    keepVersion: (version) =>
      within((database) =>
        inOneWrite(database, (writing) => addVersion(writing, packed(version), version.savedAt)),
      ),
    versionsOf: (id) =>
      within(async (database) =>
        (await database.getAllFromIndex('versions', 'time', versionsOf(id))).toReversed().map(unpacked),
      ),
    markExported: (id, now) =>
      within(async (database) => {
        const writing = database.transaction('maps', 'readwrite');
        const record = await writing.store.get(id);
        if (record) await writing.store.put({ ...record, exportedAt: now, editedSince: null });
        await writing.done;
      }),
    remove: (id) => within((database) => remove(database, id)),
    putBack: (removed) => within((database) => putBack(database, removed)),
  };
}

const connect = (forget: () => void): Promise<Database> =>
  openDB<Kept>(databaseName, databaseVersion, {
    upgrade(database) {
      database.createObjectStore('maps', { keyPath: 'id' });
      database
        .createObjectStore('versions', { autoIncrement: true })
        .createIndex('time', ['mapId', 'savedAt']);
    },
    // A tab with newer code waits for this one; it connects again, or says that it cannot.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });

type Writing = IDBPTransaction<Kept, ('maps' | 'versions')[], 'readwrite'>;

/** All or nothing, and on the disk rather than in the system's memory when it is done. */
async function inOneWrite<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  const writing = database.transaction(['maps', 'versions'], 'readwrite', { durability: 'strict' });
  const result = work(writing);
  // When storage fails, `done` knows the cause; the request that was waiting only knows that it was stopped.
  result.catch(() => undefined);
  await writing.done;
  return result;
}

/** Checks the revision, puts the state before aside when that is due, writes, and reads back what was written. */
async function save(database: Database, change: MapSave): Promise<SaveResult> {
  const toStore = packed(change);
  const result = await inOneWrite(database, async (writing): Promise<SaveResult> => {
    const old = await writing.objectStore('maps').get(change.id);
    if (old && old.revision !== change.basedOn)
      // It may be our own: written, but the answer was lost.
      return { status: isSameStored(old, toStore) ? 'saved' : 'conflict', record: unpacked(old) };
    const record = recordAfter(old, change);
    await writing.objectStore('maps').put({ ...record, map: toStore.map });
    // Nobody has changed anything in the first revision.
    if (old && old.revision > 1)
      await addVersion(
        writing,
        { mapId: old.id, map: old.map, savedAt: old.savedAt, reason: 'time' },
        change.now,
      );
    return { status: 'saved', record };
  });
  const written = await database.get('maps', change.id);
  if (result.status === 'saved' && written?.revision === result.record.revision)
    if (!isSameStored(written, toStore)) throw new StoreProblem('broken');
  return result;
}

type Stored = Pick<MapRecord, 'map'>;
const isSameStored = (one: Stored, other: Stored): boolean =>
  one.map === other.map || isSameMap(documentIn(one.map), documentIn(other.map));

/** The earlier versions of a map in the index by time, oldest first. */
const versionsOf = (mapId: string) => IDBKeyRange.bound([mapId, -Infinity], [mapId, Infinity]);

/** Adds a version and gives up the least useful one when there are too many. */
async function addVersion(writing: Writing, version: MapVersion, now: number): Promise<void> {
  const versions = writing.objectStore('versions');
  const keys: number[] = [];
  const times: number[] = [];
  // Keys alone: this runs at every save, and ten maps are a lot to read.
  let cursor = await versions.index('time').openKeyCursor(versionsOf(version.mapId));
  for (; cursor; cursor = await cursor.continue()) {
    keys.push(cursor.primaryKey);
    times.push(cursor.key[1]);
  }
  if (version.reason === 'time' && !isVersionDue(times, now)) return;
  const newest = keys.at(-1);
  const before = newest !== undefined && (await versions.get(newest));
  if (before && isSameStored(before, version)) return;
  const added = await versions.add(version);
  const toDrop = versionToDrop([...times, version.savedAt], now);
  if (toDrop !== undefined) await versions.delete([...keys, added][toDrop]!);
}

const remove = (database: Database, id: string): Promise<RemovedMap | undefined> =>
  inOneWrite(database, async (writing) => {
    const record = await writing.objectStore('maps').get(id);
    if (!record) return undefined;
    const index = writing.objectStore('versions').index('time');
    const versions = await index.getAll(versionsOf(id));
    for (const key of await index.getAllKeys(versionsOf(id)))
      await writing.objectStore('versions').delete(key);
    await writing.objectStore('maps').delete(id);
    return { record: unpacked(record), versions: versions.map(unpacked) };
  });

const putBack = (database: Database, { record, versions }: RemovedMap): Promise<void> =>
  inOneWrite(database, async (writing) => {
    // Another tab may have saved the map again; that is newer.
    if (await writing.objectStore('maps').get(record.id)) return;
    await writing.objectStore('maps').add(packed(record));
    for (const version of versions) await writing.objectStore('versions').add(packed(version));
  });

const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name;

function reasonOf(error: unknown): StoreReason {
  if (isNamed(error, 'QuotaExceededError')) return 'full';
  // Private windows and company rules: opening it is forbidden, or even asking for it, or the object is missing.
  if (isNamed(error, 'SecurityError') || typeof indexedDB === 'undefined') return 'refused';
  return 'broken';
}

async function soon<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreProblem('broken')), patience);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
