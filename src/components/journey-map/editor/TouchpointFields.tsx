import { useRef } from 'react';
import type { Touchpoint } from '../model.ts';
import {
  addTouchpoint,
  changeTouchpoint,
  removeTouchpoint,
  type TouchpointChange,
} from './actions-touchpoints.ts';
import type { CellFieldProps } from './cell-fields.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useEditorContext } from './editor-context.ts';
import { limits } from './limits.ts';
import { TextField } from './TextField.tsx';

interface TouchpointFieldsProps extends CellFieldProps {
  name: string;
}

/** The touchpoints of a cell, each with its channel and with whose it is. */
export function TouchpointFields({ cell, column, lane, name }: TouchpointFieldsProps) {
  const { words, isReadOnly, change } = useEditorContext();
  const group = useRef<HTMLFieldSetElement>(null);
  const touchpoints = cell.touchpoints ?? [];
  const label = words.said.written(name);
  const revise = (place: number, revision: TouchpointChange, burst?: number) =>
    change(changeTouchpoint(column, lane.id, place, revision), {
      label,
      ...(burst !== undefined && { group: `touchpoint ${place} ${column}/${lane.id} ${burst}` }),
    });

  function remove(place: number) {
    // The button goes with its touchpoint; without a new place the keyboard starts at the top of the page again.
    group.current?.querySelector<HTMLElement>('.map-add-touchpoint')?.focus();
    change(removeTouchpoint(column, lane.id, place), { label });
  }

  return (
    <fieldset className="map-touchpoints" ref={group}>
      <legend>{words.detail.touchpoints}</legend>
      <ul role="list">
        {touchpoints.map((touchpoint, place) => (
          <li key={place}>
            <TouchpointRow
              {...{ touchpoint, place }}
              onRevise={(revision, burst) => revise(place, revision, burst)}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button quiet map-add-touchpoint"
        aria-disabled={isReadOnly || touchpoints.length >= limits.touchpoints}
        onClick={() => change(addTouchpoint(column, lane.id, words.detail.newTouchpoint), { label })}
      >
        {words.detail.addTouchpoint}
      </button>
    </fieldset>
  );
}

interface TouchpointRowProps {
  touchpoint: Touchpoint;
  place: number;
  onRevise: (revision: TouchpointChange, burst?: number) => void;
  onRemove: () => void;
}

function TouchpointRow({ touchpoint, place, onRevise, onRemove }: TouchpointRowProps) {
  const { words, isReadOnly } = useEditorContext();
  const t = words.detail;
  return (
    <>
      <TextField
        label={t.touchpointName(place + 1)}
        isLabelHidden
        value={touchpoint.name}
        onWrite={(name, burst) => onRevise({ name }, burst)}
      />
      <ChoiceField
        label={`${t.channel}: ${touchpoint.name}`}
        isLabelHidden
        value={touchpoint.channel}
        choices={t.channels}
        none={t.channelNone}
        onChoose={(channel) => onRevise({ channel })}
      />
      <ChoiceField
        label={`${t.kind}: ${touchpoint.name}`}
        isLabelHidden
        value={touchpoint.kind}
        choices={t.kinds}
        none={t.kindNone}
        onChoose={(kind) => onRevise({ kind })}
      />
      <button
        type="button"
        className="map-remove"
        aria-label={t.removeTouchpoint(touchpoint.name)}
        aria-disabled={isReadOnly}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </>
  );
}
