/** What stands in the browser's storage, and what a place to keep maps can do. */

export interface MapRecord {
  id: string;
  /** The document as it was written: it may be damaged, or of a version that this code does not know. */
  map: unknown;
  /** Times are milliseconds since 1970. */
  createdAt: number;
  savedAt: number;
  /** When a file was last made of it. */
  exportedAt: number | null;
  /** The first change that no file holds; null while every change is in a file, or nothing was changed. */
  editedSince: number | null;
  /** Id of the as-is map that this to-be map was derived from. */
  derivedFrom?: string;
  /** Which visit wrote it last; empty where none did, as after a renaming in the list. */
  savedBy: string;
  /** Counts the times it was written, so that nobody overwrites what they have not seen. */
  revision: number;
}

/** Why an earlier version was put aside. */
export type VersionReason = 'time' | 'model' | 'restore' | 'crash';

export interface MapVersion {
  mapId: string;
  map: unknown;
  savedAt: number;
  reason: VersionReason;
}

export interface MapSave {
  id: string;
  map: unknown;
  /** The revision that the change was made on; 0 for a new map. */
  basedOn: number;
  now: number;
  /** The visit that saves: one page with the map open. */
  by?: string;
  derivedFrom?: string;
}

/** What a browser does when it does not take data. */
export type StoreReason = 'refused' | 'full' | 'broken';

export type SaveResult =
  | { status: 'saved'; record: MapRecord }
  /** Somebody else wrote in between; `record` is theirs and stays. */
  | { status: 'conflict'; record: MapRecord }
  /** It is in memory only and will be tried again. */
  | { status: 'held'; reason: StoreReason };

export interface RemovedMap {
  record: MapRecord;
  versions: MapVersion[];
}

/** Storage said no. The data is still with whoever asked. */
export class StoreProblem extends Error {
  readonly reason: StoreReason;
  constructor(reason: StoreReason, cause?: unknown) {
    super(`The browser’s storage is ${reason}.`, { cause });
    this.reason = reason;
  }
}

/** Every method may reject with a StoreProblem. */
export interface MapStore {
  list(): Promise<MapRecord[]>;
  read(id: string): Promise<MapRecord | undefined>;
  save(change: MapSave): Promise<SaveResult>;
  /** Puts a state of the map aside, unless the newest earlier version is the same. */
  keepVersion(version: MapVersion): Promise<void>;
  /** Newest first. */
  versionsOf(id: string): Promise<MapVersion[]>;
  markExported(id: string, now: number): Promise<void>;
  /** Takes the map and its earlier versions away and hands them back, for undoing. */
  remove(id: string): Promise<RemovedMap | undefined>;
  putBack(removed: RemovedMap): Promise<void>;
}

/** The record after a save, without looking at storage. */
export function recordAfter(
  old: MapRecord | undefined,
  { id, map, basedOn, now, by = '', derivedFrom }: MapSave,
): MapRecord {
  return {
    // Fields of a later version of this code stay.
    ...old,
    id,
    map,
    createdAt: old?.createdAt ?? now,
    savedAt: now,
    exportedAt: old?.exportedAt ?? null,
    // Making a map is no change yet; the first change of it is.
    editedSince: old ? (old.editedSince ?? now) : null,
    ...(derivedFrom !== undefined && { derivedFrom }),
    savedBy: by,
    revision: basedOn + 1,
  };
}

/** Whether two documents are the same, field by field and in the same order. */
export const isSameMap = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
