import type { Memory } from './schedule.ts';

/** What the reader has answered so far, by item. Kept as a versioned document; ids we do not know are kept too. */
export interface Progress {
  version: 1;
  memories: Readonly<Record<string, Memory>>;
}

export const currentVersion = 1;
export const noProgress: Progress = { version: currentVersion, memories: {} };

export type ReadResult =
  | { status: 'ok'; progress: Progress }
  /** Not our document, or damaged: to be kept aside, never dropped. */
  | { status: 'unreadable' }
  /** Written by a newer version of this page: to be left alone. */
  | { status: 'newer' };

/** Steps from an older document to the next version, by the version they start from. Raise `currentVersion` with each. */
export const migrations: Readonly<Record<number, (old: object) => object>> = {};

/** Reads a stored or imported document; null and empty text mean that there is none yet. Never throws. */
export function readProgress(text: string | null): ReadResult {
  if (text === null || text === '') return { status: 'ok', progress: noProgress };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { status: 'unreadable' };
  }
  if (!isObject(found) || typeof found['version'] !== 'number') return { status: 'unreadable' };
  if (found['version'] > currentVersion) return { status: 'newer' };

  const current = migrate(found, found['version']);
  return isProgress(current) ? { status: 'ok', progress: current } : { status: 'unreadable' };
}

export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** Joins two documents: of each item the later memory stays. The order of the two makes no difference. */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const memories: Record<string, Memory> = { ...one.memories };
  for (const [id, memory] of Object.entries(other.memories)) {
    const known = memories[id];
    if (!known || isLater(memory, known)) memories[id] = memory;
  }
  return { version: currentVersion, memories };
}

function isLater(one: Memory, other: Memory): boolean {
  const keys = ['last', 'reps', 'due', 'lapses', 'stability', 'difficulty'] as const;
  const differing = keys.find((key) => one[key] !== other[key]);
  return differing === undefined ? !one.wasRight && other.wasRight : one[differing] > other[differing];
}

function migrate(found: object, from: number): unknown {
  let document = found;
  for (let version = from; version < currentVersion; version += 1) {
    const step = migrations[version];
    if (!step) return undefined;
    document = step(document);
  }
  return document;
}

function isProgress(value: unknown): value is Progress {
  return (
    isObject(value) &&
    value['version'] === currentVersion &&
    isObject(value['memories']) &&
    Object.values(value['memories']).every(isMemory)
  );
}

/** End of the year 9999 and a little more than the year until an item comes back: what lies beyond soon is no date. */
const latest = { last: 253_402_300_799_999, due: 253_402_300_799_999 + 366 * 86_400_000 };

/** Least values that FSRS reckons with. */
const least = { stability: 0.001, difficulty: 1 };

function isMemory(value: unknown): value is Memory {
  if (!isObject(value) || typeof value['wasRight'] !== 'boolean') return false;
  const isFrom = (key: string, from: number, to = Infinity) =>
    Number.isFinite(value[key]) && (value[key] as number) >= from && (value[key] as number) <= to;
  return (
    isFrom('last', 0, latest.last) &&
    isFrom('due', 0, latest.due) &&
    ['reps', 'lapses'].every((key) => isFrom(key, 0)) &&
    isFrom('stability', least.stability) &&
    isFrom('difficulty', least.difficulty)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
