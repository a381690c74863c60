import { useEditorContext } from './editor-context.ts';
import { isSamePlace, placeKey } from './grid.ts';
import type { HeadPlace } from './head-kinds.ts';
import { NameField } from './NameField.tsx';
import type { Commands } from './use-commands.ts';
import type { EditorModel } from './use-editor.ts';

interface OutlineHeadingProps {
  model: EditorModel;
  commands: Commands;
  place: HeadPlace;
  name: string;
  isNested?: boolean;
}

/** The heading of a phase, step or lane with the button that opens its commands. */
export function OutlineHeading({ model, commands, place, name, isNested = false }: OutlineHeadingProps) {
  const { words, mapLang } = useEditorContext();
  const isEdited = model.state.editing !== null && isSamePlace(model.state.editing, place);
  const Heading = isNested ? 'h3' : 'h2';
  const shown = name || words.unnamed;

  return (
    <div className="map-outline-head" data-at={placeKey(place)}>
      {isEdited ? (
        <NameField place={place} name={name} />
      ) : (
        <>
          <Heading lang={mapLang}>{shown}</Heading>
          <button
            type="button"
            className="button quiet map-more-button"
            aria-haspopup="menu"
            aria-label={words.commands(words[place.kind](shown))}
            data-place={placeKey(place)}
            onClick={(event) => commands.openMenu(place, event.currentTarget)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </>
      )}
    </div>
  );
}
