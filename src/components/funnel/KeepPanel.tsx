import { useRef, useState } from 'react';
import { drawPng } from './draw-png.ts';
import { writeCsv } from './export-csv.ts';
import { pictureHeight, pictureWidth, writeSvg } from './export-svg.ts';
import { formatCount } from './number-format.ts';
import type { PanelProps } from './Panels.tsx';
import { writeRecord } from './record.ts';
import { saveFile } from '../share/save-file.ts';
import { packText } from './share-link.ts';
import { panelWords } from './strings-panels.ts';
import { workbenchWords } from './strings-workbench.ts';
import { funnelWords } from './strings.ts';

/** Longer links are cut by some mail and chat programs. */
const longLink = 8000;

/** Link, files and paper. */
export function KeepPanel(props: PanelProps) {
  const words = panelWords[props.context.lang];
  return (
    <div className="funnel-keep">
      <div>
        <h3>{words.linkTitle}</h3>
        <p>{words.linkLede}</p>
        <ShareLink {...props} />
      </div>
      <div>
        <h3>{words.filesTitle}</h3>
        <Files {...props} />
      </div>
    </div>
  );
}

function ShareLink({ funnel, context: { lang } }: PanelProps) {
  const words = panelWords[lang];
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState<{ address: string; isCopied: boolean } | null>(null);

  async function share() {
    const address = new URL(`#${await packText(writeRecord(funnel.document))}`, location.href).href;
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setLink({ address, isCopied });
  }

  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        {words.makeLink}
      </button>
      <div role="status">
        {link && <p>{link.isCopied ? words.linkCopied : words.linkShown}</p>}
        {link && link.address.length > longLink && (
          <p>{words.linkLong(formatCount(link.address.length, lang))}</p>
        )}
      </div>
      {link && (
        <input
          ref={field}
          className="funnel-link"
          readOnly
          aria-label={words.linkLabel}
          value={link.address}
          onFocus={() => field.current?.select()}
        />
      )}
    </>
  );
}

function Files({ funnel, context: { lang } }: PanelProps) {
  const words = panelWords[lang];
  const { unnamed } = workbenchWords[lang];
  const { exampleLabel, changedLabel } = funnelWords[lang];
  const [hasFailed, setHasFailed] = useState(false);
  const name = (ending: string) => `${words.fileName}.${ending}`;
  const compared = funnel.second && {
    ...funnel.second,
    name: funnel.second.name || words.defaultName.second,
  };
  const svg = () =>
    writeSvg({
      reading: funnel.reading,
      lang,
      words,
      label: funnel.isInvented ? exampleLabel : changedLabel,
      nameStage: unnamed,
      second: compared,
    });

  function saveCsv() {
    const { first, second } = words.defaultName;
    const csv = writeCsv(funnel.document, lang, {
      phase: words.phase,
      series: [first, second],
      nameStage: unnamed,
    });
    saveFile(name('csv'), new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }
  async function savePng() {
    const png = await drawPng(
      svg(),
      pictureWidth,
      pictureHeight(funnel.reading.stages.length, compared !== null),
    );
    setHasFailed(png === null);
    if (png) saveFile(name('png'), png);
  }

  return (
    <div className="funnel-buttons">
      <button type="button" className="button quiet" onClick={saveCsv}>
        {words.csv}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => saveFile(name('svg'), new Blob([svg()], { type: 'image/svg+xml' }))}
      >
        {words.svg}
      </button>
      <button type="button" className="button quiet" onClick={() => void savePng()}>
        {words.png}
      </button>
      <button type="button" className="button quiet" onClick={() => print()}>
        {words.print}
      </button>
      <p role="status">{hasFailed && words.pngFailed}</p>
    </div>
  );
}
