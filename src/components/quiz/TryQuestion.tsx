import { useRef, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { Answer, Question } from './model.ts';
import { present } from './presentation.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { judge } from './scoring.ts';
import { quizWords } from './strings.ts';
import { useIsReady } from './use-is-ready.ts';

interface TryQuestionProps {
  lang: Language;
  question: Question;
  quizAddress: string;
}

/** One question inside a page of the guide. */
export function TryQuestion({ lang, question, quizAddress }: TryQuestionProps) {
  const words = quizWords[lang];
  const [given, setGiven] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const section = useRef<HTMLElement>(null);

  const answer = (next: Answer) => {
    setGiven(next);
    if (attempt === 0) void record(question.id, judge(question, next).isRight);
  };
  const again = () => {
    setGiven(null);
    setAttempt(attempt + 1);
    section.current?.focus();
  };
  return (
    <section className="quiz-try quiz" ref={section} tabIndex={-1} aria-label={words.tryOne}>
      <p className="quiz-try-name">{words.tryOne}</p>
      <QuestionForm
        key={attempt}
        question={present(question, 'try')}
        plain={question}
        given={given}
        words={words}
        isReady={useIsReady()}
        onAnswer={answer}
      >
        <button type="button" className="button quiet" onClick={again}>
          {words.once}
        </button>
        <a href={quizAddress}>{words.more}</a>
      </QuestionForm>
    </section>
  );
}

/** Counts like an answer in the quiz. Loaded only now: a page that is just read needs no scheduler. */
async function record(id: string, isRight: boolean): Promise<void> {
  const { recordAnswer } = await import('./storage.ts');
  recordAnswer(id, isRight, Date.now());
}
