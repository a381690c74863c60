/** What was, what is and what was taken back; `open` names the edit that is still going on. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  open: string | null;
}

/** Far more than anyone takes back; keeps a long day's memory small. */
const longestPast = 300;

/** A history that begins here. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], open: null };
}

/**
 * Records a new state. States with the same `edit` in a row (typing in one field, one drag) are one step back.
 * What was taken back before a new edit is not thrown away: it comes to lie in the past, where undo finds it.
 */
export function record<T>(history: History<T>, next: T, edit: string | null = null): History<T> {
  const { past, present, future, open } = history;
  if (next === present) return edit === open ? history : { ...history, open: edit };
  if (edit !== null && edit === open) return { ...history, present: next };
  const behind = future.length > 0 ? [...past, present, ...future, present] : [...past, present];
  return { past: behind.slice(-longestPast), present: next, future: [], open: edit };
}

/** One step back; the same object when there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null };
}

/** One step forward again. */
export function redo<T>({ past, present, future }: History<T>): History<T> | null {
  const [next, ...rest] = future;
  if (next === undefined) return null;
  return { past: [...past, present], present: next, future: rest, open: null };
}
