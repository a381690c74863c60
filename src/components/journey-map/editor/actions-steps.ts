import type { JourneyMap, MapCell, MapPhase, MapStep } from '../model.ts';
import { cellsIn, withCells } from './change-cell.ts';
import type { MapChange } from './editor.ts';
import { columnIds, freeId, nextStepId } from './free-id.ts';
import { cut, limits, oneLine } from './limits.ts';
import { inserted, moved, renamed, revised, withHidden } from './ordered-list.ts';

/** Pure changes of the steps inside a phase. */

const withSteps = (map: JourneyMap, phase: string, revise: (steps: MapStep[]) => MapStep[]): JourneyMap => {
  const phases = revised(map.phases, phase, (each) => {
    const before = each.steps ?? [];
    const steps = revise(before);
    return steps === before ? each : { ...each, steps };
  });
  return phases === map.phases ? map : { ...map, phases };
};

/** The phase that a step belongs to. */
export const phaseOfStep = (map: JourneyMap, step: string): MapPhase | undefined =>
  map.phases.find(({ steps = [] }) => steps.some(({ id }) => id === step));

const inItsPhase = (map: JourneyMap, step: string, revise: (steps: MapStep[]) => MapStep[]): JourneyMap => {
  const phase = phaseOfStep(map, step);
  return phase ? withSteps(map, phase.id, revise) : map;
};

/**
 * Adds a step to a phase at a place, counted from 0. Its id is `nextStepId`. What stood in the phase moves to its
 * first step, because cells are shown in steps where there are some.
 */
export const insertStep =
  (phase: string, at: number, name: string): MapChange =>
  (map) => {
    const id = nextStepId(map);
    const next = withSteps(map, phase, (steps) =>
      inserted(steps, at, { id, name: oneLine(name) }, limits.steps),
    );
    const isFirst = next !== map && (map.phases.find((each) => each.id === phase)?.steps ?? []).length === 0;
    return isFirst ? withCells(withCells(next, phase, {}), id, cellsIn(map, phase)) : next;
  };

/** Moves a step to a place in its phase, counted from 0 in the list without it. */
export const moveStep =
  (id: string, to: number): MapChange =>
  (map) =>
    inItsPhase(map, id, (steps) => moved(steps, id, to));

/** Gives a step another name. */
export const renameStep =
  (id: string, name: string): MapChange =>
  (map) =>
    inItsPhase(map, id, (steps) => renamed(steps, id, name));

/** Hides a step or shows it again; its cells stay. */
export const setStepHidden =
  (id: string, hidden: boolean): MapChange =>
  (map) =>
    inItsPhase(map, id, (steps) => withHidden(steps, id, hidden));

/** The id that the copy of a step gets. */
export const copyOfStepId = (map: JourneyMap, id: string): string => freeId(id, columnIds(map));

/** Puts a copy of a step and its cells behind it. */
export const duplicateStep =
  (id: string, name: string): MapChange =>
  (map) => {
    const copy = copyOfStepId(map, id);
    const next = inItsPhase(map, id, (steps) => {
      const from = steps.findIndex((step) => step.id === id);
      return inserted(steps, from + 1, { ...steps[from]!, id: copy, name: oneLine(name) }, limits.steps);
    });
    return next === map ? map : withCells(next, copy, cellsIn(map, id));
  };

/** Takes a step away with its cells. Those of the last step go back to the phase, which stands for itself again. */
export const deleteStep =
  (id: string): MapChange =>
  (map) => {
    const phase = phaseOfStep(map, id);
    if (!phase) return map;
    const next = withCells(
      inItsPhase(map, id, (steps) => steps.filter((step) => step.id !== id)),
      id,
      {},
    );
    if (phase.steps?.length !== 1) return next;
    return withCells(next, phase.id, joinedByLane(cellsIn(map, phase.id), cellsIn(map, id)));
  };

function joinedByLane(
  first: Readonly<Record<string, MapCell>>,
  second: Readonly<Record<string, MapCell>>,
): Record<string, MapCell> {
  const joined = { ...first };
  for (const [lane, cell] of Object.entries(second))
    joined[lane] = Object.hasOwn(first, lane) ? joinedCell(first[lane]!, cell) : cell;
  return joined;
}

/** Both texts, one below the other; of what can only be once, the second has the last word. */
function joinedCell(first: MapCell, second: MapCell): MapCell {
  const texts = [...new Set([first.text, second.text])].filter(Boolean);
  const touchpoints = [...(first.touchpoints ?? []), ...(second.touchpoints ?? [])].slice(
    0,
    limits.touchpoints,
  );
  return {
    ...first,
    ...second,
    text: cut(texts.join('\n'), limits.text),
    ...(touchpoints.length > 0 && { touchpoints }),
  };
}
