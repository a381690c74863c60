import { mergeProgress, noProgress, readProgress, writeProgress, type Progress } from './progress.ts';
import { remember } from './schedule.ts';

/** The only file of the quiz that touches the browser's storage. */
const key = 'quiz-progress';
const asideKey = 'quiz-progress-aside';

/**
 * saved: it is in this browser. refused: storage is off or full, so it lasts as long as the page.
 * aside: what stood there could not be read and was moved aside. newer: a newer version wrote it; it stays untouched.
 */
export type StorageState = 'saved' | 'refused' | 'aside' | 'newer';
export interface Loaded {
  progress: Progress;
  state: StorageState;
}

/** Reads the stored progress. What cannot be read is moved aside, under a key of its own, before anything is written. */
export function loadProgress(): Loaded {
  try {
    const text = localStorage.getItem(key);
    const result = readProgress(text);
    if (result.status === 'newer') return { progress: noProgress, state: 'newer' };
    if (result.status === 'ok')
      return {
        progress: result.progress,
        state: localStorage.getItem(asideKey) === null ? 'saved' : 'aside',
      };

    // What was put aside before stays in front of it.
    const aside = [localStorage.getItem(asideKey) ?? [], text ?? ''].flat().join('\n');
    localStorage.setItem(asideKey, aside);
    localStorage.removeItem(key);
    return { progress: noProgress, state: 'aside' };
  } catch {
    return { progress: noProgress, state: 'refused' };
  }
}

/** Joins the given progress with what is stored, which another tab may have written, and stores both. */
export function addProgress(progress: Progress): Loaded {
  const { progress: stored, state } = loadProgress();
  return state === 'newer' ? { progress, state } : write(mergeProgress(stored, progress), state);
}

/** Stores the answer to one item, for a question inside a page of the guide. */
export function recordAnswer(id: string, isRight: boolean, now: number): Loaded {
  const { progress } = loadProgress();
  const memories = { [id]: remember(progress.memories[id], isRight, now) };
  return addProgress({ ...progress, memories });
}

/** Removes the stored progress and what was put aside. */
export function deleteProgress(): void {
  try {
    localStorage.removeItem(key);
    localStorage.removeItem(asideKey);
  } catch {
    // Storage is switched off, so there is nothing to remove.
  }
}

/** The text that was put aside, to be saved as a file; null when there is none. */
export function readAside(): string | null {
  try {
    return localStorage.getItem(asideKey);
  } catch {
    return null;
  }
}

function write(progress: Progress, state: StorageState): Loaded {
  try {
    const text = writeProgress(progress);
    localStorage.setItem(key, text);
    // Some browsers accept and forget; only what can be read back is saved.
    return { progress, state: localStorage.getItem(key) === text ? state : 'refused' };
  } catch {
    return { progress, state: 'refused' };
  }
}
