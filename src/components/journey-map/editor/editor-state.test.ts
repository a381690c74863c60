import { expect, test } from 'vitest';
import { deletePhase } from './actions-phases.ts';
import { setText } from './actions-cell.ts';
import { addPhaseCommand } from './commands.ts';
import { startEditor, stepEditor, type EditorAction, type EditorState } from './editor-state.ts';
import { headKinds, nameGroup, type HeadPlace } from './head-kinds.ts';
import { wordsIn } from './place-words.ts';
import { emptyMap, smallMap } from './test-maps.ts';

const after = (...actions: EditorAction[]): EditorState => actions.reduce(stepEditor, startEditor(smallMap));
const cell = { kind: 'cell', column: 'pay', lane: 'doing' } as const;
const phase = { kind: 'phase', id: 'find' } as const;
const undo: EditorAction = { type: 'undo', sayDone: (label) => `undone ${label}` };
const remove: EditorAction = {
  type: 'change',
  change: deletePhase('find'),
  announcement: 'gone',
  offersUndo: true,
  goTo: { kind: 'phase', id: 'buy' },
};

test('[JM11] a deletion is said, offers undo and moves the focus', () => {
  const state = after({ type: 'activate', place: phase }, remove);
  expect(state).toMatchObject({
    toast: { text: 'gone', offersUndo: true },
    said: { text: 'gone' },
    active: { id: 'buy' },
  });
  expect(state.focus).toEqual({ place: { kind: 'phase', id: 'buy' }, isGentle: false });
});

test('[JM11] the offer ends with the next change, with undo and when it is dismissed', () => {
  const typed: EditorAction = { type: 'change', change: setText('pay', 'doing', 'x') };
  for (const next of [typed, undo, { type: 'dismiss' } as const])
    expect(after(remove, next).toast).toBeNull();
  const nothing: EditorAction = { type: 'change', change: (map) => map };
  expect(after(remove, nothing).toast?.text).toBe('gone');
});

test('[JM8] undo says what was undone and leads back to where it was done', () => {
  const typed: EditorAction = { type: 'change', change: setText('pay', 'doing', 'x'), label: 'text' };
  const state = after({ type: 'activate', place: cell }, typed, { type: 'activate', place: phase }, undo);
  expect(state.history.present.map).toBe(smallMap);
  expect(state).toMatchObject({
    active: cell,
    said: { text: 'undone text' },
    focus: { place: cell, isGentle: true },
  });
});

test('a change that changes nothing is neither said nor kept', () => {
  const start = after();
  expect(stepEditor(start, { type: 'change', change: (map) => map, announcement: 'done' })).toBe(start);
});

test('the same sentence twice is said twice', () => {
  const twice = after({ type: 'say', text: 'a' }, { type: 'say', text: 'a' });
  expect(twice.said.count).toBe(after({ type: 'say', text: 'a' }).said.count + 1);
});

test('[JM10] a map from outside is one step that can be undone', () => {
  const state = after({ type: 'take-over', map: emptyMap, announcement: 'replaced' });
  expect(state.history.present.map).toBe(emptyMap);
  expect(stepEditor(state, undo).history.present.map).toBe(smallMap);
});

test('[JM13] a selection has two corners and ends with the next plain step', () => {
  const other = { ...cell, column: 'order' };
  const selected = after(
    { type: 'activate', place: cell },
    { type: 'activate', place: other, extends: true },
  );
  expect(selected).toMatchObject({ active: other, anchor: cell });
  expect(stepEditor(selected, { type: 'activate', place: cell }).anchor).toBeNull();
});

test('[JM13] a selection outlasts its commands and typing in its active cell', () => {
  const other = { ...cell, column: 'order' };
  const selected: EditorAction[] = [
    { type: 'activate', place: cell },
    { type: 'activate', place: other, extends: true },
  ];
  const emptied: EditorAction = { type: 'change', change: setText('pay', 'doing', 'x'), goTo: other };
  for (const next of [emptied, { type: 'edit', place: other }, { type: 'leave' }] as EditorAction[])
    expect(after(...selected, next).anchor).toEqual(cell);
  for (const next of [{ type: 'edit', place: cell }, { type: 'deselect' }] as EditorAction[])
    expect(after(...selected, next).anchor).toBeNull();
});

test('[JM14] typing ends when another place becomes active, and the group of changes with it', () => {
  const typing = after({ type: 'edit', place: cell, isTyping: true });
  expect(typing).toMatchObject({ editing: cell, isTyping: true });
  expect(stepEditor(typing, { type: 'activate', place: phase }).editing).toBeNull();
  expect(stepEditor(typing, { type: 'leave' }).editing).toBeNull();
});

test('[JM8] naming what was just inserted is one step with inserting it', () => {
  const { words, ...rest } = { map: smallMap, words: wordsIn('en'), lang: 'en' as const };
  const add = addPhaseCommand({ words, ...rest });
  if (add.does !== 'change') throw new Error('adding a phase is a change');
  const place = add.options.goTo as HeadPlace;
  const inserted = after({ type: 'change', change: add.change, ...add.options });
  expect(inserted.editing).toEqual(place);
  const named = [
    {
      type: 'change',
      change: headKinds.phase.rename(place.id, 'Care'),
      group: nameGroup(place),
      goTo: place,
    },
    { type: 'leave' },
  ].reduce((state, action) => stepEditor(state, action as EditorAction), inserted);
  expect(named.history.present.map.phases.at(-1)?.name).toBe('Care');
  expect(stepEditor(named, undo).history.present.map).toBe(smallMap);
  const renamed = stepEditor(named, {
    type: 'change',
    change: headKinds.phase.rename(place.id, 'Help'),
    group: nameGroup(place),
  });
  expect(stepEditor(renamed, undo).history.present.map.phases.at(-1)?.name).toBe('Care');
});
