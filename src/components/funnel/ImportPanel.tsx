import { useState } from 'react';
import type { CsvReading } from './csv-reading.ts';
import { decodeText } from './csv-import.ts';
import { documentFromCsv } from './import-document.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { formatShare } from './number-format.ts';
import type { PanelProps } from './Panels.tsx';
import { panelWords } from './strings-panels.ts';
import { workbenchWords } from './strings-workbench.ts';
import { useImport } from './use-import.ts';

/** Reads a pasted table or a file, shows what it would become, and replaces the numbers only when told to. */
export function ImportPanel({ funnel, context, pasted, onClose }: PanelProps) {
  const words = panelWords[context.lang];
  const [text, setText] = useState(pasted);
  const { progress, reading, read, cancel, refuse } = useImport(pasted);

  async function readFile(file: File | undefined) {
    if (!file) return;
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if ('problem' in decoded) refuse(decoded.problem);
    else read(decoded.text);
  }

  function take(found: CsvReading) {
    const nameStage = workbenchWords[context.lang].unnamed;
    const document = documentFromCsv(found, funnel.document, { ...context, nameStage });
    funnel.change({ type: 'replace', document });
    onClose();
  }

  return (
    <>
      <p>{words.importLede}</p>
      <label className="funnel-paste">
        <span>{words.pasteLabel}</span>
        <textarea
          rows={5}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            read(event.currentTarget.value);
          }}
        />
      </label>
      <label className="funnel-paste">
        <span>{words.fileLabel}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => void readFile(event.currentTarget.files?.[0])}
        />
      </label>
      {progress !== null && (
        <p className="funnel-progress">
          <progress max={1} value={progress} aria-label={words.reading('')} />
          <span>{words.reading(formatShare(progress, context.lang))}</span>
          <button type="button" className="button quiet" onClick={cancel}>
            {words.cancel}
          </button>
        </p>
      )}
      {reading && (
        <ImportPreview reading={reading} lang={context.lang} words={words} onTake={() => take(reading)} />
      )}
    </>
  );
}
