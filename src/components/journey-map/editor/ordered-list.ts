import { without } from './change-cell.ts';
import { oneLine } from './limits.ts';

/** What phases, steps and lanes have in common: a place in a list, a name, and that they can be hidden. */
interface Entry {
  id: string;
  name: string;
  hidden?: boolean;
}

/** The same list where nothing changes; ids that are not in it change nothing. */
type Revise<T> = (entry: T) => T;

/** Revises the entry with an id. */
export function revised<T extends Entry>(list: T[], id: string, revise: Revise<T>): T[] {
  const place = list.findIndex((entry) => entry.id === id);
  const before = list[place];
  if (!before) return list;
  const after = revise(before);
  return after === before ? list : list.with(place, after);
}

/** Gives an entry another name. */
export const renamed = <T extends Entry>(list: T[], id: string, name: string): T[] =>
  revised(list, id, (entry) => (entry.name === oneLine(name) ? entry : { ...entry, name: oneLine(name) }));

/** Hides an entry or shows it again. */
export const withHidden = <T extends Entry>(list: T[], id: string, hidden: boolean): T[] =>
  revised(list, id, (entry) => {
    if ((entry.hidden ?? false) === hidden) return entry;
    return hidden ? { ...entry, hidden } : without(entry, 'hidden');
  });

/** Moves an entry to a place, counted from 0 in the list without it; the ends are the limits. */
export function moved<T extends Entry>(list: T[], id: string, to: number): T[] {
  const from = list.findIndex((entry) => entry.id === id);
  const entry = list[from];
  const place = Math.max(0, Math.min(to, list.length - 1));
  if (!entry || place === from) return list;
  return list.toSpliced(from, 1).toSpliced(place, 0, entry);
}

/** Puts a new entry at a place, counted from 0; the ends are the limits. A full list stays as it is. */
export function inserted<T extends Entry>(list: T[], at: number, entry: T, limit: number): T[] {
  if (list.length >= limit) return list;
  return list.toSpliced(Math.max(0, Math.min(at, list.length)), 0, entry);
}
