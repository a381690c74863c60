import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useEditorContext } from './editor-context.ts';
import { limits } from './limits.ts';
import { useDraft } from './use-draft.ts';

interface TextFieldProps {
  label: ReactNode;
  /** The label is there for screen readers only. */
  isLabelHidden?: boolean;
  value: string;
  onWrite: (text: string, burst: number) => void;
  asKept?: (text: string) => string;
  /** Several lines. */
  isLong?: boolean;
  hint?: string | undefined;
  placeholder?: string;
  /** In the voice of the customer. */
  isVoice?: boolean;
  /** Name of the place for the focus. */
  place?: string | undefined;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A labelled field for a text of the map, in the language of the map. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    value,
    onWrite,
    asKept,
    isLong,
    hint,
    placeholder,
    isVoice,
    place,
    onKeyDown,
  } = props;
  const { mapLang, isReadOnly } = useEditorContext();
  const id = useId();
  const draft = useDraft({ value, onWrite, ...(asKept && { asKept }) });
  const shared = {
    id,
    lang: mapLang,
    readOnly: isReadOnly,
    placeholder,
    className: isVoice ? 'map-voice' : undefined,
    'data-place': place,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    autoComplete: 'off',
    onKeyDown,
    ...draft,
  };
  return (
    <div className="map-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="map-hint">
          {hint}
        </p>
      )}
      {isLong ? (
        <textarea {...shared} rows={1} maxLength={limits.text} />
      ) : (
        <input type="text" {...shared} maxLength={limits.line} />
      )}
    </div>
  );
}
