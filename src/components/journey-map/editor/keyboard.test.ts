import { expect, test } from 'vitest';
import { gridKey, historyKey, type Key } from './keyboard.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const key = (name: string, held: Partial<Key> = {}): Key => ({ key: name, code: name, ...none, ...held });

test('[JM13] arrows, ends and pages move; Shift with arrows selects', () => {
  expect(gridKey(key('ArrowLeft'))).toEqual({
    do: 'move',
    move: { by: 'cell', direction: 'left' },
    extends: false,
  });
  expect(gridKey(key('ArrowDown', { shiftKey: true }))).toMatchObject({ extends: true });
  expect(gridKey(key('Home'))).toMatchObject({ move: { by: 'row', direction: 'left' } });
  expect(gridKey(key('End', { ctrlKey: true }))).toMatchObject({ move: { by: 'grid', direction: 'right' } });
  expect(gridKey(key('PageDown'))).toMatchObject({ move: { by: 'page', direction: 'down' } });
});

test('[JM14] Enter, F2 and typing edit; commands of the browser are left to it', () => {
  expect(gridKey(key('Enter'))).toEqual({ do: 'edit', isTyping: false });
  expect(gridKey(key('F2'))).toEqual({ do: 'edit', isTyping: false });
  expect(gridKey(key('a'))).toEqual({ do: 'edit', isTyping: true });
  expect(gridKey(key('😀'))).toEqual({ do: 'edit', isTyping: true });
  expect(gridKey(key('@', { ctrlKey: true, altKey: true }))).toEqual({ do: 'edit', isTyping: true });
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
    expect(gridKey(key('a', held))).toBeUndefined();
  for (const name of ['Tab', 'Escape', 'F5', ' ', 'Shift', 'Dead'])
    expect(gridKey(key(name))).toBeUndefined();
});

test('[JM15] Alt and Shift move what is active, by the place of the key, and Alt alone stays the browser’s', () => {
  expect(gridKey({ ...none, key: 'Unidentified', code: 'ArrowUp', altKey: true, shiftKey: true })).toEqual({
    do: 'shift',
    direction: 'up',
  });
  expect(gridKey(key('ArrowLeft', { altKey: true }))).toBeUndefined();
  expect(gridKey(key('ArrowLeft', { altKey: true, shiftKey: true, ctrlKey: true }))).toBeUndefined();
});

test('[JM15] keys for emptying, commands and details', () => {
  expect(gridKey(key('Delete'))).toEqual({ do: 'empty' });
  expect(gridKey(key('F10', { shiftKey: true }))).toEqual({ do: 'menu' });
  expect(gridKey(key('F10'))).toBeUndefined();
  expect(gridKey(key('ContextMenu'))).toEqual({ do: 'menu' });
  expect(gridKey(key('Enter', { altKey: true }))).toEqual({ do: 'details' });
});

test('[JM9] Ctrl or ⌘ with Z undoes, with Shift redoes, and so does Y', () => {
  expect(historyKey(key('z', { ctrlKey: true }))).toBe('undo');
  expect(historyKey(key('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
  expect(historyKey(key('y', { ctrlKey: true }))).toBe('redo');
  expect(historyKey(key('z'))).toBeUndefined();
  expect(historyKey(key('z', { ctrlKey: true, altKey: true }))).toBeUndefined();
});
