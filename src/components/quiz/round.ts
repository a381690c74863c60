import { phaseIds, type PhaseId } from '../../journey/phases.ts';
import type { IndexEntry } from './model.ts';
import type { Progress } from './progress.ts';
import { seededRandom, shuffle } from './random.ts';
import { isDue } from './schedule.ts';

export type RoundMode = 'short' | 'mistakes' | 'all' | PhaseId;

/** A round: which items in which order, and the seed for the order of their options. */
export interface Round {
  seed: string;
  ids: readonly string[];
  /** Set when seed and mode alone give these items, so that a short link is enough. */
  mode: RoundMode | null;
}

export const shortRound = 10;
/** So many of a short round may be repetitions; the rest is new. */
const mostRepeated = 5;

const byId = ({ id }: IndexEntry) => id;

/** Returns the ids that are due: wrong last time first, then by due date. */
export function dueIds(index: readonly IndexEntry[], progress: Progress, now: number): string[] {
  const memoryOf = (id: string) => progress.memories[id];
  return index
    .map(byId)
    .filter((id) => isDue(memoryOf(id), now))
    .toSorted((a, b) => {
      const [one, other] = [memoryOf(a), memoryOf(b)];
      return Number(one?.wasRight) - Number(other?.wasRight) || (one?.due ?? 0) - (other?.due ?? 0);
    });
}

/**
 * Picks a round. Without progress it follows from index, mode and seed alone; with progress, what is due comes first
 * and what is known comes last.
 */
export function pickRound(
  index: readonly IndexEntry[],
  mode: RoundMode,
  seed: string,
  { progress, now }: { progress: Progress; now: number },
): Round {
  const random = seededRandom(seed);
  const pool = isPhase(mode) ? index.filter(({ phase }) => phase === mode) : index;
  const shuffled = shuffle(pool, random);
  const due = dueIds(shuffled, progress, now);
  const isNew = ({ id }: IndexEntry) => progress.memories[id] === undefined;
  const rest = [...shuffled.filter(isNew), ...shuffled.filter((entry) => !isNew(entry))].filter(
    ({ id }) => !due.includes(id),
  );

  const isPure = pool.every(isNew) && mode !== 'mistakes';
  const round = (ids: readonly string[]): Round => ({ seed, ids, mode: isPure ? mode : null });
  switch (mode) {
    case 'short': {
      const first = due.slice(0, mostRepeated);
      const fresh = mixed(rest, shortRound - first.length);
      return round([...first, ...fresh, ...due.slice(mostRepeated)].slice(0, shortRound));
    }
    case 'mistakes':
      return round([...due, ...rest.map(byId)].slice(0, shortRound));
    default:
      return round([...due, ...rest.map(byId)]);
  }
}

/** Picks so many entries that phases and kinds are mixed: always the first of those used least so far. */
function mixed(entries: readonly IndexEntry[], number: number): string[] {
  const used = new Map<string, number>();
  const count = (key: string | null) => used.get(key ?? '') ?? 0;
  const left = [...entries];
  const picked: string[] = [];
  while (picked.length < number && left.length > 0) {
    const next = left.reduce((best, entry) => {
      const difference = count(entry.phase) - count(best.phase) || count(entry.kind) - count(best.kind);
      return difference < 0 ? entry : best;
    });
    left.splice(left.indexOf(next), 1);
    picked.push(next.id);
    for (const key of [next.phase ?? '', next.kind]) used.set(key, count(key) + 1);
  }
  return picked;
}

/** Writes the part of an address after `#` that brings the same round to somebody else. */
export function writeFragment({ seed, ids, mode }: Round): string {
  const items = mode === null ? `&items=${ids.join(',')}` : `&mode=${mode}`;
  return `round=${seed}${items}`;
}

/**
 * Reads such a fragment, with or without `#`, also where a mail program wrote it anew or a sentence ends behind it.
 * Items that no longer exist are left out; null when nothing is left.
 */
export function readFragment(fragment: string, index: readonly IndexEntry[]): Round | null {
  const plain = fragment
    .replace(/^#/, '')
    .replace(/%3d/gi, '=')
    .replace(/%26/g, '&')
    .replaceAll('&amp;', '&')
    .replace(/[^a-z0-9]+$/i, '');
  const values = new URLSearchParams(plain);
  const seed = values.get('round');
  if (!seed || !/^[a-z0-9]{1,20}$/.test(seed)) return null;

  const mode = values.get('mode');
  if (mode === 'short' || mode === 'all' || (mode !== null && isPhase(mode))) {
    return pickRound(index, mode, seed, { progress: { version: 1, memories: {} }, now: 0 });
  }
  const known = new Set(index.map(byId));
  const ids = [...new Set(values.get('items')?.split(','))].filter((id) => known.has(id));
  return ids.length > 0 ? { seed, ids, mode: null } : null;
}

function isPhase(mode: string): mode is PhaseId {
  return phaseIds.some((id) => id === mode);
}

export interface PhaseProgress {
  phase: PhaseId;
  /** Items answered rightly the last time, and all there are. */
  known: number;
  all: number;
}

/** How far the reader is, phase by phase in the order of the journey. */
export function phaseProgress(index: readonly IndexEntry[], progress: Progress): PhaseProgress[] {
  return phaseIds.map((phase) => {
    const entries = index.filter((entry) => entry.phase === phase);
    const known = entries.filter(({ id }) => progress.memories[id]?.wasRight).length;
    return { phase, known, all: entries.length };
  });
}
