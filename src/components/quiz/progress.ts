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

function isMemory(value: unknown): value is Memory {
  if (!isObject(value) || typeof value['wasRight'] !== 'boolean') return false;
  const isNumber = (key: string) => Number.isFinite(value[key]) && (value[key] as number) >= 0;
  return (
    ['due', 'last', 'reps', 'lapses'].every(isNumber) &&
    ['stability', 'difficulty'].every((key) => isNumber(key) && (value[key] as number) > 0)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
