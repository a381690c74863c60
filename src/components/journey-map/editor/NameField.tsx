import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useEditorContext } from './editor-context.ts';
import { headKinds, nameGroup, type HeadPlace } from './head-kinds.ts';
import { limits, oneLine } from './limits.ts';
import { useDraft } from './use-draft.ts';

interface NameFieldProps {
  place: HeadPlace;
  name: string;
}

/** The name of a phase, step or lane, being typed in its place. Every way out keeps the text; undo brings it back. */
export function NameField({ place, name }: NameFieldProps) {
  const { words, mapLang, change, dispatch, drafts } = useEditorContext();
  const [before] = useState(name);
  const isLeft = useRef(false);
  const label = words.name[place.kind];
  const { ref: field, ...draft } = useDraft({
    value: name,
    asKept: oneLine,
    onWrite: (next) =>
      change(headKinds[place.kind].rename(place.id, next), { group: nameGroup(place), label }),
  });
  useLayoutEffect(() => field.current?.select(), [field]);

  function leave({ value }: HTMLInputElement) {
    if (isLeft.current) return;
    isLeft.current = true;
    drafts.flush();
    dispatch({ type: 'leave' });
    const next = oneLine(value);
    if (next === before) return;
    dispatch({ type: 'say', text: words.said.renamed(words[place.kind](next || words.unnamed)) });
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'Tab', 'F2'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    leave(event.currentTarget);
    dispatch({ type: 'go-to', place });
  };
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    draft.onBlur();
    // When the whole window loses the focus, the field keeps it within the page.
    if (document.activeElement !== currentTarget) leave(currentTarget);
  };
  return (
    <input
      ref={field}
      className="map-name"
      aria-label={label}
      placeholder={place.kind === 'lane' ? undefined : words.namePlaceholder}
      lang={mapLang}
      autoComplete="off"
      maxLength={limits.line}
      {...draft}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
