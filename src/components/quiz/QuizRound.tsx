import { useEffect, useRef } from 'react';
import { ClassTools } from './ClassTools.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import type { Session } from './session.ts';
import type { QuizWords } from './strings.ts';
import type { Quiz } from './use-quiz.ts';

interface QuizRoundProps {
  quiz: Quiz;
  session: Session;
  words: QuizWords;
}

/** The current question of a round. */
export function QuizRound({ quiz, session, words }: QuizRoundProps) {
  const { position, turns, current, round } = session;
  const turn = turns[position];
  const heading = useRef<HTMLHeadingElement>(null);
  const turnKey = `${round.seed}/${position}`;
  useEffect(() => heading.current?.focus(), [turnKey]);

  const question = turn && quiz.questionOf(turn.id);
  const plain = turn && quiz.plainQuestion(turn.id);
  if (!question || !plain) return null;
  const isLast = position + 1 === turns.length;
  const returns = current !== null && !current.isRight && !turn.isRepeat;
  return (
    <div className="quiz-round">
      <progress max={turns.length} value={position} aria-hidden="true" />
      <h2 ref={heading} tabIndex={-1}>
        {words.turn(position + 1, turns.length)}
        {turn.isRepeat && <small> {words.again}</small>}
      </h2>
      <QuestionForm
        key={turnKey}
        question={question}
        plain={plain}
        given={current?.answer ?? null}
        words={words}
        isReady
        onAnswer={quiz.answer}
        actions={
          <button type="button" className="plain" onClick={quiz.stop}>
            {words.stop}
          </button>
        }
      >
        <button type="button" className="button" onClick={quiz.goOn}>
          {isLast ? words.toReview : words.next}
        </button>
        {returns && <small>{words.comesBack}</small>}
      </QuestionForm>
      <ClassTools round={round} words={words} onPaper={quiz.showPaper} />
    </div>
  );
}
