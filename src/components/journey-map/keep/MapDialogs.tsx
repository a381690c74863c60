import { lazy } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import type { KeptMaps } from './kept-maps.ts';
import { MapList } from './MapList.tsx';
import type { MapSession } from './map-session.ts';
import { startWords } from './strings-start.ts';
import { keepWords } from './strings.ts';
import { ToolDialog } from './ToolDialog.tsx';
import { useSessionState } from './use-kept-maps.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

const views = {
  export: lazy(() =>
    import('../exchange/ExportPanel.tsx').then((module) => ({ default: module.ExportPanel })),
  ),
  import: lazy(() =>
    import('../exchange/ImportPanel.tsx').then((module) => ({ default: module.ImportPanel })),
  ),
  share: lazy(() => import('../exchange/SharePanel.tsx').then((module) => ({ default: module.SharePanel }))),
};

export type DialogId = 'maps' | 'share' | 'export' | 'import' | 'versions' | 'compare' | 'model';

interface MapDialogsProps {
  dialog: Exclude<DialogId, 'compare' | 'model'>;
  maps: KeptMaps;
  session: MapSession;
  lang: Language;
  onOpen: (dialog: DialogId) => void;
  onClose: () => void;
}

/** The windows that need no editor. */
export function MapDialogs({ dialog, maps, session, lang, onOpen, onClose }: MapDialogsProps) {
  const words = keepWords[lang];
  const { map, isReadOnly } = useSessionState(session);

  function restore(earlier: JourneyMap): void {
    // The editor takes it over as one step that can be undone; the version lasts beyond this visit.
    void maps.keepVersion('restore').then(() => session.replace(earlier));
    onClose();
  }
  const create = (made: JourneyMap) => void maps.create(made).then(onClose);
  const content = {
    maps: () => <OpenList {...{ maps, lang, onOpen, onClose }} />,
    share: () => <views.share map={map} lang={lang} />,
    export: () => <views.export map={map} lang={lang} onExported={session.exported} />,
    import: () => <views.import lang={lang} onImport={create} />,
    versions: () => <VersionsPanel {...{ maps, lang, isReadOnly }} onRestore={restore} onCopy={create} />,
  };
  return (
    <ToolDialog {...words} title={words[dialog]} onClose={onClose}>
      {content[dialog]()}
    </ToolDialog>
  );
}

type OpenListProps = Pick<MapDialogsProps, 'maps' | 'lang' | 'onOpen' | 'onClose'>;

function OpenList({ maps, lang, onOpen, onClose }: OpenListProps) {
  const words = keepWords[lang];
  return (
    <>
      <p className="map-buttons">
        <button type="button" className="button" onClick={() => void maps.close()}>
          {startWords[lang].newMap}
        </button>
        {(['import', 'versions', 'compare'] as const).map((dialog) => (
          <button key={dialog} type="button" className="button quiet" onClick={() => onOpen(dialog)}>
            {words[dialog]}
          </button>
        ))}
      </p>
      <MapList maps={maps} lang={lang} onOpened={onClose} />
    </>
  );
}
