/**
 * The few things that must be written at once, because the page may be gone the next moment: which map was open, and
 * the last change that IndexedDB has not confirmed. A save in IndexedDB reads before it writes, so a page that is being
 * closed does not live to see its end. The only file of the editor that touches localStorage.
 */

const lastOpenKey = 'journey-map-open';
const unsavedPrefix = 'journey-map-unsaved:';

export interface Unsaved {
  id: string;
  map: unknown;
  /** The revision that the change was made on; 0 for a map that was never stored. */
  basedOn: number;
  /** The visit that left it behind. */
  by: string;
  at: number;
}

const orNothing = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // Storage is switched off or full; then this safety net is missing, and the banner says so already.
    return undefined;
  }
};

/** The map that was open last: in this tab, or else in any. */
export const lastOpen = (): string | undefined =>
  orNothing(() => sessionStorage.getItem(lastOpenKey) ?? localStorage.getItem(lastOpenKey)) ?? undefined;

/** Remembers which map is open; undefined when none is. */
export function rememberOpen(id: string | undefined): void {
  orNothing(() => {
    for (const storage of [sessionStorage, localStorage])
      if (id === undefined) storage.removeItem(lastOpenKey);
      else storage.setItem(lastOpenKey, id);
  });
}

export const noteUnsaved = (unsaved: Unsaved): void =>
  orNothing(() => localStorage.setItem(unsavedPrefix + unsaved.id, JSON.stringify(unsaved)));

export const forgetUnsaved = (id: string): void =>
  orNothing(() => localStorage.removeItem(unsavedPrefix + id));

/** What pages left behind when they were closed. What cannot be read stays where it is. */
export function unsavedMaps(): Unsaved[] {
  const texts = orNothing(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(unsavedPrefix))
      .map((key) => localStorage.getItem(key)),
  );
  return (texts ?? []).flatMap((text) => {
    const value = orNothing(() => JSON.parse(text ?? '') as unknown);
    return isUnsaved(value) ? [value] : [];
  });
}

const isUnsaved = (value: unknown): value is Unsaved =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'map' in value &&
  'basedOn' in value &&
  Number.isInteger(value.basedOn) &&
  'by' in value &&
  typeof value.by === 'string' &&
  'at' in value &&
  Number.isFinite(value.at);
