import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { laneKinds } from '../model.ts';
import { setPhaseHidden } from './actions-phases.ts';
import { addLaneCommands, addPhaseCommand, commandsFor, type Command } from './commands.ts';
import { placeKey, placeOfKey } from './grid.ts';
import { deleteCommand, hiddenHeads, moveCommand, showCommand } from './head-commands.ts';
import { describePlace, wordsIn } from './place-words.ts';
import { emptyMap, smallMap } from './test-maps.ts';

const context = (map = smallMap) => ({ map, words: wordsIn('en'), lang: 'en' as const });
type Change = Extract<Command, { does: 'change' }>;
const commandNamed = (commands: readonly Command[], label: string) =>
  commands.find((command): command is Change => command.label === label && command.does === 'change')!;
const keyAfter = ({ options }: Change) => options.goTo && placeKey(options.goTo);

test('[JM16] every head has commands to insert, move, duplicate, rename, hide, delete, copy and paste', () => {
  const labels = (key: string) => commandsFor(context(), placeOfKey(key)!).map(({ label }) => label);
  const { words } = context();
  const shared = [
    words.rename,
    words.duplicate,
    words.hide,
    words.delete,
    words.copy,
    words.cut,
    words.paste,
  ];
  for (const key of ['phase/buy', 'step/pay'])
    expect(labels(key)).toEqual(
      expect.arrayContaining([
        ...shared,
        words.insertBefore,
        words.insertAfter,
        words.move.left,
        words.move.right,
      ]),
    );
  expect(labels('phase/buy')).toContain(words.addStep);
  expect(labels('lane/doing')).toEqual(
    expect.arrayContaining([...shared, words.insertAbove, words.insertBelow, words.move.up, words.move.down]),
  );
  expect(labels('cell/pay/doing')).toEqual([
    words.edit,
    words.details,
    words.copy,
    words.cut,
    words.paste,
    words.emptyCell,
  ]);
});

test('[JM11] a deletion offers undo and leads to the neighbour: the next one, else the one before, else the phase', () => {
  const remove = (key: string, map = smallMap) => {
    const place = placeOfKey(key)!;
    return place.kind === 'cell' ? undefined : deleteCommand(context(map), place);
  };
  expect(remove('phase/find')?.options).toMatchObject({
    offersUndo: true,
    announcement: 'Deleted phase “Find”',
  });
  expect(keyAfter(remove('phase/find')!)).toBe('phase/buy');
  expect(keyAfter(remove('phase/buy')!)).toBe('phase/find');
  expect(keyAfter(remove('step/pay')!)).toBe('step/order');
  expect(keyAfter(remove('step/order', remove('step/pay')!.change(smallMap))!)).toBe('phase/buy');
});

test('[JM5] what cannot be done is off', () => {
  const one = deleteCommand(context(), { kind: 'phase', id: 'buy' }).change(smallMap);
  const commands = commandsFor(context(one), { kind: 'phase', id: 'find' });
  const { words } = context();
  expect(commandNamed(commands, words.delete).isOff).toBe(true);
  expect(commandNamed(commands, words.hide).isOff).toBe(true);
  expect(commandNamed(commands, words.move.left).isOff).toBe(true);
  expect(commandNamed(commands, words.duplicate).isOff).toBe(false);
});

test('[JM15] a head moves past its visible neighbour, however many hidden ones lie between', () => {
  const hidden = setPhaseHidden('research', true)(setPhaseHidden('evaluation', true)(emptyMap));
  const command = moveCommand(context(hidden), { kind: 'phase', id: 'awareness' }, 'after');
  expect(
    command
      .change(hidden)
      .phases.map(({ id }) => id)
      .slice(0, 4),
  ).toEqual(['research', 'evaluation', 'purchase-decision', 'awareness']);
  expect(command.options.announcement).toBe('Moved phase “Awareness” to place 4 of 8');
});

test('what is inserted is where the focus goes, and its name is open', () => {
  const command = addPhaseCommand(context());
  const map = command.does === 'change' ? command.change(smallMap) : smallMap;
  expect(command).toMatchObject({
    options: { goTo: { kind: 'phase', id: map.phases.at(-1)!.id }, startsRename: true },
  });
});

test('every kind of lane can be added, each with a line that says what belongs there', () => {
  const commands = addLaneCommands(context(), 1);
  expect(commands).toHaveLength(laneKinds.length);
  for (const command of commands) {
    expect(command.hint).toBeTruthy();
    const next = command.does === 'change' ? command.change(smallMap) : smallMap;
    expect(command).toMatchObject({ options: { goTo: { kind: 'lane', id: next.lanes[1]!.id } } });
  }
});

test('what is hidden is listed and can be shown again', () => {
  const map = setPhaseHidden('find', true)(smallMap);
  const [place] = hiddenHeads({ map });
  expect(showCommand(context(map), place!).label).toBe('Show phase “Find” again');
  expect(showCommand(context(map), place!).change(map)).toEqual(smallMap);
});

test.each(languages)('[JM20] every place has a name in the language of the interface (%s)', (lang) => {
  const words = wordsIn(lang);
  const name = (key: string) => describePlace(smallMap, placeOfKey(key)!, words);
  expect(name('phase/buy')).toBe({ de: 'Phase „Buy“', en: 'phase “Buy”' }[lang]);
  expect(name('cell/pay/doing')).toBe({ de: '„Pay“, „Doing“', en: '“Pay”, “Doing”' }[lang]);
});
