import type { Move } from './grid.ts';

/** What a key means while the map is walked through, not typed into. */
export type GridKey =
  | { do: 'move'; move: Move; extends: boolean }
  | { do: 'shift'; direction: Move['direction'] }
  | { do: 'edit'; isTyping: boolean }
  | { do: 'empty' | 'menu' | 'details' };

/** The part of a keyboard event that matters. */
export interface Key {
  key: string;
  /** The place of the key: with Alt some layouts put another sign on it. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const directions: Readonly<Record<string, Move['direction']>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const jumps: Readonly<Record<string, Move>> = {
  PageUp: { by: 'page', direction: 'up' },
  PageDown: { by: 'page', direction: 'down' },
  Home: { by: 'row', direction: 'left' },
  End: { by: 'row', direction: 'right' },
};

/** The meaning of a key in the grid; undefined where it is left to the browser. */
export function gridKey(event: Key): GridKey | undefined {
  const { key, code, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const direction = Object.hasOwn(directions, code) ? directions[code] : undefined;

  if (direction) {
    if (altKey) return shiftKey && !isCommand ? { do: 'shift', direction } : undefined;
    if (isCommand) return undefined;
    return { do: 'move', move: { by: 'cell', direction }, extends: shiftKey };
  }
  if (Object.hasOwn(jumps, key) && !altKey) {
    const move = jumps[key]!;
    const isEnd = key === 'Home' || key === 'End';
    if (isCommand && !isEnd) return undefined;
    return { do: 'move', move: isCommand ? { ...move, by: 'grid' } : move, extends: false };
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { do: 'menu' };
  if (key === 'Enter' && altKey && !isCommand) return { do: 'details' };
  if ((key === 'Enter' || key === 'F2') && !isCommand && !altKey && !shiftKey)
    return { do: 'edit', isTyping: false };
  if ((key === 'Delete' || key === 'Backspace') && !isCommand && !altKey) return { do: 'empty' };
  // AltGr counts as Ctrl and Alt at once where it writes a sign.
  const writes = [...key].length === 1 && isCommand === altKey && !event.metaKey;
  return writes && key !== ' ' ? { do: 'edit', isTyping: true } : undefined;
}

/** Undo and redo of the map; undefined for other keys. */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}
