import { useEffect, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { readMap } from '../read-map.ts';
import type { KeptMaps } from './kept-maps.ts';
import { MapOutline } from './MapOutline.tsx';
import type { MapVersion } from './record.ts';
import { keepWords } from './strings.ts';
import { timeWords } from './time-words.ts';

interface VersionsPanelProps {
  maps: KeptMaps;
  lang: Language;
  isReadOnly: boolean;
  onRestore: (map: JourneyMap) => void;
  onCopy: (map: JourneyMap) => void;
}

interface ReadVersion {
  version: MapVersion;
  map: JourneyMap;
}

const filledCells = (map: JourneyMap): number =>
  Object.values(map.cells).reduce((sum, byLane) => sum + Object.keys(byLane).length, 0);

function readVersion(version: MapVersion): ReadVersion[] {
  const result = readMap(version.map);
  return result.status === 'ok' ? [{ version, map: result.map }] : [];
}

/** The earlier versions of the open map: look at one, take it back, or open it as a map of its own. */
export function VersionsPanel({ maps, lang, isReadOnly, onRestore, onCopy }: VersionsPanelProps) {
  const words = keepWords[lang];
  const [versions, setVersions] = useState<ReadVersion[] | null>(null);
  const [openedAt] = useState(() => Date.now());
  useEffect(() => {
    void maps.versions().then((found) => setVersions(found.flatMap(readVersion)));
  }, [maps]);

  if (!versions) return <p>{words.loading}</p>;
  if (versions.length === 0) return <p>{words.noVersions}</p>;
  return (
    <>
      <p>{words.versionsLede}</p>
      <ul role="list" className="map-versions">
        {versions.map(({ version, map }) => {
          const time = timeWords(version.savedAt, openedAt, lang);
          return (
            <li key={version.savedAt}>
              <h3>{time}</h3>
              <p className="small">
                {words.versionReason[version.reason]} · {words.filledCells(filledCells(map))}
              </p>
              <details>
                <summary>{words.look}</summary>
                <MapOutline map={map} lang={lang} />
              </details>
              <p className="map-buttons">
                {!isReadOnly && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={`${words.restore}: ${time}`}
                    onClick={() => onRestore(map)}
                  >
                    {words.restore}
                  </button>
                )}
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${words.asCopy}: ${time}`}
                  onClick={() =>
                    onCopy({ ...map, title: words.of(map.title || words.untitled, time).slice(0, 300) })
                  }
                >
                  {words.asCopy}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
