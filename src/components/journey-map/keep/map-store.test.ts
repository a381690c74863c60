import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleMap } from '../examples.ts';
import { createMapStore } from './map-store.ts';
import { createPatientStore } from './patient-store.ts';
import { recordAfter, StoreProblem, type MapSave, type MapStore } from './record.ts';
import { recover } from './recover.ts';
import { versionLimit, versionPause } from './versions.ts';

const map = exampleMap('bike-shop', 'de');
const titled = (title: string) => ({ ...map, title });
const change = (part: Partial<MapSave> = {}): MapSave => ({ id: 'a', map, basedOn: 0, now: 1000, ...part });

let store: MapStore;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createMapStore();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const refuse = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });

test('what was saved is read back unchanged, unknown fields included', async () => {
  const own = { ...map, colour: { of: 'theirs' } };
  await store.save(change({ map: own }));
  const record = await store.read('a');
  expect(record?.map).toEqual(own);
  expect(record).toMatchObject({
    createdAt: 1000,
    savedAt: 1000,
    exportedAt: null,
    editedSince: null,
    revision: 1,
  });
});

test('a map that earlier code stored as objects is read, saved over and put aside as a version', async () => {
  await store.list();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('journey-maps');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('maps', 'readwrite');
      writing.objectStore('maps').put({ ...recordAfter(undefined, change()), revision: 2 });
      writing.oncomplete = () => resolve();
    };
  });
  expect((await store.read('a'))?.map).toEqual(map);
  expect((await store.save(change({ map: titled('b'), basedOn: 2, now: 2000 }))).status).toBe('saved');
  expect((await store.read('a'))?.map).toEqual(titled('b'));
  expect((await store.versionsOf('a')).map((version) => version.map)).toEqual([map]);
});

test('a change on an older revision is refused, and what stands there stays', async () => {
  await store.save(change());
  await store.save(change({ map: titled('theirs'), basedOn: 1, now: 2000 }));
  const late = await store.save(change({ map: titled('ours'), basedOn: 1, now: 3000 }));
  expect(late.status).toBe('conflict');
  expect((await store.read('a'))?.map).toEqual(titled('theirs'));
});

test('of two tabs that save on the same revision at the same time, exactly one succeeds', async () => {
  await store.save(change());
  const other = createMapStore();
  const results = await Promise.all([
    store.save(change({ map: titled('one'), basedOn: 1 })),
    other.save(change({ map: titled('two'), basedOn: 1 })),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['conflict', 'saved']);
});

test('saving the same state again on an older revision is no conflict', async () => {
  await store.save(change());
  await store.save(change({ map: titled('b'), basedOn: 1 }));
  expect((await store.save(change({ map: titled('b'), basedOn: 1 }))).status).toBe('saved');
});

test('the first change since the last file is remembered, and a file clears it', async () => {
  await store.save(change());
  await store.save(change({ map: titled('b'), basedOn: 1, now: 2000 }));
  await store.save(change({ map: titled('c'), basedOn: 2, now: 3000 }));
  expect(await store.read('a')).toMatchObject({ editedSince: 2000, exportedAt: null });
  await store.markExported('a', 4000);
  expect(await store.read('a')).toMatchObject({ editedSince: null, exportedAt: 4000, revision: 3 });
});

test('of an hour of work, versions at least five minutes apart are put aside, and never more than ten', async () => {
  const every = 20_000;
  for (let revision = 0; revision * every <= 60 * 60_000; revision += 1)
    await store.save(
      change({ map: titled(`state ${revision}`), basedOn: revision, now: 1000 + revision * every }),
    );
  const versions = await store.versionsOf('a');
  expect(versions.length).toBe(versionLimit);
  const times = versions.map(({ savedAt }) => savedAt);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  const gaps = times.slice(1).map((time, index) => times[index]! - time);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(versionPause - every);
});

test('the same state is not put aside twice', async () => {
  await store.keepVersion({ mapId: 'a', map, savedAt: 1, reason: 'model' });
  await store.keepVersion({ mapId: 'a', map, savedAt: 2, reason: 'restore' });
  expect(await store.versionsOf('a')).toHaveLength(1);
});

test('a removed map comes back with its versions, and never over a newer one', async () => {
  await store.save(change());
  await store.keepVersion({ mapId: 'a', map: titled('old'), savedAt: 1, reason: 'model' });
  const removed = (await store.remove('a'))!;
  expect(await store.list()).toEqual([]);
  expect(await store.versionsOf('a')).toEqual([]);
  await store.putBack(removed);
  expect((await store.read('a'))?.map).toEqual(map);
  expect(await store.versionsOf('a')).toHaveLength(1);
  await store.save(change({ map: titled('newer'), basedOn: 1 }));
  await store.putBack(removed);
  expect((await store.read('a'))?.map).toEqual(titled('newer'));
});

test('a damaged document is listed as it is', async () => {
  await store.save(change({ map: { version: 99, anything: true } }));
  expect((await store.list())[0]?.map).toEqual({ version: 99, anything: true });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'broken'],
] as const)('%s is told as “%s”', async (name, reason) => {
  refuse(name);
  await expect(store.save(change())).rejects.toMatchObject({ reason });
});

test('without IndexedDB the reason is “refused”', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(store.list()).rejects.toMatchObject({ reason: 'refused' });
  await expect(store.list()).rejects.toBeInstanceOf(StoreProblem);
});

test('where even asking for IndexedDB is forbidden the reason is “refused” as well', async () => {
  vi.stubGlobal('indexedDB', undefined);
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  await expect(store.list()).rejects.toMatchObject({ reason: 'refused' });
});

test('what reads back differently counts as not saved', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    return put.call(this, { ...(value as object), map: titled('damaged') });
  });
  await expect(store.save(change())).rejects.toMatchObject({ reason: 'broken' });
});

test('the patient store holds what storage refuses, lists it, and saves it later on the right revision', async () => {
  const patient = createPatientStore(store);
  await patient.save(change());
  const spy = refuse('QuotaExceededError');
  expect(await patient.save(change({ map: titled('held'), basedOn: 1, now: 2000 }))).toEqual({
    status: 'held',
    reason: 'full',
  });
  expect((await patient.list())[0]?.map).toEqual(titled('held'));
  expect(await patient.read('a')).toMatchObject({ revision: 1, map: titled('held') });
  spy.mockRestore();
  await patient.retry();
  expect(patient.isHeld('a')).toBe(false);
  expect(await store.read('a')).toMatchObject({ revision: 2, map: titled('held') });
});

test('the patient store deletes and brings back a map that storage never took', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const patient = createPatientStore(store);
  await patient.save(change());
  const removed = (await patient.remove('a'))!;
  expect(await patient.list()).toEqual([]);
  await patient.putBack(removed);
  expect((await patient.list())[0]?.map).toEqual(map);
});

test('a change that a closed page left behind becomes the newest state', async () => {
  const patient = createPatientStore(store);
  await store.save(change());
  expect(await recover(patient, { id: 'a', map: titled('left'), basedOn: 1, by: 'closed', at: 2000 })).toBe(
    true,
  );
  expect((await store.read('a'))?.map).toEqual(titled('left'));
});

test('a save that was under way when the page was closed does not push the last change aside', async () => {
  const patient = createPatientStore(store);
  await store.save(change());
  await store.save(change({ map: titled('under way'), basedOn: 1, by: 'closed' }));
  await recover(patient, { id: 'a', map: titled('last'), basedOn: 1, by: 'closed', at: 2000 });
  expect((await store.read('a'))?.map).toEqual(titled('last'));
});

test('when somebody else wrote in between, the change left behind becomes an earlier version', async () => {
  const patient = createPatientStore(store);
  await store.save(change());
  await store.save(change({ map: titled('theirs'), basedOn: 1 }));
  expect(await recover(patient, { id: 'a', map: titled('left'), basedOn: 1, by: 'closed', at: 2000 })).toBe(
    true,
  );
  expect((await store.read('a'))?.map).toEqual(titled('theirs'));
  expect((await store.versionsOf('a'))[0]).toMatchObject({ map: titled('left'), reason: 'crash' });
});

test('a map that was never stored comes back, one that was deleted does not', async () => {
  const patient = createPatientStore(store);
  await recover(patient, { id: 'new', map, basedOn: 0, by: 'closed', at: 1 });
  await recover(patient, { id: 'deleted', map, basedOn: 3, by: 'closed', at: 1 });
  expect((await store.list()).map(({ id }) => id)).toEqual(['new']);
});

test('a note that is no map is left where it is', async () => {
  expect(
    await recover(createPatientStore(store), { id: 'a', map: 'text', basedOn: 0, by: 'closed', at: 1 }),
  ).toBe(false);
});
