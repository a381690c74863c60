import { useCallback, useEffect, useRef } from 'react';
import { useEditorContext } from './editor-context.ts';

/** Typed text reaches the map this long after the last key. */
const delayMs = 250;
/** However fast the reader types: a page may be killed without warning, and only what the map holds is saved. */
const patienceMs = 500;
/** A pause this long begins a new step for undo. */
const pauseMs = 2000;

/** Either of the two; a reference to it fits both. */
type Field = HTMLTextAreaElement & HTMLInputElement;

interface DraftOptions {
  /** What the map holds. */
  value: string;
  /** Writes into the map; `burst` counts the runs of typing without a pause. */
  onWrite: (text: string, burst: number) => void;
  /** What the map makes of a text, where that is not the text itself. */
  asKept?: (text: string) => string;
}

/**
 * Lets a field keep its own text while the reader types, so that a key costs nothing but itself and the field keeps
 * its own undo. The map gets the text after a short pause, when the field is left, and before any other change.
 */
export function useDraft({ value, onWrite, asKept = String }: DraftOptions) {
  const { drafts, dispatch } = useEditorContext();
  const field = useRef<Field>(null);
  const written = useRef(value);
  /** What the reader made of the field; undefined while it holds what the map gave. */
  const typed = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typing = useRef({ lastMs: 0, burst: 0 });
  /** When the first key was pressed that the map does not hold. */
  const waitingSince = useRef<number>(undefined);
  const latest = useRef({ onWrite });

  useEffect(() => {
    latest.current = { onWrite };
    // After every render, because undo can bring back a value that was never rendered as another one.
    if (!field.current || value === asKept(written.current)) return;
    written.current = value;
    typed.current = undefined;
    field.current.value = value;
  });

  const write = useCallback(() => {
    clearTimeout(timer.current);
    waitingSince.current = undefined;
    const text = typed.current;
    if (text === undefined || text === written.current) return;
    written.current = text;
    latest.current.onWrite(text, typing.current.burst);
  }, []);

  // A field that goes away hands over what it holds.
  useEffect(
    () => () => {
      drafts.drop(write);
      write();
    },
    [drafts, write],
  );

  return {
    ref: field,
    defaultValue: value,
    onInput(event: { timeStamp: number; currentTarget: { value: string } }) {
      typed.current = event.currentTarget.value;
      drafts.add(write);
      if (event.timeStamp - typing.current.lastMs > pauseMs) typing.current.burst += 1;
      typing.current.lastMs = event.timeStamp;
      waitingSince.current ??= event.timeStamp;
      const patienceLeft = waitingSince.current + patienceMs - event.timeStamp;
      clearTimeout(timer.current);
      timer.current = setTimeout(drafts.flush, Math.max(0, Math.min(delayMs, patienceLeft)));
    },
    onBlur() {
      drafts.flush();
      dispatch({ type: 'settle' });
    },
  };
}
