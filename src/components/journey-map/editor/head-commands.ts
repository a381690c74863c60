import { insertPhase } from './actions-phases.ts';
import { insertStep, phaseOfStep } from './actions-steps.ts';
import type { Command, CommandContext } from './commands.ts';
import type { MapChange } from './editor.ts';
import { nextPhaseId, nextStepId } from './free-id.ts';
import { headKinds, nameGroup, siblingsOf, type HeadPlace, type Siblings } from './head-kinds.ts';
import { oneLine } from './limits.ts';
import { describePlace, wordsIn } from './place-words.ts';

type Change = Extract<Command, { does: 'change' }>;

/** Where a head can be moved to. */
export type Side = 'before' | 'after';

/** The commands for a phase, a step or a lane; none where it is gone. */
export function headCommands(context: CommandContext, place: HeadPlace): Command[] {
  const siblings = siblingsOf(context.map, place);
  if (!siblings) return [];
  return [
    ...insertCommands(context, place, siblings),
    ...moveCommands(context, place),
    ...ownCommands(context, place, siblings),
  ];
}

function insertCommands(context: CommandContext, place: HeadPlace, { place: at }: Siblings): Command[] {
  const { map, words } = context;
  if (place.kind === 'lane')
    return [
      { does: 'choose-lane', label: words.insertAbove, at, startsGroup: true },
      { does: 'choose-lane', label: words.insertBelow, at: at + 1 },
    ];
  if (place.kind === 'phase') {
    const steps = map.phases[at]?.steps ?? [];
    return [
      { ...insertPhaseAt(context, at, words.insertBefore), startsGroup: true },
      insertPhaseAt(context, at + 1, words.insertAfter),
      insertStepAt(context, place.id, steps.length, words.addStep),
    ];
  }
  const phase = phaseOfStep(map, place.id)!.id;
  return [
    { ...insertStepAt(context, phase, at, words.insertBefore), startsGroup: true },
    insertStepAt(context, phase, at + 1, words.insertAfter),
  ];
}

/** A change as a command that is off where it changes nothing. */
const asCommand = (
  { map }: CommandContext,
  label: string,
  change: MapChange,
  options: Change['options'],
): Change => ({ does: 'change', label, change, options, isOff: change(map) === map });

/** Leads to a new head and opens its name. */
export const named = (goTo: HeadPlace) => ({ goTo, startsRename: true, group: nameGroup(goTo) });

function insertPhaseAt(context: CommandContext, at: number, label: string): Change {
  const { map, words } = context;
  const name = wordsIn(map.language).newPhase;
  return asCommand(context, label, insertPhase(at, name), {
    announcement: words.said.inserted(words.phase(name)),
    ...named({ kind: 'phase', id: nextPhaseId(map) }),
  });
}

function insertStepAt(context: CommandContext, phase: string, at: number, label: string): Change {
  const { map, words } = context;
  const name = wordsIn(map.language).newStep;
  return asCommand(context, label, insertStep(phase, at, name), {
    announcement: words.said.inserted(words.step(name)),
    ...named({ kind: 'step', id: nextStepId(map) }),
  });
}

function moveCommands(context: CommandContext, place: HeadPlace): Command[] {
  const { move, keys } = context.words;
  const [back, forth] =
    place.kind === 'lane'
      ? ([
          [move.up, '↑'],
          [move.down, '↓'],
        ] as const)
      : ([
          [move.left, '←'],
          [move.right, '→'],
        ] as const);
  return [
    {
      ...moveCommand(context, place, 'before'),
      label: back[0],
      keys: `Alt+${keys.shift}+${back[1]}`,
      startsGroup: true,
    },
    { ...moveCommand(context, place, 'after'), label: forth[0], keys: `Alt+${keys.shift}+${forth[1]}` },
  ];
}

/** Moves a head past its visible neighbour; off at the ends. */
export function moveCommand(context: CommandContext, place: HeadPlace, side: Side): Change {
  const siblings = siblingsOf(context.map, place);
  return moveToCommand(context, place, siblings?.[side] ?? siblings?.place ?? 0);
}

/** Moves a head to a place counted from 0. */
export function moveToCommand(context: CommandContext, place: HeadPlace, to: number): Change {
  const { map, words } = context;
  const count = siblingsOf(map, place)?.count ?? 0;
  return asCommand(context, '', headKinds[place.kind].move(place.id, to), {
    announcement: words.said.movedTo(describePlace(map, place, words), to + 1, count),
    goTo: place,
  });
}

function ownCommands(context: CommandContext, place: HeadPlace, siblings: Siblings): Command[] {
  const { map, words } = context;
  const kind = headKinds[place.kind];
  const copyName = oneLine(wordsIn(map.language).copyOf(siblings.name));
  const isOnlyVisible =
    siblings.before === undefined && siblings.after === undefined && place.kind !== 'step';
  const duplicate = asCommand(context, words.duplicate, kind.duplicate(place.id, copyName), {
    announcement: words.said.duplicated(describePlace(map, place, words)),
    goTo: { kind: place.kind, id: kind.copyId(map, place.id) },
  });
  const hide = asCommand(context, words.hide, kind.setHidden(place.id, true), {
    announcement: words.said.hidden(describePlace(map, place, words)),
    ...(siblings.neighbour && { goTo: siblings.neighbour }),
  });
  return [
    { ...duplicate, startsGroup: true },
    { ...hide, isOff: isOnlyVisible },
    deleteCommand(context, place),
  ];
}

/** Takes a head away with what it holds, and offers to undo that. */
export function deleteCommand(context: CommandContext, place: HeadPlace): Change {
  const { map, words } = context;
  const neighbour = siblingsOf(map, place)?.neighbour;
  const command = asCommand(context, words.delete, headKinds[place.kind].remove(place.id), {
    announcement: words.said.deleted(describePlace(map, place, words)),
    offersUndo: true,
    ...(neighbour && { goTo: neighbour }),
  });
  return { ...command, keys: words.keys.delete };
}

/** Shows a hidden head again; a step with its phase. */
export function showCommand(context: CommandContext, place: HeadPlace): Change {
  const { map, words } = context;
  const phase = place.kind === 'step' ? phaseOfStep(map, place.id)?.id : undefined;
  const show = headKinds[place.kind].setHidden(place.id, false);
  const change: MapChange = phase ? (each) => headKinds.phase.setHidden(phase, false)(show(each)) : show;
  const what = describePlace(map, place, words);
  return asCommand(context, words.show(what), change, { announcement: words.said.shown(what), goTo: place });
}

/** Everything that is hidden: phases and steps as they stand, then lanes. */
export const hiddenHeads = ({ map }: Pick<CommandContext, 'map'>): HeadPlace[] => [
  ...map.phases.flatMap(({ id, hidden, steps = [] }): HeadPlace[] => [
    ...(hidden ? [{ kind: 'phase' as const, id }] : []),
    ...steps.filter((step) => step.hidden).map((step) => ({ kind: 'step' as const, id: step.id })),
  ]),
  ...map.lanes.filter(({ hidden }) => hidden).map(({ id }) => ({ kind: 'lane' as const, id })),
];
