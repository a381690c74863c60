import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { CellText } from './CellText.tsx';
import type { CellFieldProps } from './cell-fields.ts';
import { useEditorContext } from './editor-context.ts';

/** Where the reader goes from a cell that was being typed into. */
export type Leaving = 'stay' | 'down' | 'next' | 'previous' | 'elsewhere';

interface CellEditorProps extends CellFieldProps {
  name: string;
  /** Typing began in the grid: it goes on at the end of the text, never in the slider of a feeling. */
  startsInText: boolean;
  onLeave: (how: Leaving) => void;
}

const fieldsOf = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('input, textarea, button')].filter((each) => each.tabIndex >= 0);

/** The fields of one cell in their place in the matrix. */
export function CellEditor({ name, startsInText, onLeave, ...cell }: CellEditorProps) {
  const { drafts } = useEditorContext();
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!box.current) return;
    const text = box.current.querySelector('textarea');
    const first = startsInText ? text : (fieldsOf(box.current)[0] ?? null);
    first?.focus();
    if (first === text) text?.setSelectionRange(text.value.length, text.value.length);
  }, [startsInText]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const how = event.nativeEvent.isComposing ? undefined : leavingBy(event);
    if (!how) return;
    event.preventDefault();
    event.stopPropagation();
    drafts.flush();
    onLeave(how);
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    // When the whole window loses the focus, the field keeps it within the page.
    const isInside = [event.relatedTarget, document.activeElement].some((each) =>
      event.currentTarget.contains(each),
    );
    if (!isInside) onLeave('elsewhere');
  };
  return (
    // The fields inside are what is operated; the box only hears which keys lead out.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className="map-cell-editor" ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <CellText {...cell} name={name} label={name} isLabelHidden />
    </div>
  );
}

function leavingBy(event: KeyboardEvent<HTMLDivElement>): Leaving | undefined {
  const { key, ctrlKey, metaKey, shiftKey, target, currentTarget } = event;
  if (key === 'Escape') return 'stay';
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'down';
  if (key !== 'Tab') return undefined;
  const edge = fieldsOf(currentTarget).at(shiftKey ? 0 : -1);
  if (target !== edge) return undefined;
  return shiftKey ? 'previous' : 'next';
}
