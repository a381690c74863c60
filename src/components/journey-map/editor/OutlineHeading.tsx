import { memo } from 'react';
import { useEditorContext } from './editor-context.ts';
import { placeKey } from './grid.ts';
import type { HeadPlace } from './head-kinds.ts';
import { NameField } from './NameField.tsx';

interface OutlineHeadingProps {
  kind: HeadPlace['kind'];
  id: string;
  name: string;
  /** Its name is being changed. */
  isEdited: boolean;
  onMenu: (place: HeadPlace, below: HTMLElement) => void;
  isNested?: boolean;
}

/** The heading of a phase, step or lane with the button that opens its commands. Drawn again only for cause. */
export const OutlineHeading = memo(function OutlineHeading(props: OutlineHeadingProps) {
  const { kind, id, name, isEdited, onMenu, isNested = false } = props;
  const { words, mapLang } = useEditorContext();
  const place: HeadPlace = { kind, id };
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
            aria-label={words.commands(words[kind](shown))}
            data-place={placeKey(place)}
            onClick={(event) => onMenu(place, event.currentTarget)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        </>
      )}
    </div>
  );
});
