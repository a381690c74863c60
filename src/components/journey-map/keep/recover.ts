import { readMap } from '../read-map.ts';
import type { Unsaved } from './local-notes.ts';
import { isSameMap, type MapStore } from './record.ts';

/**
 * Brings a change that a closed page left behind to its map: as its newest state where nobody wrote in between, as an
 * earlier version where somebody did.
 * @returns whether the change is safe now, so that the note may go
 */
export async function recover(store: MapStore, { id, map, basedOn, by, at }: Unsaved): Promise<boolean> {
  if (readMap(map).status !== 'ok') return false;
  const record = await store.read(id);
  if (record && isSameMap(record.map, map)) return true;
  // A save of the same visit may have been under way when the page was closed; the note is newer.
  if (record && record.revision !== basedOn && record.savedBy !== by) {
    await store.keepVersion({ mapId: id, map, savedAt: at, reason: 'crash' });
    return (await store.versionsOf(id)).some((version) => isSameMap(version.map, map));
  }
  // A map that was deleted after the change stays deleted.
  if (!record && basedOn > 0) return true;
  const save = { id, map, basedOn: record?.revision ?? 0, now: at, by };
  return (await store.save(save)).status === 'saved';
}
