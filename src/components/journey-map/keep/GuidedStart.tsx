import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { startWords } from './strings-start.ts';

interface GuidedStartProps {
  lang: Language;
  answers: JourneyMap['preliminaryAnswers'];
  /** Called at every key, so that an answer is kept like everything else. */
  onAnswer: (question: Question, answer: string) => void;
  onDone: () => void;
}

const questions = ['targetGroup', 'scenario', 'start', 'end'] as const;
type Question = (typeof questions)[number];

/** The four preliminary questions, one at a time. Each may be left open. */
export function GuidedStart({ lang, answers, onAnswer, onDone }: GuidedStartProps) {
  const words = startWords[lang];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [step, setStep] = useState(0);
  const question = questions[step]!;
  const { question: title, help, example } = words.questions[question];
  const isLast = step === questions.length - 1;
  useEffect(() => field.current?.focus(), [step]);

  return (
    <form
      className="map-guided"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLast) onDone();
        else setStep(step + 1);
      }}
    >
      <p className="eyebrow">{words.step(step + 1, questions.length)}</p>
      <h1>
        <label htmlFor={id}>{title}</label>
      </h1>
      <p id={`${id}-help`}>{help}</p>
      <textarea
        key={question}
        id={id}
        ref={field}
        rows={3}
        maxLength={5000}
        aria-describedby={`${id}-help ${id}-example`}
        defaultValue={answers[question]}
        onChange={(event) => onAnswer(question, event.currentTarget.value)}
      />
      <p id={`${id}-example`} className="small">
        {words.helpWith} {example}
      </p>
      <p className="map-buttons">
        <button type="submit" className="button">
          {isLast ? words.toMap : answers[question].trim() ? words.next : words.skip}
        </button>
        {step > 0 && (
          <button type="button" className="button quiet" onClick={() => setStep(step - 1)}>
            {words.back}
          </button>
        )}
        {!isLast && (
          <button type="button" className="plain" onClick={onDone}>
            {words.toMap}
          </button>
        )}
      </p>
      <p className="small">{words.answersStay}</p>
    </form>
  );
}
