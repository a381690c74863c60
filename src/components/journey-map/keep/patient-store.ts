import {
  recordAfter,
  StoreProblem,
  type MapRecord,
  type MapSave,
  type MapStore,
  type RemovedMap,
  type SaveResult,
} from './record.ts';

export interface PatientStore extends MapStore {
  isHeld(id: string): boolean;
  /** Tries again to save what is in memory only, except one map that somebody else looks after. */
  retry(except?: string): Promise<void>;
}

/**
 * A store that loses nothing it was given: what the browser does not take stays in memory, where it is listed and
 * read as if it had been saved. Saving never rejects. Where nothing can be read, there is nothing.
 */
export function createPatientStore(inner: MapStore): PatientStore {
  /** With the revision that is stored, so that whoever reads one of them knows what the next save is based on. */
  const held = new Map<string, MapRecord>();
  const isHeldSince = (id: string, time: number): boolean => (held.get(id)?.savedAt ?? 0) > time;

  async function save(change: MapSave): Promise<SaveResult> {
    try {
      const result = await inner.save(change);
      if (!isHeldSince(change.id, change.now)) held.delete(change.id);
      return result;
    } catch (error) {
      const { reason } = asProblem(error);
      if (!isHeldSince(change.id, change.now)) {
        const record = recordAfter(held.get(change.id), change);
        held.set(change.id, { ...record, revision: change.basedOn });
      }
      return { status: 'held', reason };
    }
  }

  async function remove(id: string): Promise<RemovedMap | undefined> {
    const inMemory = held.get(id);
    if (!inMemory) return inner.remove(id);
    const removed = await orElse(inner.remove(id), undefined);
    held.delete(id);
    return { record: inMemory, versions: removed?.versions ?? [] };
  }

  return {
    save,
    remove,
    isHeld: (id) => held.has(id),
    async list() {
      const stored = await orElse(inner.list(), []);
      return [...stored.filter(({ id }) => !held.has(id)), ...held.values()];
    },
    read: async (id) => held.get(id) ?? orElse(inner.read(id), undefined),
    keepVersion: (version) => orElse(inner.keepVersion(version), undefined),
    versionsOf: (id) => orElse(inner.versionsOf(id), []),
    markExported: (id, now) => orElse(inner.markExported(id, now), undefined),
    async putBack(removed) {
      try {
        await inner.putBack(removed);
      } catch (error) {
        asProblem(error);
        held.set(removed.record.id, { ...removed.record, revision: 0 });
      }
    },
    async retry(except) {
      for (const { id, map, revision, savedAt, savedBy } of [...held.values()])
        if (id !== except) await save({ id, map, basedOn: revision, now: savedAt, by: savedBy });
    },
  };
}

/** Anything but a problem of storage is a fault of ours and must show. */
function asProblem(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  throw error;
}

const orElse = <T>(work: Promise<T>, instead: T): Promise<T> =>
  work.catch((error: unknown) => {
    asProblem(error);
    return instead;
  });
