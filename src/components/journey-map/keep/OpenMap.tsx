import { lazy, Suspense, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { GuidePlace } from '../../../site/map-place.ts';
import type { MapEditor } from '../editor/editor.ts';
import { writeJson } from '../exchange/export-json.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { JourneyMap } from '../model.ts';
import type { KeptMaps } from './kept-maps.ts';
import { MapBar, type ToolId } from './MapBar.tsx';
import { MapDialogs, type DialogId } from './MapDialogs.tsx';
import { MapPanels } from './MapPanels.tsx';
import type { MapSession } from './map-session.ts';
import { Notices } from './Notices.tsx';
import { saveJson } from '../../share/save-file.ts';
import { keepWords } from './strings.ts';
import { LoadBoundary } from './ToolDialog.tsx';
import type { ToolAddresses } from './tool-addresses.ts';
import { useSessionState } from './use-kept-maps.ts';
import { isFocusLost } from './use-landing.ts';
import { usePersistence } from './use-persistence.ts';

const Editor = lazy(() => import('../editor/Editor.tsx').then((module) => ({ default: module.Editor })));
const PaperPanel = lazy(() =>
  import('../paper/PaperPanel.tsx').then((module) => ({ default: module.PaperPanel })),
);

interface OpenMapProps {
  maps: KeptMaps;
  session: MapSession;
  lang: Language;
  addresses: ToolAddresses;
  place: GuidePlace | undefined;
  onPlaced: () => void;
}

/** One map on the screen: the bar, what must be known about its safety, the editor, and what opens over it. */
export function OpenMap({ maps, session, lang, addresses, place, onPlaced }: OpenMapProps) {
  const words = keepWords[lang];
  const [dialog, setDialog] = useState<DialogId>();
  const [isCheckOpen, setIsCheckOpen] = useState(false);
  const [isOnPaper, setIsOnPaper] = useState(false);
  const { isPersisted, ask } = usePersistence();
  const root = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const closeDialog = useCallback(() => {
    setDialog(undefined);
    // A window that was opened from another one has nothing left to give the focus back to.
    requestAnimationFrame(() => isFocusLost() && focusOn('[data-tool=maps]'));
  }, []);

  function openTool(tool: ToolId): void {
    if (tool === 'check') return setIsCheckOpen(!isCheckOpen);
    setIsOnPaper(tool === 'print');
    if (tool === 'print') return;
    if (tool === 'model') void maps.keepVersion('model');
    setDialog(tool);
  }
  function saveBackup(): void {
    const { map } = session.state();
    saveJson(fileNameOf(map.title, 'json'), writeJson(map));
    session.exported();
  }
  const failed = (
    <>
      <p>{words.mapFailed}</p>
      <button type="button" className="button" onClick={saveBackup}>
        {words.saveFile}
      </button>
    </>
  );

  return (
    <div className="map-open" ref={root}>
      <MapBar {...{ session, lang, isCheckOpen, isPersisted }} guide={addresses.guide} onTool={openTool} />
      <SafetyNotices
        {...{ session, lang, isPersisted }}
        onSaveFile={saveBackup}
        onSettled={() => focusOn('h1')}
      />
      {isOnPaper && (
        <LoadBoundary message={words.loadFailed}>
          <p className="map-buttons map-back">
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                focusOn('[data-tool=print]');
                setIsOnPaper(false);
              }}
            >
              {words.backToMap}
            </button>
          </p>
          <Suspense fallback={<p>{words.loading}</p>}>
            <PaperPanel map={session.state().map} lang={lang} />
          </Suspense>
        </LoadBoundary>
      )}
      <div hidden={isOnPaper}>
        <LoadBoundary message={failed}>
          <Suspense fallback={<p className="map-loading">{words.loading}</p>}>
            <EditorOf
              {...{ session, lang, maps, addresses, isCheckOpen, dialog, place, onPlaced }}
              onEdit={ask}
              onClose={closeDialog}
            />
          </Suspense>
        </LoadBoundary>
      </div>
      {dialog && dialog !== 'model' && dialog !== 'compare' && (
        <MapDialogs
          key={dialog}
          {...{ dialog, maps, session, lang }}
          onOpen={setDialog}
          onClose={closeDialog}
        />
      )}
    </div>
  );
}

interface EditorOfProps extends OpenMapProps {
  isCheckOpen: boolean;
  dialog: DialogId | undefined;
  onEdit: () => void;
  onClose: () => void;
}

/** The editor hears of the map only when somebody else has changed it; its own changes would come back to it late. */
function EditorOf(props: EditorOfProps) {
  const { session, lang, maps, addresses, isCheckOpen, dialog, place, onPlaced, onEdit, onClose } = props;
  const given = useSyncExternalStore(session.subscribe, () => session.state().given);
  const isReadOnly = useSyncExternalStore(session.subscribe, () => session.state().isReadOnly);
  const change = useCallback(
    (map: JourneyMap) => {
      session.change(map);
      onEdit();
    },
    [session, onEdit],
  );
  const panel = useCallback(
    (editor: MapEditor) => (
      <MapPanels
        {...{ editor, maps, isCheckOpen, place, onPlaced, onClose }}
        addresses={addresses.method}
        dialog={dialog === 'model' || dialog === 'compare' ? dialog : undefined}
      />
    ),
    [maps, addresses, isCheckOpen, dialog, place, onPlaced, onClose],
  );
  return useMemo(
    () => <Editor map={given} lang={lang} isReadOnly={isReadOnly} onChange={change} panel={panel} />,
    [given, lang, isReadOnly, change, panel],
  );
}

type SafetyNoticesProps = Omit<React.ComponentProps<typeof Notices>, 'state'>;

function SafetyNotices(props: SafetyNoticesProps) {
  return <Notices {...props} state={useSessionState(props.session)} />;
}
