import { useEffect, useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { JourneyProgress } from './JourneyProgress.tsx';
import type { IndexEntry } from './model.ts';
import { ProgressTools } from './ProgressTools.tsx';
import { dueIds, phaseProgress, type RoundMode } from './round.ts';
import type { QuizWords } from './strings.ts';
import type { ProgressStore } from './use-progress.ts';

interface QuizStartProps {
  index: readonly IndexEntry[];
  store: ProgressStore;
  /** Milliseconds since 1970, or 0 before it is known. */
  now: number;
  lang: Language;
  words: QuizWords;
  /** True when the reader comes back from a round; the focus then starts here. */
  isReturn: boolean;
  onBegin: (mode: RoundMode) => void;
}

/** Where a round is chosen and progress is shown. */
export function QuizStart({ index, store, now, lang, words, isReturn, onBegin }: QuizStartProps) {
  const { progress, isReady } = store;
  const due = dueIds(index, progress, now).length;
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReturn) start.current?.focus();
  }, [isReturn]);
  return (
    <div ref={start} tabIndex={-1} className="quiz-start">
      <div className="quiz-modes">
        <p>
          <button type="button" className="button" disabled={!isReady} onClick={() => onBegin('short')}>
            {words.shortRound}
          </button>
          <small>{words.shortRoundText}</small>
        </p>
        <p>
          <button
            type="button"
            className="button quiet"
            disabled={!isReady}
            onClick={() => onBegin('mistakes')}
          >
            {words.mistakes}
          </button>
          <small>{words.mistakesText(due)}</small>
        </p>
        <p>
          <button type="button" className="button quiet" disabled={!isReady} onClick={() => onBegin('all')}>
            {words.everything(index.length)}
          </button>
        </p>
      </div>
      <h2>{words.byPhase}</h2>
      <p>{words.byPhaseText}</p>
      <JourneyProgress
        progress={phaseProgress(index, progress)}
        lang={lang}
        words={words}
        isReady={isReady}
        onPractise={onBegin}
      />
      <ProgressTools store={store} words={words} />
    </div>
  );
}
