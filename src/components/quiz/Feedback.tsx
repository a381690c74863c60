import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { Answer, Question } from './model.ts';
import { ChoiceReasons, PlacedReasons } from './Reasons.tsx';
import { judge } from './scoring.ts';
import type { QuizWords } from './strings.ts';

interface FeedbackProps {
  /** As in the file: steps stand in the right order. */
  question: Question;
  answer: Answer;
  words: QuizWords;
  /** What comes after: the way onward. */
  children: ReactNode;
}

/** What the answer was worth and why. Takes the focus when it appears, so that reading goes on here. */
export function Feedback({ question, answer, words, children }: FeedbackProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const { isRight } = judge(question, answer);
  return (
    <section className="quiz-feedback" ref={section} tabIndex={-1} aria-label={words.feedback}>
      <p className="quiz-verdict" data-mark={isRight ? 'right' : 'wrong'}>
        <Icon shape={isRight ? 'right' : 'wrong'} /> {verdictOf(question, answer, words)}
      </p>
      <Explanation question={question} answer={answer} words={words} />
      <div className="quiz-actions">{children}</div>
    </section>
  );
}

/** The reasons and the link; the review shows the same. */
export function Explanation({ question, answer, words }: Omit<FeedbackProps, 'children'>) {
  return (
    <>
      {question.form === 'choice' ? (
        <ChoiceReasons question={question} answer={answer} words={words} />
      ) : (
        <PlacedReasons question={question} answer={answer} words={words} />
      )}
      <p>
        {words.readOn} <a href={question.link.href}>{question.link.label}</a>
      </p>
    </>
  );
}

/** The verdict in words: for orders and sortings with the number of hits. */
export function verdictOf(question: Question, answer: Answer, words: QuizWords): string {
  const { isRight, hits } = judge(question, answer);
  if (isRight) return words.right;
  return question.form === 'choice' ? words.wrong : words.partly(hits.length, question.options.length);
}

/** What is announced: the verdict and the first reason. */
export function announcementOf(question: Question, answer: Answer, words: QuizWords): string {
  const verdict = verdictOf(question, answer, words);
  if (question.form !== 'choice' || answer.form !== 'choice') return verdict;
  const chosen = question.options.find(({ id }) => id === answer.chosen);
  return `${verdict} ${chosen?.reason ?? ''}`;
}
