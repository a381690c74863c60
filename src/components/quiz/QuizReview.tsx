import { useEffect, useRef } from 'react';
import { ClassTools } from './ClassTools.tsx';
import { Explanation, verdictOf } from './Feedback.tsx';
import { Icon } from './Icon.tsx';
import type { Question } from './model.ts';
import { worthASecondLook } from './scoring.ts';
import type { Given, Session } from './session.ts';
import type { QuizWords } from './strings.ts';
import type { Quiz } from './use-quiz.ts';

interface QuizReviewProps {
  quiz: Quiz;
  session: Session;
  words: QuizWords;
}

/** The end of a round: how many, what to read next, and every question with its explanation. No mark, no pass. */
export function QuizReview({ quiz, session, words }: QuizReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answered = session.given.flatMap((given) => {
    const question = quiz.plainQuestion(given.id);
    return question ? [{ given, question, isRight: given.isRight }] : [];
  });
  const right = answered.filter(({ isRight }) => isRight).length;
  return (
    <div className="quiz-review">
      <h2 ref={heading} tabIndex={-1}>
        {words.review}
      </h2>
      {answered.length === 0 ? (
        <p>{words.nothingAnswered}</p>
      ) : (
        <p className="quiz-score">{words.score(right, answered.length)}</p>
      )}
      <SecondLook
        links={worthASecondLook(answered)}
        isPerfect={right > 0 && right === answered.length}
        words={words}
      />
      <div className="quiz-actions">
        <button type="button" className="button" onClick={() => quiz.begin('short')}>
          {words.newRound}
        </button>
        <button type="button" className="button quiet" onClick={() => quiz.beginAgain()}>
          {words.sameRound}
        </button>
        <button type="button" className="button quiet" onClick={quiz.leave}>
          {words.toStart}
        </button>
      </div>
      <ol className="quiz-answers" role="list">
        {answered.map(({ given, question }) => (
          <ReviewedQuestion key={given.id} given={given} question={question} words={words} />
        ))}
      </ol>
      <ClassTools round={session.round} words={words} onPaper={quiz.showPaper} />
    </div>
  );
}

interface SecondLookProps {
  links: readonly Question['link'][];
  isPerfect: boolean;
  words: QuizWords;
}

function SecondLook({ links, isPerfect, words }: SecondLookProps) {
  if (links.length === 0) return isPerfect ? <p>{words.nothingToLookAt}</p> : null;
  return (
    <div className="quiz-second-look">
      <p>{words.lookAgain(links.length)}</p>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReviewedQuestion({
  given,
  question,
  words,
}: {
  given: Given;
  question: Question;
  words: QuizWords;
}) {
  const { answer, isRight } = given;
  const chosen =
    question.form === 'choice' && answer.form === 'choice'
      ? question.options.find(({ id }) => id === answer.chosen)?.text
      : undefined;
  return (
    <li>
      <p className="quiz-prompt">{question.prompt}</p>
      <p data-mark={isRight ? 'right' : 'wrong'}>
        <Icon shape={isRight ? 'right' : 'wrong'} /> <b>{chosen ?? verdictOf(question, answer, words)}</b>{' '}
        {chosen !== undefined && verdictOf(question, answer, words)}
      </p>
      <Explanation question={question} answer={answer} words={words} />
    </li>
  );
}
