import type { PointerEvent } from 'react';

/** Where a dragged row was let go. */
export interface Drop {
  row: HTMLElement;
  x: number;
  y: number;
}

/**
 * Handlers for a grip. The row follows the pointer until it is let go; `onDrop` then says what that means. Everything
 * that dragging does can be done with buttons and keys as well (WCAG 2.2, 2.5.7).
 */
export function dragHandlers(onDrop: (drop: Drop) => void) {
  const rowOf = (event: PointerEvent<HTMLElement>) => event.currentTarget.closest<HTMLElement>('[data-row]');
  const putBack = (row: HTMLElement | null) => {
    row?.style.removeProperty('transform');
    row?.removeAttribute('data-dragged');
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.dataset['from'] = `${event.clientX} ${event.clientY}`;
      rowOf(event)?.setAttribute('data-dragged', '');
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const [x, y] = (event.currentTarget.dataset['from'] ?? '').split(' ').map(Number);
      const row = rowOf(event);
      if (!row || x === undefined || y === undefined) return;
      row.style.transform = `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const row = rowOf(event);
      const wasDragged = event.currentTarget.dataset['from'] !== undefined;
      delete event.currentTarget.dataset['from'];
      putBack(row);
      if (row && wasDragged) onDrop({ row, x: event.clientX, y: event.clientY });
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      delete event.currentTarget.dataset['from'];
      putBack(rowOf(event));
    },
  };
}
