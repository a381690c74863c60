import { useId } from 'react';
import { feelingWord } from '../lanes.ts';
import { setFeeling, type FeelingField as Field } from './actions-cell.ts';
import type { CellFieldProps } from './cell-fields.ts';
import { useEditorContext } from './editor-context.ts';
import { feelingName } from './feeling-name.ts';

interface FeelingFieldProps extends CellFieldProps {
  label: string;
  isLabelHidden?: boolean;
  field?: Field;
  /** How the cell is called when its change is undone. */
  name: string;
  place?: string;
}

/** A feeling from -2 to +2 on a slider, or no value. */
export function FeelingField({
  isLabelHidden,
  cell,
  column,
  lane,
  label,
  field = 'feeling',
  name,
  place,
}: FeelingFieldProps) {
  const { words, lang, isReadOnly, change, dispatch } = useEditorContext();
  const id = useId();
  const value = cell[field] ?? null;
  const spoken = value === null ? words.detail.noValue : feelingName(value, lang);
  const set = (next: number | null) =>
    change(setFeeling(column, lane.id, next, field), {
      group: `${field} ${column}/${lane.id}`,
      label: words.said.feeling(name),
    });
  return (
    <div className="map-field map-feeling" data-none={value === null || undefined}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={-2}
        max={2}
        step={1}
        value={value ?? 0}
        disabled={isReadOnly}
        aria-valuetext={spoken}
        data-place={place}
        onChange={(event) => set(Number(event.currentTarget.value))}
        // Where there is no value the knob stands at 0, and to choose 0 it does not have to move.
        onClick={(event) => value === null && set(Number(event.currentTarget.value))}
        onKeyDown={(event) => event.key === ' ' && value === null && set(0)}
        onBlur={() => dispatch({ type: 'settle' })}
      />
      <span className="map-feeling-scale" aria-hidden="true">
        <span>{feelingWord(-2, lang)}</span>
        <span>{feelingWord(2, lang)}</span>
      </span>
      <output htmlFor={id}>{spoken}</output>{' '}
      <button
        type="button"
        className="plain"
        aria-disabled={value === null || isReadOnly}
        onClick={() => value !== null && set(null)}
      >
        {words.detail.clearValue}
      </button>
    </div>
  );
}
