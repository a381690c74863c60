import type { JourneyMap } from '../model.ts';
import type { MapPlace } from './editor.ts';

/** A state of the map and how it came about. */
export interface Moment {
  map: JourneyMap;
  /** What was done to get here; empty where there is nothing to say about it. */
  label: string;
  /** Where the reader was before, and where the change led. */
  from?: MapPlace | undefined;
  to?: MapPlace | undefined;
}

/** What was, what is and what was taken back; `open` names the group of changes that is still going on. */
export interface History {
  past: readonly Moment[];
  present: Moment;
  future: readonly Moment[];
  open: string | null;
}

/** A history that begins here. */
export const startHistory = (map: JourneyMap): History => ({
  past: [],
  present: { map, label: '' },
  future: [],
  open: null,
});

/**
 * Records a new state. States of one `group` in a row (typing in one cell, one drag) are one step back. What was taken
 * back before a new change is not thrown away: it comes to lie in the past, where undo finds it.
 */
export function record(history: History, next: Moment, group: string | null = null): History {
  const { past, present, future, open } = history;
  if (next.map === present.map) return history;
  if (group !== null && group === open) return { ...history, present: { ...present, map: next.map } };
  const behind = future.length > 0 ? [...past, present, ...future, present] : [...past, present];
  return { past: behind, present: next, future: [], open: group };
}

/** Ends the group that is going on: what comes next is a step of its own. */
export const settle = (history: History): History =>
  history.open === null ? history : { ...history, open: null };

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null };
}

/** One step forward again. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, present], present: next, future: rest, open: null };
}
