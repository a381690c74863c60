/** Texts that are being typed and have not yet reached the map. */
export interface Drafts {
  /** Registers a field by what writes its text into the map; returns what takes it out again. */
  add: (write: () => void) => () => void;
  /** Writes everything that is still pending. */
  flush: () => void;
}

/** The drafts of one editor. */
export function createDrafts(): Drafts {
  const writes = new Set<() => void>();
  return {
    add(write) {
      writes.add(write);
      return () => writes.delete(write);
    },
    flush() {
      for (const write of writes) write();
    },
  };
}
