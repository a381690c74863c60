import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes, type Column } from '../columns.ts';
import { cellAt, type JourneyMap, type MapCell } from '../model.ts';
import { describeCell } from './cell-words.ts';

/** What differs between two maps. Evidence is left out: it says how we know, not what the journey is like. */
export interface Differences {
  /** Phases, steps and lanes. */
  structure: StructureDifference[];
  /** In the order of the later map’s columns and lanes, then what is only in the earlier one. */
  cells: CellDifference[];
}

export interface StructureDifference {
  part: 'phase' | 'step' | 'lane';
  change: 'added' | 'removed' | 'renamed' | 'moved';
  id: string;
  /** Name in the earlier map; empty where it was not there. */
  before: string;
  /** Name in the later map; empty where it is gone. */
  after: string;
}

export interface CellDifference {
  change: 'added' | 'removed' | 'changed';
  phase: { id: string; name: string };
  /** Absent where the phase itself is the column. */
  step?: { id: string; name: string };
  lane: { id: string; name: string };
  /** Id of the column, for `goTo`. */
  column: string;
  before: string;
  after: string;
}

/**
 * Compares what two maps show. Phases, steps and lanes are the same where they have the same id, as in a copy; a
 * hidden one counts as not there.
 */
export function differences(earlier: JourneyMap, later: JourneyMap, lang: Language): Differences {
  const [before, after] = [shownIn(earlier), shownIn(later)];
  return {
    structure: (['phase', 'step', 'lane'] as const).flatMap((part) =>
      compareNames(part, before[part], after[part]),
    ),
    cells: compareCells(earlier, later, lang),
  };
}

interface Named {
  id: string;
  name: string;
  /** Of a step: id of its phase. */
  parent?: string;
}

function shownIn(map: JourneyMap): Record<StructureDifference['part'], Named[]> {
  const columns = columnsOf(map);
  return {
    phase: [...new Set(columns.map(({ phase }) => phase))],
    step: columns.flatMap(({ step, phase }) => (step ? [{ ...step, parent: phase.id }] : [])),
    lane: visibleLanes(map),
  };
}

function compareNames(
  part: StructureDifference['part'],
  before: readonly Named[],
  after: readonly Named[],
): StructureDifference[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const now = new Map(after.map((each) => [each.id, each]));
  const inPlace = longestOrder(
    before.filter(({ id }) => now.has(id)),
    after.filter(({ id }) => old.has(id)),
  );
  const one = (change: StructureDifference['change'], id: string) => ({
    part,
    change,
    id,
    before: old.get(id)?.name ?? '',
    after: now.get(id)?.name ?? '',
  });
  return [
    ...after.flatMap(({ id, name, parent }) => {
      const was = old.get(id);
      if (!was) return [one('added', id)];
      return [
        ...(was.name === name ? [] : [one('renamed', id)]),
        ...(inPlace.has(id) && was.parent === parent ? [] : [one('moved', id)]),
      ];
    }),
    ...before.filter(({ id }) => !now.has(id)).map(({ id }) => one('removed', id)),
  ];
}

/** The most ids that stand in the same order in both lists of the same ids; the others were moved. */
function longestOrder(before: readonly Named[], after: readonly Named[]): Set<string> {
  const places = after.map(({ id }) => before.findIndex((each) => each.id === id));
  const best: number[][] = [];
  for (const [index, place] of places.entries()) {
    const longest = best
      .filter((chain) => places[chain.at(-1)!]! < place)
      .reduce<number[]>((most, chain) => (chain.length > most.length ? chain : most), []);
    best.push([...longest, index]);
  }
  const chain = best.reduce<number[]>((most, each) => (each.length > most.length ? each : most), []);
  return new Set(chain.map((index) => after[index]!.id));
}

/** What stands first in the later map, then what only the earlier one has. */
function union<T extends Named>(later: readonly T[], earlier: readonly T[]): T[] {
  const ids = new Set(later.map(({ id }) => id));
  return [...later, ...earlier.filter(({ id }) => !ids.has(id))];
}

function compareCells(earlier: JourneyMap, later: JourneyMap, lang: Language): CellDifference[] {
  const columns = [columnsOf(earlier), columnsOf(later)] as const;
  const lanes = [visibleLanes(earlier), visibleLanes(later)] as const;
  const shows = (index: 0 | 1, column: string, lane: string) =>
    columns[index].some(({ id }) => id === column) && lanes[index].some(({ id }) => id === lane);
  const words = (index: 0 | 1, column: string, lane: string): string => {
    const cell: MapCell | undefined = cellAt(index === 0 ? earlier : later, column, lane);
    return cell && shows(index, column, lane) ? describeCell(cell, lang) : '';
  };
  return union(columns[1], columns[0]).flatMap((column) =>
    union(lanes[1], lanes[0]).flatMap(({ id, name }) => {
      const [before, after] = [words(0, column.id, id), words(1, column.id, id)];
      return before === after ? [] : [cellDifference(column, { id, name }, before, after)];
    }),
  );
}

const cellDifference = (
  { id, phase, step }: Column,
  lane: Named,
  before: string,
  after: string,
): CellDifference => ({
  change: before === '' ? 'added' : after === '' ? 'removed' : 'changed',
  phase: { id: phase.id, name: phase.name },
  ...(step && { step: { id: step.id, name: step.name } }),
  lane,
  column: id,
  before,
  after,
});
