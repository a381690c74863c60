import { lazy, useEffect, useEffectEvent, useState } from 'react';
import { phases } from '../../../journey/phases.ts';
import type { GuidePlace } from '../../../site/map-place.ts';
import type { MapEditor } from '../editor/editor.ts';
import type { GuideAddresses } from '../method/guide-pages.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { findPlace } from './find-place.ts';
import { NoteOffer } from './NoteOffer.tsx';
import type { KeptMaps } from './kept-maps.ts';
import { keepWords } from './strings.ts';
import { LoadBoundary, ToolDialog } from './ToolDialog.tsx';
import '../method/method.css';

const CheckPanel = lazy(() =>
  import('../method/CheckPanel.tsx').then((module) => ({ default: module.CheckPanel })),
);
const ModelDialog = lazy(() =>
  import('../method/ModelDialog.tsx').then((module) => ({ default: module.ModelDialog })),
);

interface MapPanelsProps {
  editor: MapEditor;
  maps: KeptMaps;
  addresses: GuideAddresses;
  isCheckOpen: boolean;
  dialog: 'model' | 'compare' | undefined;
  /** Where a link of the guide leads; it is gone to once. */
  place: GuidePlace | undefined;
  onPlaced: () => void;
  onClose: () => void;
}

/** The parts that need the editor's hand: method check, phase model, comparison, and the way to a place. */
export function MapPanels(props: MapPanelsProps) {
  const { editor, maps, addresses, isCheckOpen, dialog, onClose } = props;
  const { lang } = editor;
  const words = keepWords[lang];
  useOwnLanguage(editor);
  const [noted, setNoted] = useState<GuidePlace>();
  usePlace(props, setNoted);

  return (
    <LoadBoundary message={words.loadFailed}>
      {noted && <NoteOffer editor={editor} place={noted} onDone={() => setNoted(undefined)} />}
      {isCheckOpen && <CheckPanel editor={editor} addresses={addresses} />}
      {dialog === 'model' && <ModelDialog editor={editor} onClose={onClose} />}
      {dialog === 'compare' && (
        <ToolDialog {...words} title={words.compare} onClose={onClose}>
          <CompareChoice
            maps={maps}
            lang={lang}
            editor={{
              ...editor,
              goTo(place) {
                onClose();
                // The window gives the focus back when it closes; the place comes after that.
                setTimeout(() => editor.goTo(place));
              },
            }}
          />
        </ToolDialog>
      )}
    </LoadBoundary>
  );
}

/** Names that are the guide’s own follow the language of the page; the reader’s words stay. */
function useOwnLanguage(editor: MapEditor): void {
  const rename = useEffectEvent(async () => {
    if (editor.isReadOnly) return;
    const { renameStandard } = await import('../method/rename-standard.ts');
    editor.change((map) => renameStandard(map, editor.lang), {
      announcement: keepWords[editor.lang].renamed,
      offersUndo: true,
    });
  });
  useEffect(() => void rename().catch(() => undefined), [editor.isReadOnly]);
}

/** Goes once to the place that a link means; a note it brings is handed on to be offered. */
function usePlace({ editor, place, onPlaced }: MapPanelsProps, onNote: (place: GuidePlace) => void): void {
  const { lang } = editor;
  const go = useEffectEvent((wanted: GuidePlace) => {
    const found = findPlace(editor.map, wanted);
    const phase = phases.find(({ id }) => id === wanted.phase);
    if (found) editor.goTo(found);
    else if (phase) editor.announce(keepWords[lang].noSuchPhase(phase[lang].name));
    if (wanted.note) onNote(wanted);
    onPlaced();
  });
  useEffect(() => {
    if (place) go(place);
  }, [place]);
}
