import { useRef } from 'react';
import { ToolButton } from '../controls/ToolButton.tsx';
import type { Language } from '../../i18n/languages.ts';
import { describeFindings } from './findings.ts';
import { FunnelChart } from './FunnelChart.tsx';
import { FunnelLabel } from './FunnelLabel.tsx';
import { FunnelTable, type PhaseLinks } from './FunnelTable.tsx';
import type { FunnelModel } from './stages.ts';
import { funnelWords, type FunnelWords } from './strings.ts';
import { useFunnel, type Funnel } from './use-funnel.ts';

interface FunnelToolProps {
  lang: Language;
  models: readonly FunnelModel[];
  phaseLinks?: PhaseLinks | undefined;
  /** What the example firm is called. */
  firm: string;
}

/** The small funnel inside a page of the guide: picture, table and findings on the same eight numbers. */
export function FunnelTool({ lang, models, firm, phaseLinks = {} }: FunnelToolProps) {
  const funnel = useFunnel({ lang, models });
  const words = funnelWords[lang];
  return (
    <div className="funnel">
      <FunnelLabel isExample={funnel.isExample} firm={firm} words={words} />
      <div className="funnel-body">
        <FunnelChart reading={funnel.reading} lang={lang} words={words} />
        <div>
          <FunnelTable funnel={funnel} phaseLinks={phaseLinks} lang={lang} words={words} />
          <FunnelActions funnel={funnel} words={words} />
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

interface FunnelActionsProps {
  funnel: Funnel;
  words: FunnelWords;
}

function FunnelActions({ funnel, words }: FunnelActionsProps) {
  const resetButton = useRef<HTMLButtonElement>(null);
  const { stages, first } = funnel.document;
  const toMend = stages.filter((_, index) => first.fields[index]?.problem);

  function undo() {
    // This press takes the button away; without a new place the keyboard starts at the top of the page again.
    if (funnel.undoCount === 1) resetButton.current?.focus();
    funnel.undo();
  }

  return (
    <div className="funnel-actions">
      <ToolButton
        ref={resetButton}
        label={words.reset}
        isOff={funnel.isExample}
        onPress={() => funnel.change({ type: 'reset' })}
      />
      {funnel.undoCount > 0 && (
        <button type="button" className="button quiet" onClick={undo}>
          {words.undo}
        </button>
      )}
      <p role="status">
        {toMend.length > 0 && words.toMend(toMend.map(({ name }) => name).join(', '))}
        {toMend.length === 0 && funnel.undoCount > 0 && funnel.isExample && words.resetDone}
      </p>
    </div>
  );
}
