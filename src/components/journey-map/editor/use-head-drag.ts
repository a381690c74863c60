import { useRef, type PointerEvent } from 'react';
import { scrollAtEdge, seenOf, type PullAlong } from './edge-scroll.ts';
import { placeOfKey } from './grid.ts';
import { moveToCommand } from './head-commands.ts';
import { headKinds, type HeadPlace } from './head-kinds.ts';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface Drag {
  place: HeadPlace;
  head: HTMLElement;
  /** Lanes are pulled up and down, phases and steps sideways. */
  pull: PullAlong;
  /** The head that it would stand before or after, and which of both. */
  target: { head: HTMLElement; place: HeadPlace; side: 'before' | 'after' } | null;
}

/**
 * Pulls phases, steps and lanes by the mark in their heads, with mouse, pen or finger. Near an edge the table scrolls.
 * Everything that pulling does can be done by keys and by menu as well (WCAG 2.2, 2.5.7).
 */
export function useHeadDrag({ editor, words }: EditorModel, { run }: Commands) {
  const drag = useRef<Drag | null>(null);
  const { map, lang, isReadOnly } = editor;

  function aim(table: HTMLTableElement, { place, pull, target }: Drag): Drag['target'] {
    target?.head.removeAttribute('data-drop');
    const siblings = new Set(headKinds[place.kind].siblings(map, place.id).map(({ id }) => id));
    const seen = seenOf(table, pull.axis);
    // A pointer beyond the edge means the last head that can be seen.
    const at = Math.max(seen.from + 1, Math.min(pull.at, seen.to - 1));
    for (const head of table.querySelectorAll<HTMLElement>(`[data-place^="${place.kind}/"]`)) {
      const there = placeOfKey(head.dataset['place']);
      if (there?.kind !== place.kind || !siblings.has(there.id) || there.id === place.id) continue;
      const { left, right, top, bottom } = head.getBoundingClientRect();
      const [from, to] = pull.axis === 'y' ? [top, bottom] : [left, right];
      if (at < from || at > to) continue;
      const side = at < (from + to) / 2 ? 'before' : 'after';
      head.dataset['drop'] = side;
      return { head, place: there, side };
    }
    return null;
  }

  /** Until the pull ends, the table scrolls on at its edge, and what lies below a resting pointer changes. */
  function scrollAlong(table: HTMLTableElement, own: Drag, beforeMs: number) {
    requestAnimationFrame((nowMs) => {
      if (drag.current !== own || !table.isConnected) return;
      // The clock of frames may lag a little, and stands still while the page is hidden.
      const elapsedMs = Math.max(0, Math.min(nowMs - beforeMs, 50));
      if (scrollAtEdge(table, own.pull, elapsedMs)) own.target = aim(table, own);
      scrollAlong(table, own, nowMs);
    });
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
      const axis = place.kind === 'lane' ? 'y' : 'x';
      const from = axis === 'y' ? event.clientY : event.clientX;
      drag.current = { place, head, pull: { axis, from, at: from }, target: null };
      head.dataset['dragged'] = '';
      scrollAlong(event.currentTarget, drag.current, performance.now());
    },
    onPointerMove({ currentTarget, clientX, clientY }: PointerEvent<HTMLTableElement>) {
      if (!drag.current) return;
      drag.current.pull.at = drag.current.pull.axis === 'y' ? clientY : clientX;
      drag.current.target = aim(currentTarget, drag.current);
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onLostPointerCapture: () => end(false),
    /** Escape lets go where it was. */
    onKeyDownCapture: (event: { key: string }) => event.key === 'Escape' && end(false),
  };
}
