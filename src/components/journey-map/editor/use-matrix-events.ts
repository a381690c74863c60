import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { feelingAtHeight } from '../curve-geometry.ts';
import { setFeeling } from './actions-cell.ts';
import { commandsFor, type Command } from './commands.ts';
import {
  cellsInRange,
  placeAfter,
  placeKey,
  placeOfKey,
  rangeOf,
  type GridPlace,
  type Move,
} from './grid.ts';
import { deleteCommand, moveCommand, type Side } from './head-commands.ts';
import type { HeadPlace } from './head-kinds.ts';
import { feelingName } from './feeling-name.ts';
import { gridKey, type GridKey } from './keyboard.ts';
import type { Clipboard } from './use-clipboard.ts';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface MatrixEventsOptions {
  model: EditorModel;
  clipboard: Clipboard;
  commands: Commands;
}

const cellOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;

const cellAt = (table: HTMLElement, place: GridPlace) =>
  table.querySelector<HTMLElement>(`[data-place="${placeKey(place)}"]`);

/** What keys, clicks and touches mean in the matrix. Nothing in a cell is a control, so all of it is heard here. */
export function useMatrixEvents({ model, clipboard, commands }: MatrixEventsOptions) {
  const { dispatch, state, grid, editor, active, words, change } = model;
  const { lang, isReadOnly } = editor;
  const { openMenu, run } = commands;
  // From the press of a key or button to the focus that follows it.
  const press = useRef({ extends: false, wasActive: false, isHeld: false });
  const context = { map: editor.map, words, lang };

  function walk(table: HTMLElement, from: GridPlace, move: Move, isExtended: boolean) {
    const next = placeAfter(grid, from, move);
    if (isExtended && next.kind !== 'cell') return;
    press.current.extends = isExtended && from.kind === 'cell';
    cellAt(table, next)?.focus();
    press.current.extends = false;
    if (!isExtended) return;
    const range = rangeOf(grid, next, state.anchor ?? from);
    if (range) editor.announce(words.range(cellsInRange(grid, range).length));
  }

  function emptied(place: GridPlace): Command | undefined {
    if (place.kind !== 'cell') return deleteCommand(context, place);
    return commandsFor(context, place, state.anchor ?? undefined).findLast(({ does }) => does === 'change');
  }

  function obey(key: GridKey, place: GridPlace, element: HTMLElement, table: HTMLElement) {
    switch (key.do) {
      case 'move':
        return walk(table, place, key.move, key.extends);
      case 'shift': {
        const command = shiftCommand(context, grid, place, key.direction);
        return command && run(command, place);
      }
      case 'edit':
        if (isReadOnly) return dispatch({ type: 'say', text: words.readOnly, isShown: true });
        // At once, so that the sign itself arrives in the field.
        return flushSync(() => dispatch({ type: 'edit', place, isTyping: key.isTyping }));
      case 'empty': {
        const command = emptied(place);
        return command && run(command, place);
      }
      case 'menu':
        return openMenu(place, element);
      case 'details':
        return commands.showDetails();
    }
  }

  function hold() {
    press.current.isHeld = true;
    const letGo = () => (press.current.isHeld = false);
    for (const name of ['pointerup', 'pointercancel', 'mouseup'])
      window.addEventListener(name, letGo, { capture: true, once: true });
  }

  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const element = cellOf(event.target);
      const place = placeOfKey(element?.dataset['place']);
      const key = gridKey(event);
      if (!element || element !== event.target || !place || !key) return;
      if (!(key.do === 'edit' && key.isTyping)) event.preventDefault();
      obey(key, place, element, event.currentTarget);
    },
    onPointerDown(event: PointerEvent<HTMLTableElement>) {
      press.current.wasActive = cellOf(event.target) === document.activeElement;
      press.current.extends = event.shiftKey;
      hold();
    },
    // A tap moves the focus by a mouse that it plays after the finger has left.
    onMouseDown: hold,
    onFocus(event: FocusEvent<HTMLTableElement>) {
      const place = placeOfKey(event.target.dataset['place']);
      if (!place) return;
      // A cell that is cut off at the edge counts as visible for some browsers. Below a pressed button nothing moves: the
      // release would meet something else, and the click would be lost.
      if (!press.current.isHeld) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      dispatch({ type: 'activate', place, extends: press.current.extends });
    },
    onClick(event: MouseEvent<HTMLTableElement>) {
      press.current.extends = false;
      const element = cellOf(event.target);
      const place = placeOfKey(element?.dataset['place']);
      if (!element || !place || !(event.target instanceof Element)) return;
      // The curve hangs in the first cell, wherever its points are.
      if (event.target.closest('.map-curve')) return;
      if (event.target.closest('[data-more]')) return openMenu(place, element);
      const zone = event.target.closest('[data-curve]');
      if (zone && place.kind === 'cell') return placePoint(zone, place, event.clientY);
      const isPlain =
        press.current.wasActive &&
        !event.shiftKey &&
        event.target.closest('input, textarea, button') === null;
      if (isPlain && !isReadOnly && event.target.closest('[data-grip], .map-cell-editor') === null)
        dispatch({ type: 'edit', place });
    },
    onContextMenu(event: MouseEvent<HTMLTableElement>) {
      const element = cellOf(event.target);
      const place = placeOfKey(element?.dataset['place']);
      // A field keeps the menu that it has anyway.
      if (!element || !place || (event.target instanceof Element && event.target.closest('input, textarea')))
        return;
      event.preventDefault();
      const isSelected = active && element.getAttribute('aria-selected') === 'true';
      const opener = isSelected ? cellAt(event.currentTarget, active) : element;
      opener?.focus();
      if (opener) openMenu(isSelected ? active : place, opener);
    },
    ...(active && clipboard.events),
  };

  function placePoint(zone: Element, place: Extract<GridPlace, { kind: 'cell' }>, y: number) {
    const { top, height } = zone.getBoundingClientRect();
    const column = grid.columns.find(({ id }) => id === place.column);
    const lane = grid.lanes.find(({ id }) => id === place.lane);
    const value = feelingAtHeight((y - top) / height);
    const label = words.said.feeling(words.cell(column?.name ?? '', lane?.name ?? ''));
    change(setFeeling(place.column, place.lane, value), {
      label,
      announcement: `${label}: ${feelingName(value, lang)}`,
    });
  }
}

/** Moves the phase, step or lane that a place belongs to; undefined where the direction means nothing for it. */
function shiftCommand(
  context: Parameters<typeof moveCommand>[0],
  grid: EditorModel['grid'],
  place: GridPlace,
  direction: Move['direction'],
): Command | undefined {
  const side: Side = direction === 'left' || direction === 'up' ? 'before' : 'after';
  const isVertical = direction === 'up' || direction === 'down';
  const head = place.kind === 'cell' ? headOf(grid, place, isVertical) : place;
  if (!head || (head.kind === 'lane') !== isVertical) return undefined;
  const command = moveCommand(context, head, side);
  return { ...command, options: { ...command.options, goTo: place } };
}

function headOf(
  { columns }: EditorModel['grid'],
  { column, lane }: Extract<GridPlace, { kind: 'cell' }>,
  isVertical: boolean,
): HeadPlace | undefined {
  if (isVertical) return { kind: 'lane', id: lane };
  const there = columns.find(({ id }) => id === column);
  return there && { kind: there.step ? 'step' : 'phase', id: column };
}
