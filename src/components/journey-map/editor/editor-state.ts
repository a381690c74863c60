import type { JourneyMap } from '../model.ts';
import type { MapChange, MapPlace } from './editor.ts';
import { gridOf, isSamePlace, positionOf, type GridPlace } from './grid.ts';
import { record, redo, settle, startHistory, undo, type History, type Moment } from './history.ts';

/** All that the editor knows besides the map itself; every view of the map shares it. */
export interface EditorState {
  history: History;
  /** The cell or head that commands act on; it may have vanished meanwhile. */
  active: GridPlace | null;
  /** The other corner where several cells are selected. */
  anchor: GridPlace | null;
  /** The cell or head whose text is being changed in its place. */
  editing: GridPlace | null;
  /** Typing has begun already: it goes on in the text, whatever other fields there are. */
  isTyping: boolean;
  /** A sentence for all to see, perhaps with a button that undoes the last change. */
  toast: { text: string; offersUndo: boolean } | null;
  /** What screen readers are told, and how often something was said, so that the same sentence is said again. */
  said: { text: string; count: number };
  /** A wish to move the focus; a gentle one takes it from nothing but the map. */
  focus: { place: MapPlace; isGentle: boolean } | null;
}

export type EditorAction =
  | {
      type: 'change';
      change: MapChange;
      announcement?: string | undefined;
      /** What the change is called when it is undone. */
      label?: string | undefined;
      group?: string | undefined;
      offersUndo?: boolean | undefined;
      goTo?: MapPlace | undefined;
      startsRename?: boolean | undefined;
    }
  | { type: 'undo' | 'redo'; sayDone: (label: string) => string }
  | { type: 'take-over'; map: JourneyMap; announcement: string }
  | { type: 'settle' | 'leave' | 'dismiss' | 'deselect' }
  /** `isShown` for what the reader must see as well, not only hear. */
  | { type: 'say'; text: string; isShown?: boolean }
  | { type: 'go-to'; place: MapPlace }
  | { type: 'activate'; place: GridPlace; extends?: boolean }
  | { type: 'edit'; place: GridPlace; isTyping?: boolean };

/** The editor as it opens. */
export const startEditor = (map: JourneyMap): EditorState => ({
  history: startHistory(map),
  active: null,
  anchor: null,
  editing: null,
  isTyping: false,
  toast: null,
  said: { text: '', count: 0 },
  focus: null,
});

/** What each event makes of the editor; the same state where it changes nothing. */
export function stepEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'change':
      return changed(state, action);
    case 'undo':
    case 'redo':
      return travelled(state, action);
    case 'take-over':
      return {
        ...state,
        history: record(state.history, { map: action.map, label: action.announcement }),
        said: spoken(state, action.announcement),
        editing: null,
        toast: null,
      };
    case 'settle':
      return settled(state);
    case 'leave':
      return settled(state.editing ? { ...state, editing: null } : state);
    case 'dismiss':
      // The button goes with the sentence, and the focus with the button.
      return {
        ...state,
        toast: null,
        focus: state.active ? { place: state.active, isGentle: true } : state.focus,
      };
    case 'deselect':
      return state.anchor ? { ...state, anchor: null } : state;
    case 'say':
      return {
        ...state,
        said: spoken(state, action.text),
        toast: action.isShown ? { text: action.text, offersUndo: false } : state.toast,
      };
    case 'go-to':
      return goneTo(state, action.place);
    case 'activate':
      return activated(state, action.place, action.extends ?? false);
    case 'edit':
      return {
        ...state,
        active: action.place,
        anchor: anchorAt(state, action.place),
        editing: action.place,
        isTyping: action.isTyping ?? false,
      };
  }
}

function settled(state: EditorState): EditorState {
  const history = settle(state.history);
  return history === state.history ? state : { ...state, history };
}

const spoken = ({ said }: EditorState, text: string) => ({ text, count: said.count + 1 });

function changed(state: EditorState, action: Extract<EditorAction, { type: 'change' }>): EditorState {
  const { change, announcement, label = announcement ?? '', group, offersUndo, goTo, startsRename } = action;
  const history = record(
    state.history,
    {
      map: change(state.history.present.map),
      label,
      from: state.active ?? undefined,
      to: goTo ?? state.active ?? undefined,
    },
    group,
  );
  if (history === state.history) return goTo ? goneTo(state, goTo) : state;

  const next: EditorState = {
    ...state,
    history,
    toast: offersUndo ? { text: announcement ?? label, offersUndo } : null,
    said: announcement ? spoken(state, announcement) : state.said,
  };
  if (!goTo) return next;
  const arrived = goneTo(next, goTo);
  return startsRename && goTo.kind !== 'frame' ? { ...arrived, editing: goTo, focus: null } : arrived;
}

function travelled(state: EditorState, { type, sayDone }: Extract<EditorAction, { type: 'undo' | 'redo' }>) {
  const history = (type === 'undo' ? undo : redo)(state.history);
  if (history === state.history) return state;
  const { label, from, to }: Moment = type === 'undo' ? state.history.present : history.present;
  const place = type === 'undo' ? from : to;
  const active = place && nearby(history.present.map, place) ? place : state.active;
  return {
    ...state,
    history,
    active: active?.kind === 'frame' ? state.active : active,
    anchor: null,
    editing: null,
    toast: null,
    said: spoken(state, sayDone(label)),
    focus: active ? { place: active, isGentle: true } : state.focus,
  };
}

const nearby = (map: JourneyMap, place: MapPlace): boolean =>
  place.kind === 'frame' || positionOf(gridOf(map), place) !== undefined;

/** A selection lasts as long as its active cell stays: through its commands, and while that cell is edited. */
const anchorAt = ({ active, anchor }: EditorState, place: MapPlace): GridPlace | null =>
  active && isSamePlace(active, place) ? anchor : null;

const goneTo = (state: EditorState, place: MapPlace): EditorState => ({
  ...state,
  active: place.kind === 'frame' ? state.active : place,
  anchor: anchorAt(state, place),
  editing: null,
  focus: { place, isGentle: false },
});

function activated(state: EditorState, place: GridPlace, isExtended: boolean): EditorState {
  if (state.active && isSamePlace(state.active, place)) return state;
  const anchor = isExtended ? (state.anchor ?? state.active) : null;
  const isElsewhere = state.editing && !isSamePlace(state.editing, place);
  return { ...state, active: place, anchor, editing: isElsewhere ? null : state.editing };
}
