import { useMemo, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { readIndex } from './model.ts';
import { QuizPaper } from './QuizPaper.tsx';
import { QuizReview } from './QuizReview.tsx';
import { QuizRound } from './QuizRound.tsx';
import { QuizStart } from './QuizStart.tsx';
import { isOver } from './session.ts';
import { quizWords } from './strings.ts';
import { useQuiz } from './use-quiz.ts';

interface QuizToolProps {
  lang: Language;
  /** What `writeIndex` wrote. */
  index: string;
  /** Where the questions of this language are fetched from. */
  bankAddress: string;
}

/** The quiz: start, round, review and paper. */
export function QuizTool({ lang, index, bankAddress }: QuizToolProps) {
  const entries = useMemo(() => readIndex(index), [index]);
  const quiz = useQuiz(entries, bankAddress);
  const words = quizWords[lang];
  const [wasAway, setWasAway] = useState(false);
  const { session, paper, loading, store } = quiz;

  if (session && !wasAway) setWasAway(true);
  return (
    <div className="quiz">
      <p className="quiz-loading" role="status">
        {loading === 'loading' && words.loading}
      </p>
      {loading === 'failed' && (
        <p className="quiz-problem" role="alert">
          {words.notLoaded}{' '}
          <button type="button" className="button quiet" onClick={() => quiz.beginAgain()}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {!session && (
        <QuizStart
          index={entries}
          store={store}
          now={quiz.now}
          lang={lang}
          words={words}
          isReturn={wasAway}
          onBegin={quiz.begin}
        />
      )}
      {session && paper && <QuizPaper quiz={quiz} round={session.round} paper={paper} words={words} />}
      {session && !paper && !isOver(session) && <QuizRound quiz={quiz} session={session} words={words} />}
      {session && !paper && isOver(session) && <QuizReview quiz={quiz} session={session} words={words} />}
    </div>
  );
}
