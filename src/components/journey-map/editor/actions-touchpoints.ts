import type { MapCell, Touchpoint } from '../model.ts';
import { changeCell, without } from './change-cell.ts';
import type { MapChange } from './editor.ts';
import { limits, oneLine } from './limits.ts';

/** Pure changes of the touchpoints in one cell. Places in the list count from 0. */

const withTouchpoints = (cell: MapCell, touchpoints: Touchpoint[]): MapCell =>
  touchpoints.length === 0 ? without(cell, 'touchpoints') : { ...cell, touchpoints };

const revised = (
  column: string,
  lane: string,
  revise: (touchpoints: readonly Touchpoint[]) => readonly Touchpoint[],
): MapChange => {
  return (map) =>
    changeCell(map, column, lane, (cell) => {
      const before = cell.touchpoints ?? [];
      const after = revise(before);
      return after === before ? cell : withTouchpoints(cell, [...after]);
    });
};

/** Adds a touchpoint at the end; a cell with 40 of them stays as it is. */
export const addTouchpoint = (column: string, lane: string, name: string): MapChange =>
  revised(column, lane, (list) =>
    list.length >= limits.touchpoints ? list : [...list, { name: oneLine(name) }],
  );

/** What a touchpoint is to be; null takes channel or kind away. */
export interface TouchpointChange {
  name?: string;
  channel?: Touchpoint['channel'] | null;
  kind?: Touchpoint['kind'] | null;
}

/** Renames a touchpoint, or says over which channel it runs and whose it is. */
export const changeTouchpoint = (
  column: string,
  lane: string,
  place: number,
  change: TouchpointChange,
): MapChange =>
  revised(column, lane, (list) => {
    const before = list[place];
    if (!before) return list;
    const after = changed(before, change);
    return after === before ? list : list.with(place, after);
  });

function changed(before: Touchpoint, { name = before.name, channel, kind }: TouchpointChange): Touchpoint {
  let after = before;
  if (oneLine(name) !== before.name) after = { ...after, name: oneLine(name) };
  if (channel === null && after.channel) after = without(after, 'channel');
  if (channel && channel !== after.channel) after = { ...after, channel };
  if (kind === null && after.kind) after = without(after, 'kind');
  if (kind && kind !== after.kind) after = { ...after, kind };
  return after;
}

/** Takes a touchpoint away. */
export const removeTouchpoint = (column: string, lane: string, place: number): MapChange =>
  revised(column, lane, (list) => (list[place] ? list.toSpliced(place, 1) : list));

/**
 * Writes the names, one a line. A touchpoint keeps what is known about it as long as its name or its line stays;
 * empty lines are no touchpoints.
 */
export const setTouchpointNames = (column: string, lane: string, lines: string): MapChange =>
  revised(column, lane, (list) => {
    const next = namedAs(list, namesIn(lines));
    return next.length === list.length && next.every((each, place) => each === list[place]) ? list : next;
  });

/** The names that lines give, 40 at most. */
export const namesIn = (lines: string): string[] =>
  lines
    .split(/\r?\n/)
    .map((name) => oneLine(name.trim()))
    .filter(Boolean)
    .slice(0, limits.touchpoints);

/** The names of the touchpoints, one a line. */
export const touchpointLines = ({ touchpoints = [] }: Pick<MapCell, 'touchpoints'>): string =>
  touchpoints.map(({ name }) => name).join('\n');

function namedAs(list: readonly Touchpoint[], names: readonly string[]): Touchpoint[] {
  const free = new Set(list.keys());
  const claim = (place: number | undefined) =>
    place !== undefined && free.delete(place) ? list[place] : undefined;
  const kept = names.map((name) => claim([...free].find((place) => list[place]?.name.trim() === name)));
  return names.map((name, line) => {
    const known = kept[line];
    if (known) return known;
    const renamed = claim(line);
    return renamed ? { ...renamed, name } : { name };
  });
}
