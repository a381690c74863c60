import { useEditorContext } from './editor-context.ts';
import { hiddenHeads, showCommand } from './head-commands.ts';
import { addPhaseCommand } from './commands.ts';
import { placeKey } from './grid.ts';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface AddProps {
  model: EditorModel;
  commands: Commands;
}

/** Adds a phase at the end. */
export function AddPhase({ model, commands }: AddProps) {
  const { words, lang, isReadOnly } = useEditorContext();
  const command = addPhaseCommand({ map: model.editor.map, words, lang });
  return (
    <button
      type="button"
      className="button quiet map-add-phase"
      aria-label={words.addPhaseLong}
      aria-disabled={isReadOnly || command.isOff}
      onClick={() => commands.run(command, undefined)}
    >
      + {words.addPhase}
    </button>
  );
}

/** Adds lanes below, and lists what is hidden. */
export function AddBar({ model, commands }: AddProps) {
  const { words, lang, isReadOnly } = useEditorContext();
  const context = { map: model.editor.map, words, lang };
  const hidden = hiddenHeads(context);
  return (
    <div className="map-add-bar">
      <button
        type="button"
        className="button quiet"
        aria-haspopup="menu"
        aria-label={words.addLaneLong}
        aria-disabled={isReadOnly}
        onClick={(event) => !isReadOnly && commands.openLaneMenu(event.currentTarget)}
      >
        + {words.addLane}
      </button>
      {hidden.length > 0 && (
        <div className="map-hidden" role="group" aria-label={words.hidden}>
          <span aria-hidden="true">{words.hidden}:</span>
          {hidden.map((place) => {
            const command = showCommand(context, place);
            return (
              <button
                key={placeKey(place)}
                type="button"
                className="plain"
                onClick={() => commands.run(command, undefined)}
              >
                {command.label}
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}
