import type { Language } from '../../../i18n/languages.ts';
import type { GuidePlace } from '../../../site/map-place.ts';
import { addLane } from '../editor/actions-lanes.ts';
import { changeCell } from '../editor/change-cell.ts';
import type { MapPlace } from '../editor/editor.ts';
import { cut, limits } from '../editor/limits.ts';
import { laneOf } from '../lanes.ts';
import type { JourneyMap } from '../model.ts';
import { findPlace } from './find-place.ts';

/**
 * The map with a note from a link below what stands in its cell, and the place of that cell. A lane that the map lacks
 * is added under its standard name. Undefined when the place is no cell or the map has no such phase.
 */
export function putNote(
  map: JourneyMap,
  { phase, lane, note }: GuidePlace,
  lang: Language,
): { map: JourneyMap; place: MapPlace } | undefined {
  if (!phase || !lane || !note) return undefined;
  const hasLane = findPlace(map, { lane }) !== undefined;
  const ready = hasLane ? map : addLane(lane, laneOf(lane)[lang].name)(map);
  const place = findPlace(ready, { phase, lane });
  if (place?.kind !== 'cell') return undefined;
  const noted = changeCell(ready, place.column, place.lane, (cell) => ({
    ...cell,
    text: cut([cell.text, note].filter(Boolean).join('\n'), limits.text),
  }));
  return { map: noted, place };
}
