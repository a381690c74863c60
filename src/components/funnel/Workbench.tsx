import { useState } from 'react';
import { Causes } from './Causes.tsx';
import type { Language } from '../../i18n/languages.ts';
import { switchNotes } from './actions.ts';
import { describeCertainty, describeFindings } from './findings.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { FunnelLabel } from './FunnelLabel.tsx';
import { FunnelTable, type PhaseLinks } from './FunnelTable.tsx';
import { KeptNotice } from './KeptNotice.tsx';
import { Panels, type PanelId } from './Panels.tsx';
import type { PhaseReasons } from './reasons.ts';
import { stageLimits, type FunnelModel, type ModelId } from './stages.ts';
import { panelWords } from './strings-panels.ts';
import { workbenchWords } from './strings-workbench.ts';
import { funnelWords } from './strings.ts';
import { Toolbar } from './Toolbar.tsx';
import { useFunnel } from './use-funnel.ts';
import { useKeptFunnel } from './use-kept-funnel.ts';
import { WhatIf } from './WhatIf.tsx';

interface WorkbenchProps {
  lang: Language;
  models: readonly FunnelModel[];
  phaseLinks: PhaseLinks;
  /** What the example firm is called. */
  firm: string;
  /** Address of the journey map. */
  mapAddress: string;
  /** Why people leave, by phase, in the reader's language. */
  reasons: Readonly<Record<string, PhaseReasons>>;
}

/** The whole tool: models, picture to handle, table, causes, what-if; more parts come when they are asked for. */
export function Workbench({ lang, models, phaseLinks, firm, mapAddress, reasons }: WorkbenchProps) {
  const context = { lang, models };
  const funnel = useFunnel(context);
  const kept = useKeptFunnel(funnel, context);
  const [chosen, setChosen] = useState<string | null>(null);
  const [panel, setPanel] = useState<PanelId | null>(null);
  const [pasted, setPasted] = useState('');
  const [notes, setNotes] = useState<readonly string[]>([]);
  const words = funnelWords[lang];
  const more = workbenchWords[lang];
  const { reading, document } = funnel;
  // The worst step explains itself until the reader asks for another one.
  const shown =
    reading.stages.find(({ id }) => id === chosen) ?? reading.worst?.relative.from ?? reading.stages[0];

  function switchModel(modelId: ModelId) {
    const found = switchNotes(document, modelId, context).map(more.switched);
    setNotes(found.length > 0 ? found : [more.switchedPlain]);
    funnel.change({ type: 'switch-model', modelId });
  }

  function openPasted(text: string) {
    setPasted(text);
    setPanel('import');
  }

  return (
    <div className="funnel workbench" onPaste={(event) => catchTable(event, openPasted)}>
      <FunnelLabel isExample={funnel.isInvented} firm={firm} words={words} />
      <Toolbar {...{ funnel, models, panel, words: more }} onSwitch={switchModel} onPanel={setPanel} />
      <div role="status" className="funnel-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <KeptNotice kept={kept} words={more} />
      <Panels {...{ panel, funnel, context, pasted, chosen, words: more }} onClose={() => setPanel(null)} />
      <div className="funnel-body">
        <div>
          <FunnelChart
            {...{ reading, lang, words }}
            second={
              funnel.second && {
                ...funnel.second,
                name: funnel.second.name || panelWords[lang].defaultName.second,
              }
            }
            controls={{
              words: more,
              isReady: funnel.isReady,
              chosen: shown?.id ?? null,
              onChoose: setChosen,
              onSet: (stage, count) => funnel.change({ type: 'set', stage, count }),
              onSettle: (stage) => funnel.change({ type: 'leave', series: 'first', stage }),
            }}
          />
          <p className="funnel-hint">{more.dragHint}</p>
          <p className="funnel-hint">{more.whisker}</p>
        </div>
        <div>
          <FunnelTable {...{ funnel, phaseLinks, lang, words }} detail={more} />
          {document.modelId === 'own' && document.stages.length < stageLimits.max && (
            <button
              type="button"
              className="button quiet funnel-add"
              onClick={() =>
                funnel.change({ type: 'add-stage', name: more.unnamed(document.stages.length + 1) })
              }
            >
              {more.addStage}
            </button>
          )}
        </div>
      </div>
      <div className="funnel-findings">
        <div role="status" aria-atomic="false">
          {describeFindings(reading, lang).map((sentence, index) => (
            <p key={index}>{sentence}</p>
          ))}
          <p className="funnel-certainty">{describeCertainty(reading, lang)}</p>
          {reading.steps.some(({ lost }) => lost < 0) && <p>{more.growth}</p>}
        </div>
        <p className="funnel-caution">{words.caution}</p>
      </div>
      {shown && (
        <Causes
          {...{ stage: shown, reading, reasons, phaseLinks, mapAddress, lang, words: more }}
          onChoose={setChosen}
        />
      )}
      <WhatIf funnel={funnel} lang={lang} words={more} />
    </div>
  );
}

/** Cells copied from a spreadsheet hold line breaks or tabs; a single number is pasted as usual. */
function catchTable(event: React.ClipboardEvent, open: (text: string) => void): void {
  if (event.target instanceof HTMLTextAreaElement) return;
  const text = event.clipboardData.getData('text/plain');
  if (!/[\n\r\t]/.test(text.trim())) return;
  event.preventDefault();
  open(text);
}
