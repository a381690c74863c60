import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { placeKey, placeOfKey, type GridPlace } from './grid.ts';
import type { EditorModel } from './use-editor.ts';
import { useView, type View } from './use-view.ts';

/** Where the reader is, said so that it can be found in either view. */
interface Spot {
  element: Element;
  place: GridPlace;
  /** The field among those of the cell or head; counted from the last one, below 0, among the details of a cell. */
  field: { isDetail: boolean; at: number } | undefined;
  /** What is selected of the text in the field. */
  selection: [from: number, to: number] | undefined;
}

/**
 * The view of the map. When the window becomes narrow or wide and the other view takes over, the focus goes to the same
 * field, cell or head there, and what was being typed goes on.
 */
export function useTurn(
  root: RefObject<HTMLElement | null>,
  { active, drafts, dispatch, editor }: EditorModel,
): [View, (view: View) => void] {
  const spot = useRef<Spot>(undefined);
  const [view, setView] = useView((to) => {
    if (!root.current) return;
    // An open menu hands the focus back to what opened it.
    root.current.querySelector<HTMLElement>('[role=menu]')?.hidePopover();
    drafts.flush();
    spot.current = spotOf(root.current, active);
    const { place, field } = spot.current ?? {};
    if (place?.kind !== 'cell') return;
    if (to === 'outline') dispatch({ type: 'leave' });
    else if (field && !field.isDetail && !editor.isReadOnly) dispatch({ type: 'edit', place });
  });
  const arrive = useEffectEvent(() => {
    const from = spot.current;
    spot.current = undefined;
    // Much stands beside both views, and keeps the focus.
    if (!from || !root.current || from.element.isConnected) return;
    if (!focusField(root.current, from)) dispatch({ type: 'go-to', place: from.place });
  });
  useLayoutEffect(() => arrive(), [view]);
  return [view, setView];
}

const fieldsIn = (box: Element | null | undefined) => [
  ...(box?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? []),
];

/** What holds the fields of a place: its cell or head in the table, its part of the list, or the details beside. */
const boxOf = (root: HTMLElement, { place, field }: Pick<Spot, 'place' | 'field'>) =>
  root.querySelector(`[data-at="${placeKey(place)}"]`) ??
  root.querySelector(field?.isDetail ? '.map-details' : `[data-place="${placeKey(place)}"]`);

function spotOf(root: HTMLElement, active: GridPlace | undefined): Spot | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !root.contains(element)) return undefined;
  const own = element.closest<HTMLElement>('[data-at], table [data-place]');
  const place = own ? placeOfKey(own.dataset['at'] ?? own.dataset['place']) : active;
  if (!place) return undefined;
  const isDetail = element.closest('details, .map-details') !== null;
  const fields = fieldsIn(boxOf(root, { place, field: { isDetail, at: 0 } }));
  const at = fields.indexOf(element);
  return {
    element,
    place,
    field: at < 0 ? undefined : { isDetail, at: isDetail ? at - fields.length : at },
    selection: selectionOf(element),
  };
}

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

const selectionOf = (element: Element): Spot['selection'] =>
  isText(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined;

/** Moves the focus to the same field; false where there is none. */
function focusField(root: HTMLElement, spot: Spot): boolean {
  const box = boxOf(root, spot);
  const details = box?.querySelector('details:not([open])');
  if (spot.field?.isDetail && details) {
    // The list draws the details of a cell once they are open, on a busy machine some frames later.
    new MutationObserver((_, observer) => {
      observer.disconnect();
      focusField(root, spot);
    }).observe(details, { childList: true });
    details.setAttribute('open', '');
    details.querySelector('summary')?.focus();
    return true;
  }
  const field = spot.field && fieldsIn(box).at(spot.field.at);
  field?.focus();
  if (field && isText(field) && spot.selection) field.setSelectionRange(...spot.selection);
  return field !== undefined;
}
