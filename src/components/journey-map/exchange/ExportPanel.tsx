import { useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import { pageAddress } from '../../../site/addresses.ts';
import { fixedPages } from '../../../site/pages.ts';
import { saveFile } from '../../share/save-file.ts';
import type { JourneyMap } from '../model.ts';
import { exportFormats, type ExportFormat } from './export-formats.ts';
import { fileNameOf } from './file-name.ts';
import { exchangeWords, type ExchangeWords } from './strings.ts';
import './exchange.css';

interface ExportPanelProps {
  map: JourneyMap;
  lang: Language;
  /** Called once the map was saved in the one format that brings all of it back. */
  onExported: () => void;
}

/** Every kind of file the map can be saved as. */
export function ExportPanel({ map, lang, onExported }: ExportPanelProps) {
  const words = exchangeWords[lang];
  const formatPage = pageAddress(import.meta.env.BASE_URL, lang, fixedPages.mapFormat[lang]);
  const [said, setSaid] = useState('');

  async function save(format: ExportFormat) {
    try {
      setSaid('');
      const files = await format.write(map, lang);
      const isOne = files.length === 1;
      const names = files.map((_, place) =>
        fileNameOf(map.title, format.ending, isOne ? undefined : place + 1),
      );
      for (const [place, file] of files.entries()) saveFile(names[place]!, file);
      setSaid(isOne ? words.saved(names[0]!) : words.savedSheets(files.length));
      if (format.id === 'json') onExported();
    } catch {
      setSaid(words.exportFailed(words.formats[format.id].name));
    }
  }

  async function copy(format: ExportFormat) {
    try {
      await navigator.clipboard.writeText((await format.writeText?.(map, lang)) ?? '');
      setSaid(words.copied(words.formats[format.id].name));
    } catch {
      setSaid(words.notCopied);
    }
  }

  return (
    <div className="map-exchange">
      <p>{words.exportLede}</p>
      {(Object.keys(words.purposes) as (keyof ExchangeWords['purposes'])[]).map((purpose) => (
        <section key={purpose}>
          <h3>{words.purposes[purpose]}</h3>
          <ul className="map-formats">
            {exportFormats
              .filter((format) => format.purpose === purpose)
              .map((format) => (
                <FormatItem key={format.id} {...{ format, words, save, copy }} />
              ))}
          </ul>
        </section>
      ))}
      <p role="status">{said}</p>
      <p className="small">
        <a href={formatPage}>{words.formatPage}</a>
      </p>
    </div>
  );
}

interface FormatItemProps {
  format: ExportFormat;
  words: ExchangeWords;
  save: (format: ExportFormat) => Promise<void>;
  copy: (format: ExportFormat) => Promise<void>;
}

function FormatItem({ format, words, save, copy }: FormatItemProps) {
  const { name, use } = words.formats[format.id];
  // What people paste; files for reading and keeping are not.
  const canBeCopied = format.writeText && (format.id === 'tsv' || format.purpose === 'text');
  return (
    <li>
      <button
        type="button"
        className={format.id === 'json' ? 'button' : 'button quiet'}
        onClick={() => void save(format)}
      >
        {words.save(name)}
      </button>
      {canBeCopied && (
        <button type="button" className="button quiet" onClick={() => void copy(format)}>
          {words.copy(name)}
        </button>
      )}
      <span className="small">{use}</span>
    </li>
  );
}
