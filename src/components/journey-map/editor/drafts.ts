/** Texts that are being typed and have not yet reached the map. */
export interface Drafts {
  /** A field holds a text that the map does not; `write` brings it there. The same function counts once. */
  add: (write: () => void) => void;
  /** The field goes away, or its text has reached the map. */
  drop: (write: () => void) => void;
  /** Writes everything that is still pending. */
  flush: () => void;
}

/** The drafts of one editor. */
export function createDrafts(): Drafts {
  const pending = new Set<() => void>();
  return {
    add: (write) => void pending.add(write),
    drop: (write) => void pending.delete(write),
    flush() {
      const writes = [...pending];
      // Before writing: a change of the map flushes as well.
      pending.clear();
      for (const write of writes) write();
    },
  };
}
