import type { Language } from '../../../i18n/languages.ts';
import { without } from '../editor/change-cell.ts';
import { cut, limits } from '../editor/limits.ts';
import type { JourneyMap, MapCell } from '../model.ts';

const suffix = { de: ' (Soll)', en: ' (to be)' } as const;

/**
 * A copy of a map as the state aimed at. Where a feeling was aimed at it becomes the feeling. Evidence goes: it spoke
 * for the present, and an intention is neither proven nor an assumption about customers. The date goes too, as
 * nothing has been reached yet, and with it the points set aside in the method check. Everything else stays,
 * ids included, so that the two can be compared cell by cell.
 */
export function deriveToBe(map: JourneyMap, lang: Language): JourneyMap {
  const ending = suffix[lang];
  const title =
    map.title.trim() === '' ? map.title : `${cut(map.title, limits.line - ending.length)}${ending}`;
  const cells = mapValues(map.cells, (byLane) => mapValues(byLane, cellToBe));
  return { ...without(map, 'dismissed'), kind: 'to-be', title, date: null, cells };
}

function cellToBe(cell: MapCell): MapCell {
  const kept = without(without(cell, 'evidence'), 'feelingToBe');
  return typeof cell.feelingToBe === 'number' ? { ...kept, feeling: cell.feelingToBe } : kept;
}

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
