import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { MapSummary } from './MapSummary.tsx';
import { sizeOf } from './map-size.ts';
import type { ImportResult, Remark } from './outcome.ts';
import { problemText, remarkText } from './problem-strings.ts';
import { exchangeWords } from './strings.ts';

/** More would hide the map below them. */
const shownRemarks = 8;

interface ImportResultViewProps {
  result: ImportResult;
  lang: Language;
  /** What the button says that takes the map. */
  takeLabel: string;
  onTake: (map: JourneyMap) => void;
}

/** What was understood, or the one sentence that says why nothing was. */
export function ImportResultView({ result, lang, takeLabel, onTake }: ImportResultViewProps) {
  const words = exchangeWords[lang];
  if (result.status === 'problem')
    return (
      <div className="map-problem" role="alert">
        <p>{problemText(result.problem, lang)}</p>
        <p>{words.nothingLost}</p>
      </div>
    );

  const { map, source, remarks } = result;
  const { phases, lanes, cells } = sizeOf(map);
  return (
    <div className="map-understood">
      <p role="status">{words.understood(words.sources[source], words.size(phases, lanes, cells))}</p>
      {remarks.length > 0 && <Remarks remarks={remarks} lang={lang} />}
      <MapSummary map={map} lang={lang} />
      <button type="button" className="button" onClick={() => onTake(map)}>
        {takeLabel}
      </button>
    </div>
  );
}

function Remarks({ remarks, lang }: { remarks: readonly Remark[]; lang: Language }) {
  const words = exchangeWords[lang];
  const rest = remarks.length - shownRemarks;
  return (
    <>
      <h3>{words.remarks}</h3>
      <ul>
        {remarks.slice(0, shownRemarks).map((remark, place) => (
          <li key={place}>{remarkText(remark, lang)}</li>
        ))}
        {rest > 0 && <li>{words.moreRemarks(rest)}</li>}
      </ul>
    </>
  );
}
