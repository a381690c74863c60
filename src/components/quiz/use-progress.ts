import { useRef, useSyncExternalStore } from 'react';
import { mergeProgress, noProgress, readProgress, type Progress, type ReadResult } from './progress.ts';
import { remember } from './schedule.ts';
import { addProgress, deleteProgress, loadProgress, type Loaded } from './storage.ts';
import { useIsReady } from './use-is-ready.ts';

const nothing: Loaded = { progress: noProgress, state: 'saved' };
const listeners = new Set<() => void>();
let loaded: Loaded | null = null;

const current = (): Loaded => (loaded ??= loadProgress());

function replace(next: Loaded): void {
  loaded = next;
  for (const listener of listeners) listener();
}

/** Another tab has written: read again, unless what this tab knows is in no storage. */
function follow(): void {
  if (current().state === 'saved' || current().state === 'aside') replace(loadProgress());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', follow);
  };
}

/** The reader's progress. Empty on the server and on the first render; what is stored comes after hydration. */
export function useProgress() {
  const { progress, state } = useSyncExternalStore(subscribe, current, () => nothing);
  const deleted = useRef<Progress | null>(null);

  const add = (more: Progress) => replace(addProgress(mergeProgress(current().progress, more)));
  return {
    progress,
    state,
    isReady: useIsReady(),
    record: (id: string, isRight: boolean, now: number) =>
      add({ ...noProgress, memories: { [id]: remember(current().progress.memories[id], isRight, now) } }),
    /** Joins a file's text with what is there; says what was found in it. */
    importText: (text: string): ReadResult => {
      const result: ReadResult = text === '' ? { status: 'unreadable' } : readProgress(text);
      if (result.status === 'ok') add(result.progress);
      return result;
    },
    forget: () => {
      deleted.current = progress;
      deleteProgress();
      replace({ progress: noProgress, state: state === 'refused' ? 'refused' : 'saved' });
    },
    undoForget: () => {
      if (deleted.current) add(deleted.current);
      deleted.current = null;
    },
  };
}

export type ProgressStore = ReturnType<typeof useProgress>;
