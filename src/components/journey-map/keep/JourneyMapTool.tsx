import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import { phases } from '../../../journey/phases.ts';
import { readPlace, type GuidePlace } from '../../../site/map-place.ts';
import type { SharedMapResult } from '../exchange/receive-link.ts';
import type { JourneyMap } from '../model.ts';
import { GuidedStart } from './GuidedStart.tsx';
import type { KeptMaps } from './kept-maps.ts';
import type { MapSession } from './map-session.ts';
import { MapList } from './MapList.tsx';
import { StartChoice } from './StartChoice.tsx';
import { startWords } from './strings-start.ts';
import { keepWords } from './strings.ts';
import type { ToolAddresses } from './tool-addresses.ts';
import { LoadBoundary, ToolDialog } from './ToolDialog.tsx';
import { HasActed } from './use-landing.ts';
import { useKeptMaps, useMapsState, useSessionState } from './use-kept-maps.ts';

const OpenMap = lazy(() => import('./OpenMap.tsx').then((module) => ({ default: module.OpenMap })));
const ImportPanel = lazy(() =>
  import('../exchange/ImportPanel.tsx').then((module) => ({ default: module.ImportPanel })),
);
const SharedMapPreview = lazy(() =>
  import('../exchange/SharedMapPreview.tsx').then((module) => ({ default: module.SharedMapPreview })),
);

interface JourneyMapToolProps {
  lang: Language;
  addresses: ToolAddresses;
}

/** The whole tool: the ways to begin, then the open map. The first render is the one of the server. */
export function JourneyMapTool({ lang, addresses }: JourneyMapToolProps) {
  const maps = useKeptMaps();
  if (maps === 'reading' || maps === 'failed')
    return (
      <div className="map-tool" data-status={maps}>
        <div role="alert">{maps === 'failed' && <p>{startWords[lang].startFailed}</p>}</div>
        <StartChoice
          lang={lang}
          templates={addresses.templates}
          onStart={undefined}
          onFile={() => undefined}
        />
      </div>
    );
  return <ReadyTool maps={maps} lang={lang} addresses={addresses} />;
}

interface ReadyToolProps extends JourneyMapToolProps {
  maps: KeptMaps;
}

function ReadyTool({ maps, lang, addresses }: ReadyToolProps) {
  const words = keepWords[lang];
  const { entries, session } = useMapsState(maps);
  const [guided, setGuided] = useState<MapSession>();
  const [isImporting, setIsImporting] = useState(false);
  const hasActed = useRef(false);
  const address = useAddress(maps);
  const { place, shared } = address;

  async function start(map: JourneyMap, isGuided: boolean): Promise<void> {
    await maps.create(map);
    setGuided(isGuided ? maps.state().session : undefined);
  }
  const save = (map: JourneyMap) => {
    setIsImporting(false);
    address.forgetShared();
    void maps.create(map);
  };

  return (
    <HasActed value={hasActed}>
      <div
        className="map-tool"
        data-status={session ? 'open' : 'ready'}
        onClickCapture={() => (hasActed.current = true)}
      >
        {shared && (
          <section className="map-shared">
            <LoadBoundary message={words.loadFailed}>
              <Suspense fallback={<p>{words.loading}</p>}>
                <SharedMapPreview
                  result={shared}
                  lang={lang}
                  onSave={save}
                  onDismiss={address.forgetShared}
                />
              </Suspense>
            </LoadBoundary>
          </section>
        )}
        {!session && (
          <>
            {place?.phase && (
              <p className="map-notice">
                {startWords[lang].goesTo(phases.find(({ id }) => id === place.phase)?.[lang].name ?? '')}
              </p>
            )}
            {entries.length > 0 && <h2>{startWords[lang].listTitle}</h2>}
            <MapList maps={maps} lang={lang} onOpened={() => undefined} />
            <StartChoice
              lang={lang}
              templates={addresses.templates}
              onStart={(map, isGuided) => void start(map, isGuided)}
              onFile={() => setIsImporting(true)}
            />
          </>
        )}
        {session &&
          (session === guided ? (
            <Guided session={session} lang={lang} onDone={() => setGuided(undefined)} />
          ) : (
            <LoadBoundary message={words.loadFailed}>
              <Suspense fallback={<p className="map-loading">{words.loading}</p>}>
                <OpenMap
                  key={session.firstId}
                  {...{ maps, session, lang, addresses, place }}
                  onPlaced={address.forgetPlace}
                />
              </Suspense>
            </LoadBoundary>
          ))}
        {isImporting && (
          <ToolDialog {...words} title={words.import} onClose={() => setIsImporting(false)}>
            <ImportPanel lang={lang} onImport={save} />
          </ToolDialog>
        )}
      </div>
    </HasActed>
  );
}

interface GuidedProps {
  session: MapSession;
  lang: Language;
  onDone: () => void;
}

function Guided({ session, lang, onDone }: GuidedProps) {
  const { map } = useSessionState(session);
  return (
    <GuidedStart
      lang={lang}
      answers={map.preliminaryAnswers}
      onAnswer={(question, answer) =>
        session.replace({ ...map, preliminaryAnswers: { ...map.preliminaryAnswers, [question]: answer } })
      }
      onDone={onDone}
    />
  );
}

/** What the page's address brought: a place to go to, or somebody's map. Both are taken out of the address. */
function useAddress(maps: KeptMaps) {
  const [place, setPlace] = useState<GuidePlace>();
  const [shared, setShared] = useState<SharedMapResult>();
  const look = useEffectEvent(async () => {
    if (location.hash.length < 2) return;
    const wanted = readPlace(location.hash);
    if (wanted) {
      history.replaceState(history.state, '', location.pathname + location.search);
      setPlace(wanted);
      const { session, entries } = maps.state();
      const newest = entries.find(({ read }) => read.status === 'ok');
      if (!session && newest) await maps.open(newest.record.id);
      return;
    }
    const { takeSharedMap } = await import('../exchange/receive-link.ts');
    setShared(await takeSharedMap());
  });
  useEffect(() => {
    const listen = () => void look();
    listen();
    addEventListener('hashchange', listen);
    return () => removeEventListener('hashchange', listen);
  }, []);
  return {
    place,
    shared,
    forgetPlace: () => setPlace(undefined),
    forgetShared: () => setShared(undefined),
  };
}
