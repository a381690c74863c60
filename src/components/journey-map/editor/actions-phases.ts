import type { JourneyMap, MapPhase } from '../model.ts';
import { cellsIn } from './change-cell.ts';
import type { MapChange } from './editor.ts';
import { columnIds, freeId, nextPhaseId } from './free-id.ts';
import { limits, oneLine } from './limits.ts';
import { inserted, moved, renamed, revised, withHidden } from './ordered-list.ts';

/** Pure changes of the phases. */

export type GuidePhase = NonNullable<MapPhase['guidePhases']>[number];

const withPhases = (map: JourneyMap, phases: MapPhase[]): JourneyMap =>
  phases === map.phases ? map : { ...map, phases };

/** Adds a phase at a place, counted from 0. Its id is `nextPhaseId`. */
export const insertPhase =
  (at: number, name: string): MapChange =>
  (map) =>
    withPhases(map, inserted(map.phases, at, { id: nextPhaseId(map), name: oneLine(name) }, limits.phases));

/** Adds a phase at the end. */
export const addPhase =
  (name: string): MapChange =>
  (map) =>
    insertPhase(map.phases.length, name)(map);

/** Moves a phase with all it holds to a place, counted from 0 in the list without it. */
export const movePhase =
  (id: string, to: number): MapChange =>
  (map) =>
    withPhases(map, moved(map.phases, id, to));

/** Gives a phase another name. */
export const renamePhase =
  (id: string, name: string): MapChange =>
  (map) =>
    withPhases(map, renamed(map.phases, id, name));

/** Hides a phase or shows it again; its cells stay. */
export const setPhaseHidden =
  (id: string, hidden: boolean): MapChange =>
  (map) =>
    withPhases(map, withHidden(map.phases, id, hidden));

/** Says which phases of the guide a phase corresponds to; none where nobody decided. */
export const setGuidePhases =
  (id: string, guidePhases: readonly GuidePhase[]): MapChange =>
  (map) =>
    withPhases(
      map,
      revised(map.phases, id, (phase) => {
        const before = phase.guidePhases ?? [];
        const isSame =
          before.length === guidePhases.length && before.every((each, i) => each === guidePhases[i]);
        return isSame ? phase : { ...phase, guidePhases: [...guidePhases] };
      }),
    );

/** The id that the copy of a phase gets. */
export const copyOfPhaseId = (map: JourneyMap, id: string): string => freeId(id, columnIds(map));

/** Puts a copy of a phase, its steps and its cells behind it. */
export const duplicatePhase =
  (id: string, name: string): MapChange =>
  (map) => {
    const from = map.phases.findIndex((phase) => phase.id === id);
    const phase = map.phases[from];
    if (!phase || map.phases.length >= limits.phases) return map;

    const taken = columnIds(map);
    const cells = { ...map.cells };
    const copyOf = (column: string): string => {
      const copy = freeId(column, taken);
      taken.add(copy);
      if (Object.hasOwn(map.cells, column)) cells[copy] = { ...cellsIn(map, column) };
      return copy;
    };
    const copy: MapPhase = { ...phase, id: copyOf(id), name: oneLine(name) };
    if (phase.steps) copy.steps = phase.steps.map((step) => ({ ...step, id: copyOf(step.id) }));
    return { ...map, phases: inserted(map.phases, from + 1, copy, limits.phases), cells };
  };

/** Takes a phase away with its steps, its cells and what was changed in it; the last one stays. */
export const deletePhase =
  (id: string): MapChange =>
  (map) => {
    const phase = map.phases.find((each) => each.id === id);
    if (!phase || map.phases.length === 1) return map;
    const gone = new Set([id, ...(phase.steps ?? []).map((step) => step.id)]);
    return {
      ...map,
      phases: map.phases.filter((each) => each !== phase),
      cells: Object.fromEntries(Object.entries(map.cells).filter(([column]) => !gone.has(column))),
      ...(map.changes && { changes: map.changes.filter((change) => change.phase !== id) }),
    };
  };
