import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes } from '../columns.ts';
import { cellAt, type JourneyMap, type MapLane } from '../model.ts';
import { laneNamed } from './blank-map.ts';
import { isStepWord, tableWords, valueIds, writeValue } from './table-words.ts';

/**
 * The visible map as rows of texts, for CSV, TSV and Markdown: title and phases, the steps where there are any, then
 * every lane, and below it a row for each kind of value that its cells hold (“Feeling · value”).
 */
export function rowsOfMap(map: JourneyMap, lang: Language): string[][] {
  const words = tableWords[lang];
  const columns = columnsOf(map);
  // Only what goes on to the right may stand without a name: a phase would be read as part of the one before.
  const phases = columns.map(({ phase }, place) =>
    columns[place - 1]?.phase === phase ? '' : named(phase.name, words.phase, map.phases.indexOf(phase)),
  );
  const steps = columns.map(({ phase, step }) =>
    step ? named(step.name, words.step, phase.steps!.indexOf(step)) : '',
  );
  const lanes = visibleLanes(map);
  // A first lane of that name would be read as the steps.
  const needsSteps = columns.some(({ step }) => step) || isStepWord(lanes[0]?.name ?? '');
  return [
    [map.title || words.phase, ...phases],
    ...(needsSteps ? [[words.step, ...steps]] : []),
    ...lanes.flatMap((lane) => rowsOfLane(map, lane, lang)),
  ];
}

const named = (name: string, kind: string, place: number): string =>
  name.trim() === '' ? `${kind} ${place + 1}` : name;

function rowsOfLane(map: JourneyMap, lane: MapLane, lang: Language): string[][] {
  const cells = columnsOf(map).map(({ id }) => cellAt(map, id, lane.id));
  const values = valueIds.flatMap((value) => {
    const row = cells.map((cell) => (cell ? writeValue(cell, value, lang) : ''));
    // The row of a curve stands even where it is empty: without it, a “1” in the lane would be read as a value.
    const isNeeded = row.some(Boolean) || (value === 'feeling' && laneNamed(lane.name)?.kind === 'feeling');
    return isNeeded ? [[`${lane.name} · ${tableWords[lang].values[value]}`, ...row]] : [];
  });
  return [[lane.name, ...cells.map((cell) => cell?.text ?? '')], ...values];
}
