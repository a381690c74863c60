import { afterEach, expect, test, vi } from 'vitest';
import { exampleMap } from '../examples.ts';
import { unsavedMaps } from './local-notes.ts';
import { openSession } from './map-session.ts';
import { createPatientStore, type PatientStore } from './patient-store.ts';
import { recordAfter, type MapSave, type MapStore, type SaveResult } from './record.ts';

const map = exampleMap('bike-shop', 'de');
const titled = (title: string) => ({ ...map, title });
const record = recordAfter(undefined, { id: 'a', map, basedOn: 0, now: 1000 });

afterEach(() => vi.unstubAllGlobals());

/** A page that can be left, with its localStorage. */
function stubPage() {
  const page = new EventTarget();
  const notes: Record<string, string> = Object.defineProperties(
    {},
    {
      getItem: { value: (key: string) => notes[key] ?? null },
      setItem: { value: (key: string, value: string) => (notes[key] = value) },
      removeItem: { value: (key: string) => Reflect.deleteProperty(notes, key) },
    },
  );
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('localStorage', notes);
  return page;
}

/** A store whose saves end when the test says so. */
function slowStore() {
  const ends: (() => void)[] = [];
  const save = (change: MapSave) =>
    new Promise<SaveResult>((resolve) =>
      ends.push(() => resolve({ status: 'saved', record: recordAfter(record, change) })),
    );
  return {
    ends,
    store: createPatientStore({ save, read: async () => record } as Partial<MapStore> as MapStore),
  };
}

/** The map, open in a tab that may write it. */
async function openWriting(store: PatientStore) {
  const session = await openSession({
    store,
    record,
    map,
    isStored: true,
    newId: () => 'visit',
    now: () => 2000,
    onStored: () => undefined,
  });
  await vi.waitFor(() => expect(session.state().isReadOnly).toBe(false));
  return session;
}

const notedTitles = () => unsavedMaps().map((unsaved) => (unsaved.map as typeof map).title);

test('a save that ends while the page goes leaves the note of what was typed after it', async () => {
  const page = stubPage();
  const { ends, store } = slowStore();
  const session = await openWriting(store);

  session.change(titled('first'));
  const flushed = session.flush();
  session.change(titled('second'));
  page.dispatchEvent(new Event('pagehide'));
  expect(notedTitles()).toEqual(['second']);

  ends.shift()!();
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  expect(notedTitles()).toEqual(['second']);

  ends.shift()!();
  await flushed;
  expect(notedTitles()).toEqual([]);
  await session.close();
});

test('what arrives after the page began to go is noted as well, until the page comes back', async () => {
  const page = stubPage();
  const session = await openWriting(slowStore().store);

  page.dispatchEvent(new Event('pagehide'));
  session.change(titled('handed over late'));
  expect(notedTitles()).toEqual(['handed over late']);

  page.dispatchEvent(new Event('pageshow'));
  session.change(titled('typed after coming back'));
  expect(notedTitles()).toEqual(['handed over late']);
});
