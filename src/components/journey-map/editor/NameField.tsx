import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useEditorContext } from './editor-context.ts';
import type { HeadPlace } from './head-kinds.ts';
import { limits } from './limits.ts';

interface NameFieldProps {
  place: HeadPlace;
  name: string;
  /** Called with the new name when the field is left; the focus goes back to the head after a key. */
  onLeave: (name: string, byKey: boolean) => void;
}

/** The name of a phase, step or lane, being typed in its place. Every way out keeps the text; undo brings it back. */
export function NameField({ place, name, onLeave }: NameFieldProps) {
  const { words, mapLang } = useEditorContext();
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);

  const leave = (byKey: boolean) => {
    if (isLeft.current || !field.current) return;
    isLeft.current = true;
    onLeave(field.current.value, byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab', 'F2'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    leave(true);
  };
  return (
    <input
      ref={field}
      className="map-name"
      aria-label={words.name[place.kind]}
      placeholder={place.kind === 'lane' ? undefined : words.namePlaceholder}
      lang={mapLang}
      autoComplete="off"
      maxLength={limits.line}
      defaultValue={name}
      onKeyDown={onKeyDown}
      onBlur={(event) => document.activeElement !== event.currentTarget && leave(false)}
    />
  );
}
