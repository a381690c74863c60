import { otherLanguage, type Language } from '../../../i18n/languages.ts';
import { laneOf } from '../lanes.ts';
import type { JourneyMap, MapLane } from '../model.ts';
import { isFilledCell } from './map-reading.ts';
import {
  isStandardLane,
  isStandardPhase,
  likelyModels,
  namedPhases,
  standardPhase,
  type NamedPhase,
} from './standard-names.ts';

/**
 * Brings the phases and lanes that still bear a standard name of the other language into this one; names and texts
 * of the reader stay. The map changes its language only where it holds nothing of the reader’s own. The same map
 * again where there is nothing to rename.
 */
export function renameStandard(map: JourneyMap, lang: Language): JourneyMap {
  const from = otherLanguage(lang);
  const among = likelyModels(map, from);
  let isChanged = false;

  function withName<T extends NamedPhase | MapLane>(named: T, name: string | undefined): T {
    if (name === undefined || name === named.name) return named;
    isChanged = true;
    return { ...named, name };
  }
  const rename = <T extends NamedPhase>(named: T): T =>
    withName(named, standardPhase(named, from, among)?.[lang]);
  const renameLane = (lane: MapLane): MapLane =>
    withName(lane, laneOf(lane.kind)[from].name === lane.name ? laneOf(lane.kind)[lang].name : undefined);

  const phases = map.phases.map((phase) => ({
    ...rename(phase),
    ...(phase.steps && { steps: phase.steps.map(rename) }),
  }));
  const lanes = map.lanes.map(renameLane);
  const language = hasOwnText(map) ? map.language : lang;
  return isChanged || language !== map.language ? { ...map, language, phases, lanes } : map;
}

/** Whether a map holds any words of the reader’s: an answer, a cell, a name that is not the guide’s. */
export function hasOwnText(map: JourneyMap): boolean {
  const {
    title,
    preliminaryAnswers,
    persona,
    cells,
    decision,
    note = '',
    changes = [],
    dismissed = [],
  } = map;
  const { targetGroup, scenario, start, end } = preliminaryAnswers;
  const lines = [title, targetGroup, scenario, start, end, persona.name, persona.description, decision, note];
  return (
    lines.some((line) => line.trim() !== '') ||
    changes.length + dismissed.length > 0 ||
    !map.lanes.every(isStandardLane) ||
    !namedPhases(map).every(isStandardPhase) ||
    Object.values(cells).some((byLane) => Object.values(byLane).some(isFilledCell))
  );
}
