import { useId } from 'react';
import { Icon } from './Icon.tsx';
import type { ChoiceQuestion } from './model.ts';
import { legendOf, type QuizWords } from './strings.ts';

interface ChoiceFieldsProps {
  question: ChoiceQuestion;
  chosen: string | null;
  isJudged: boolean;
  words: QuizWords;
  onChoose: (id: string) => void;
}

/** The options as radio buttons; after the answer each carries its mark as sign and word. */
export function ChoiceFields({ question, chosen, isJudged, words, onChoose }: ChoiceFieldsProps) {
  const name = useId();
  return (
    <fieldset className="quiz-options">
      <legend>{legendOf(question, words)}</legend>
      {question.options.map(({ id, text }) => {
        const isBest = isJudged && id === question.best;
        const isMiss = isJudged && id === chosen && !isBest;
        return (
          <label key={id} data-mark={isBest ? 'right' : isMiss ? 'wrong' : undefined}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              disabled={isJudged}
              onChange={() => onChoose(id)}
            />
            <span>{text}</span>
            {isBest && (
              <small>
                <Icon shape="right" /> {words.bestAnswer}
              </small>
            )}
            {isMiss && (
              <small>
                <Icon shape="wrong" /> {words.yourAnswer}
              </small>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
