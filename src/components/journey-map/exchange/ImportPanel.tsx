import type { ChangeEvent } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { ImportResultView } from './ImportResultView.tsx';
import { exchangeWords } from './strings.ts';
import { useImport } from './use-import.ts';
import './exchange.css';

interface ImportPanelProps {
  lang: Language;
  /** Called with a map that is always a new one. */
  onImport: (map: JourneyMap) => void;
}

/** Reads a file or a pasted text, shows what it would become, and hands it on only when told to. */
export function ImportPanel({ lang, onImport }: ImportPanelProps) {
  const words = exchangeWords[lang];
  const { reading, readFile, readText } = useImport(lang);

  function takeFile({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    if (file) readFile(file);
  }

  return (
    <div className="map-exchange">
      <p>{words.importLede}</p>
      <label className="map-field">
        <span>{words.fileLabel}</span>
        {/* Browsers take files that are dropped on the field; keyboard and touch open it. */}
        <input
          className="map-drop"
          type="file"
          accept=".json,.csv,.tsv,.txt,.md,.mmd,.mermaid,application/json,text/*"
          onChange={takeFile}
        />
      </label>
      <label className="map-field">
        <span>{words.pasteLabel}</span>
        <textarea rows={5} spellCheck={false} onChange={(event) => readText(event.currentTarget.value)} />
      </label>
      {reading === 'busy' && <p role="status">{words.reading}</p>}
      {typeof reading === 'object' && (
        <ImportResultView result={reading} lang={lang} takeLabel={words.take} onTake={onImport} />
      )}
    </div>
  );
}
