import { useId } from 'react';
import { ToolButton } from '../../controls/ToolButton.tsx';
import { useEditorContext } from './editor-context.ts';
import { asLabel, describePlace } from './place-words.ts';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';
import type { View } from './use-view.ts';

export type Order = 'phases' | 'lanes';

interface EditorToolbarProps {
  model: EditorModel;
  commands: Commands;
  view: View;
  onView: (view: View) => void;
  order: Order;
  onOrder: (order: Order) => void;
}

/** Steps back and forth, the choice of view, and the commands for the active cell or head. */
export function EditorToolbar({ model, commands, view, onView, order, onOrder }: EditorToolbarProps) {
  const { words, isReadOnly } = useEditorContext();
  const { active, editor, state } = model;
  const { past, future } = state.history;
  return (
    <div className="map-toolbar" role="group" aria-label={words.tools}>
      <span className="map-buttons">
        <ToolButton label={words.undo} isOff={isReadOnly || past.length === 0} onPress={model.undo} />
        <ToolButton label={words.redo} isOff={isReadOnly || future.length === 0} onPress={model.redo} />
      </span>
      <Choice label={words.view} choices={words.views} value={view} onChoose={onView} />
      {view === 'outline' && (
        <Choice label={words.order} choices={words.orders} value={order} onChoose={onOrder} />
      )}
      {active && (
        <button
          type="button"
          className="button quiet map-commands"
          aria-haspopup="menu"
          onClick={(event) => commands.openMenu(active, event.currentTarget)}
        >
          <span className="visually-hidden">{words.commandsBefore} </span>
          <span className="map-commands-place">{asLabel(describePlace(editor.map, active, words))}</span>
          <span aria-hidden="true"> ▾</span>
        </button>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  choices: Readonly<Record<T, string>>;
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, choices, value, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="map-choice">
      <legend className="visually-hidden">{label}</legend>
      {(Object.keys(choices) as T[]).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          {choices[each]}
        </label>
      ))}
    </fieldset>
  );
}
