import { useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { firms } from '../../journey/firms.ts';
import { exampleFirm } from './example.ts';
import { describeFindings } from './findings.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { FunnelTable, type PhaseLinks } from './FunnelTable.tsx';
import { phaseFacts } from './model.ts';
import { funnelWords, type FunnelWords } from './strings.ts';
import { useFunnel, type Funnel } from './use-funnel.ts';

interface FunnelToolProps {
  lang: Language;
  phaseLinks?: PhaseLinks | undefined;
}

/** The interactive funnel: picture, table and findings on the same eight numbers. */
export function FunnelTool({ lang, phaseLinks = {} }: FunnelToolProps) {
  const funnel = useFunnel(lang);
  const words = funnelWords[lang];
  return (
    <div className="funnel">
      <FunnelLabel isExample={funnel.isExample} lang={lang} words={words} />
      <div className="funnel-body">
        <FunnelChart reading={funnel.reading} lang={lang} words={words} />
        <div>
          <FunnelTable funnel={funnel} phaseLinks={phaseLinks} lang={lang} words={words} />
          <FunnelActions funnel={funnel} lang={lang} words={words} />
        </div>
      </div>
      <div className="funnel-findings">
        {/* One text node a sentence, and not atomic: only the sentences that change are read out. */}
        <div role="status" aria-atomic="false">
          {describeFindings(funnel.reading, lang).map((sentence, index) => (
            <p key={index}>{sentence}</p>
          ))}
        </div>
        <p className="funnel-caution">{words.caution}</p>
      </div>
    </div>
  );
}

interface FunnelLabelProps {
  isExample: boolean;
  lang: Language;
  words: FunnelWords;
}

function FunnelLabel({ isExample, lang, words }: FunnelLabelProps) {
  const firm = firms.find(({ id }) => id === exampleFirm)?.[lang].name ?? '';
  return (
    <p className="funnel-label">
      <strong>{isExample ? words.exampleLabel : words.changedLabel}</strong>
      {isExample && <span>{words.exampleScope(firm)}</span>}
    </p>
  );
}

interface FunnelActionsProps {
  funnel: Funnel;
  lang: Language;
  words: FunnelWords;
}

function FunnelActions({ funnel, lang, words }: FunnelActionsProps) {
  const resetButton = useRef<HTMLButtonElement>(null);
  const toMend = funnel.fields.filter((field) => field.problem !== null);
  const canUndo = funnel.setAsideCount > 0;

  function undo() {
    // This press takes the button away; without a new place the keyboard starts at the top of the page again.
    if (funnel.isExample && funnel.setAsideCount === 1) resetButton.current?.focus();
    funnel.undo();
  }

  return (
    <div className="funnel-actions">
      <button
        ref={resetButton}
        type="button"
        className="button quiet"
        aria-disabled={funnel.isExample}
        onClick={funnel.reset}
      >
        {words.reset}
      </button>
      {canUndo && (
        <button type="button" className="button quiet" onClick={undo}>
          {words.undo}
        </button>
      )}
      <p role="status">
        {toMend.length > 0 &&
          words.toMend(toMend.map(({ phase }) => phaseFacts(phase)[lang].name).join(', '))}
        {toMend.length === 0 && canUndo && funnel.isExample && words.resetDone}
      </p>
    </div>
  );
}
