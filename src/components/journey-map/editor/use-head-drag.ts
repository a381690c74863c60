import { useRef, type PointerEvent } from 'react';
import { placeOfKey } from './grid.ts';
import { moveToCommand } from './head-commands.ts';
import { headKinds, type HeadPlace } from './head-kinds.ts';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface Drag {
  place: HeadPlace;
  head: HTMLElement;
  /** The head that it would stand before or after, and which of both. */
  target: { head: HTMLElement; place: HeadPlace; side: 'before' | 'after' } | null;
}

/**
 * Pulls phases, steps and lanes by the mark in their heads, with mouse, pen or finger. Everything that pulling does
 * can be done by keys and by menu as well (WCAG 2.2, 2.5.7).
 */
export function useHeadDrag({ editor, words }: EditorModel, { run }: Commands) {
  const drag = useRef<Drag | null>(null);
  const { map, lang, isReadOnly } = editor;

  function aim({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
    if (!drag.current) return;
    drag.current.target?.head.removeAttribute('data-drop');
    const { place } = drag.current;
    const siblings = new Set(headKinds[place.kind].siblings(map, place.id).map(({ id }) => id));
    const heads = [...currentTarget.querySelectorAll<HTMLElement>(`[data-place^="${place.kind}/"]`)];
    const isLane = place.kind === 'lane';
    for (const head of heads) {
      const there = placeOfKey(head.dataset['place']);
      if (there?.kind !== place.kind || !siblings.has(there.id) || there.id === place.id) continue;
      const { left, right, top, bottom } = head.getBoundingClientRect();
      const [from, to, at] = isLane ? [top, bottom, clientY] : [left, right, clientX];
      if (at < from || at > to) continue;
      const side = at < (from + to) / 2 ? 'before' : 'after';
      head.dataset['drop'] = side;
      drag.current.target = { head, place: there, side };
      return;
    }
    drag.current.target = null;
  }

  function end(isDropped: boolean) {
    const { place, head, target } = drag.current ?? {};
    drag.current = null;
    head?.removeAttribute('data-dragged');
    target?.head.removeAttribute('data-drop');
    if (!isDropped || !place || !target) return;
    const list = headKinds[place.kind].siblings(map, place.id).filter(({ id }) => id !== place.id);
    const at = list.findIndex(({ id }) => id === target.place.id);
    run(moveToCommand({ map, words, lang }, place, target.side === 'before' ? at : at + 1), place);
  }

  return {
    onPointerDownCapture(event: PointerEvent<HTMLTableElement>) {
      const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
      const head = grip?.closest<HTMLElement>('[data-place]');
      const place = placeOfKey(head?.dataset['place']);
      if (!head || !place || place.kind === 'cell' || event.button !== 0 || isReadOnly) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { place, head, target: null };
      head.dataset['dragged'] = '';
    },
    onPointerMove: aim,
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    /** Escape lets go where it was. */
    onKeyDownCapture: (event: { key: string }) => event.key === 'Escape' && end(false),
  };
}
