import type { Language } from '../../../i18n/languages.ts';
import { laneCatalogue, laneOf, type LaneKind } from '../lanes.ts';
import type { JourneyMap } from '../model.ts';
import { emptyCells } from './actions-cell.ts';
import { addPhase } from './actions-phases.ts';
import { insertLane } from './actions-lanes.ts';
import type { ChangeOptions, MapChange } from './editor.ts';
import { nextLaneId, nextPhaseId } from './free-id.ts';
import { cellsInRange, gridOf, rangeOf, type CellPlace, type GridPlace } from './grid.ts';
import { headCommands, named } from './head-commands.ts';
import { limits } from './limits.ts';
import { wordsIn, type Words } from './place-words.ts';

/** What the editor itself knows of a change besides what panels may ask for. */
export interface CommandOptions extends ChangeOptions {
  /** What the change is called when it is undone, where nothing is announced or something longer. */
  label?: string;
  /** The name at `goTo` is opened for typing. */
  startsRename?: boolean;
}

interface CommandShape {
  label: string;
  /** One line of explanation. */
  hint?: string;
  /** Keys of the matrix, as they are printed on the keyboard. */
  keys?: string;
  isOff?: boolean;
  /** The first of a group of commands that belong together. */
  startsGroup?: boolean;
}

/** One entry of a menu: a change of the map, or something that the view does. */
export type Command =
  | (CommandShape & { does: 'change'; change: MapChange; options: CommandOptions })
  | (CommandShape & { does: 'edit' | 'details' | 'copy' | 'cut' | 'paste' })
  /** Asks for the kind of a lane, which is then put at a place counted from 0. */
  | (CommandShape & { does: 'choose-lane'; at: number });

/** What every command needs to know. */
export interface CommandContext {
  map: JourneyMap;
  words: Words;
  lang: Language;
}

/** The commands for the active place; `anchor` is the other corner where several cells are selected. */
export function commandsFor(context: CommandContext, place: GridPlace, anchor?: GridPlace): Command[] {
  const { words } = context;
  const clipboard: Command[] = [
    { does: 'copy', label: words.copy, keys: `${words.keys.ctrl}+C`, startsGroup: true },
    { does: 'cut', label: words.cut, keys: `${words.keys.ctrl}+X` },
    { does: 'paste', label: words.paste, keys: `${words.keys.ctrl}+V` },
  ];
  if (place.kind !== 'cell')
    return [{ does: 'edit', label: words.rename, keys: 'F2' }, ...headCommands(context, place), ...clipboard];
  return [
    { does: 'edit', label: words.edit, keys: 'Enter' },
    { does: 'details', label: words.details, keys: 'Alt+Enter' },
    ...clipboard,
    emptyCommand(context, place, anchor),
  ];
}

function emptyCommand({ map, words }: CommandContext, place: CellPlace, anchor?: GridPlace): Command {
  const grid = gridOf(map);
  const range = rangeOf(grid, place, anchor);
  const cells = range ? cellsInRange(grid, range) : [place];
  const change = emptyCells(cells);
  return {
    does: 'change',
    label: words.emptyCell,
    keys: words.keys.delete,
    isOff: change(map) === map,
    change,
    options: { announcement: words.said.emptied(cells.length), goTo: place },
  };
}

/** Adds a phase at the end and opens its name. */
export function addPhaseCommand({ map, words }: CommandContext): Command {
  const name = wordsIn(map.language).newPhase;
  return {
    does: 'change',
    label: words.addPhase,
    isOff: map.phases.length >= limits.phases,
    change: addPhase(name),
    options: {
      announcement: words.said.inserted(words.phase(name)),
      ...named({ kind: 'phase', id: nextPhaseId(map) }),
    },
  };
}

/** One command for each kind of lane, each with a line that says what belongs there. */
export function addLaneCommands({ map, words, lang }: CommandContext, at = map.lanes.length): Command[] {
  return laneCatalogue.map(({ id }): Command => laneCommand(map, id, at, words, lang));
}

function laneCommand(map: JourneyMap, kind: LaneKind, at: number, words: Words, lang: Language): Command {
  // A lane speaks the language of the map that it becomes part of; the menu speaks the reader's.
  const name = laneOf(kind)[map.language].name;
  const goTo = { kind: 'lane', id: nextLaneId(map, kind) } as const;
  return {
    does: 'change',
    label: laneOf(kind)[lang].name,
    hint: laneOf(kind)[lang].hint,
    isOff: map.lanes.length >= limits.lanes,
    change: insertLane(at, kind, name),
    options: {
      announcement: words.said.inserted(words.lane(name)),
      ...(kind === 'own' ? named(goTo) : { goTo }),
    },
  };
}
