import type { Language } from '../../i18n/languages.ts';
import { phases, type PhaseId } from '../../journey/phases.ts';
import type { PhaseProgress } from './round.ts';
import type { QuizWords } from './strings.ts';

interface JourneyProgressProps {
  progress: readonly PhaseProgress[];
  lang: Language;
  words: QuizWords;
  isReady: boolean;
  onPractise: (phase: PhaseId) => void;
}

/** The journey as a line that fills up; each station starts a round of its phase. */
export function JourneyProgress({ progress, lang, words, isReady, onPractise }: JourneyProgressProps) {
  return (
    <ol className="quiz-journey" role="list">
      {phases.map(({ id, part, [lang]: { name } }) => {
        const { known = 0, all = 0 } = progress.find(({ phase }) => phase === id) ?? {};
        return (
          <li key={id} className={part} data-full={all > 0 && known === all ? '' : undefined}>
            <svg viewBox="0 0 4 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width="4" height="100" />
              <rect width="4" height={all === 0 ? 0 : (100 * known) / all} />
            </svg>
            <button type="button" disabled={!isReady} onClick={() => onPractise(id)}>
              <span>{name}</span>
              <span className="visually-hidden"> {words.practiseAnd} </span>
              <small>
                {words.known(known, all)}
                <span className="visually-hidden"> {words.knownQuestions}</span>
              </small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
