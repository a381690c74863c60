import { useEffect, useRef, type RefObject } from 'react';
import type { MapPlace } from './editor.ts';
import { placeKey } from './grid.ts';
import type { EditorModel } from './use-editor.ts';

/** Moves the focus to a place in the view on the screen; the wish is met once. */
export function useFocusWish(root: RefObject<HTMLElement | null>, { state, active }: EditorModel): void {
  const { focus } = state;
  const fallback = useRef(active);
  useEffect(() => {
    fallback.current = active;
  });
  useEffect(() => {
    if (!focus || !root.current) return;
    const at = document.activeElement;
    const isInMap = at === document.body || at?.closest('[data-view]');
    if (focus.isGentle && !isInMap) return;
    const element =
      elementAt(root.current, focus.place) ?? (fallback.current && elementAt(root.current, fallback.current));
    const closed = element?.closest('details:not([open])');
    closed?.setAttribute('open', '');
    // The table scrolls by itself, and not while something in it is being pulled.
    element?.focus({ preventScroll: element.closest('table') !== null });
  }, [focus, root]);
}

/** The element for a place; the list shows either phases or lanes as headings, and names the others at their cells. */
function elementAt(root: HTMLElement, place: MapPlace): HTMLElement | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const own = find(`[data-place="${placeKey(place)}"]`);
  if (own || place.kind === 'cell' || place.kind === 'frame') return own;
  return place.kind === 'lane'
    ? find(`[data-place^="cell/"][data-place$="/${place.id}"]`)
    : find(`[data-place^="cell/${place.id}/"]`);
}
