import { useEffect, useRef } from 'react';
import type { Question } from './model.ts';
import { rightPlace } from './Reasons.tsx';
import type { Round } from './round.ts';
import type { QuizWords } from './strings.ts';
import type { Paper, Quiz } from './use-quiz.ts';

interface QuizPaperProps {
  quiz: Quiz;
  round: Round;
  paper: Paper;
  words: QuizWords;
}

/** A round on paper: the questions to fill in, or their solutions on a sheet of their own. */
export function QuizPaper({ quiz, round, paper, words }: QuizPaperProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [paper]);
  const isWorksheet = paper === 'worksheet';
  return (
    <div className="quiz-paper">
      <div className="quiz-actions">
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="button quiet" onClick={() => quiz.showPaper(null)}>
          {words.back}
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {words[paper]}
      </h2>
      <p>{words.roundCode(round.seed, round.ids.length)}</p>
      {isWorksheet && <p className="quiz-name">{words.name}</p>}
      <ol>
        {round.ids.map((id) => {
          const question = isWorksheet ? quiz.questionOf(id) : quiz.plainQuestion(id);
          if (!question) return null;
          return (
            <li key={id}>
              <p className="quiz-prompt">{question.prompt}</p>
              {isWorksheet ? (
                <ToFillIn question={question} words={words} />
              ) : (
                <Solution question={question} words={words} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface PaperQuestionProps {
  question: Question;
  words: QuizWords;
}

function ToFillIn({ question, words }: PaperQuestionProps) {
  const ask = question.form === 'choice' && !['measure', 'metric'].includes(question.kind);
  return (
    <>
      {ask && <p>{words.ask[question.kind]}</p>}
      {question.form === 'sort' && <p>{question.groups.map(({ text }) => text).join(' · ')}</p>}
      <ul className="quiz-boxes" data-form={question.form} role="list">
        {question.options.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Solution({ question, words }: PaperQuestionProps) {
  if (question.form !== 'choice')
    return (
      <ol role="list">
        {question.options.map(({ id, text, reason }, place) => (
          <li key={id}>
            <b>
              {rightPlace(question, place, words)}: {text}
            </b>{' '}
            {reason}
          </li>
        ))}
      </ol>
    );
  const best = question.options.find(({ id }) => id === question.best);
  return (
    <>
      <p>
        <b>{best?.text}</b> {best?.reason}
      </p>
      <ul className="small">
        {question.options.map(({ id, text, reason }) =>
          id === question.best ? null : (
            <li key={id}>
              {text}: {reason}
            </li>
          ),
        )}
      </ul>
    </>
  );
}
