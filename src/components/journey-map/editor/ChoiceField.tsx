import { useId } from 'react';
import { useEditorContext } from './editor-context.ts';

interface ChoiceFieldProps<T extends string> {
  label: string;
  isLabelHidden?: boolean;
  value: T | undefined;
  /** Every choice with its word, in their order. */
  choices: Readonly<Record<T, string>>;
  /** The word for no choice; without it there must be one. */
  none?: string;
  place?: string;
  onChoose: (value: T | null) => void;
}

/** One of a few words, or none of them. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, isLabelHidden, value, choices, none, place, onChoose } = props;
  const { isReadOnly } = useEditorContext();
  const id = useId();
  const values = Object.keys(choices) as T[];
  return (
    <div className="map-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        disabled={isReadOnly}
        data-place={place}
        onChange={({ currentTarget }) =>
          onChoose(values.find((each) => each === currentTarget.value) ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {choices[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
