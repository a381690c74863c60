import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { ImportResultView } from './ImportResultView.tsx';
import type { SharedMapResult } from './receive-link.ts';
import { exchangeWords } from './strings.ts';
import './exchange.css';

interface SharedMapPreviewProps {
  result: SharedMapResult;
  lang: Language;
  onSave: (map: JourneyMap) => void;
  onDismiss: () => void;
}

/** What a link brought along; nothing of it is kept unless the reader says so. */
export function SharedMapPreview({ result, lang, onSave, onDismiss }: SharedMapPreviewProps) {
  const words = exchangeWords[lang];
  return (
    <div className="map-exchange">
      <h2>{words.sharedTitle}</h2>
      {result.status === 'map' && <p>{words.sharedLede}</p>}
      <ImportResultView result={result} lang={lang} takeLabel={words.saveCopy} onTake={onSave} />
      <button type="button" className="button quiet" onClick={onDismiss}>
        {result.status === 'map' ? words.dismiss : words.close}
      </button>
    </div>
  );
}
