import { useId } from 'react';
import { Icon } from './Icon.tsx';
import type { SortQuestion } from './model.ts';
import type { QuizWords } from './strings.ts';
import { dragHandlers, type Drop } from './use-drag.ts';

interface SortFieldsProps {
  question: SortQuestion;
  groups: Readonly<Record<string, string>>;
  words: QuizWords;
  onPlace: (card: string, group: string) => void;
}

/** Cards to sort: a group is chosen for each, or the card is dragged into a group. */
export function SortFields({ question, groups, words, onPlace }: SortFieldsProps) {
  const name = useId();
  const place = (card: string, drop: Drop) => {
    const group = groupAt(drop);
    if (group) onPlace(card, group);
  };
  return (
    <>
      <p className="small">{words.sortHelp}</p>
      <ul className="quiz-groups" role="list">
        {question.groups.map(({ id, text }) => (
          <li key={id} data-group={id}>
            <b>{text}</b> {Object.values(groups).filter((group) => group === id).length}
          </li>
        ))}
      </ul>
      {question.options.map((card) => (
        <fieldset key={card.id} className="quiz-card" data-row={card.id}>
          <legend>{card.text}</legend>
          <span className="quiz-grip" {...dragHandlers((drop) => place(card.id, drop))}>
            <Icon shape="grip" />
          </span>
          {question.groups.map(({ id, text }) => (
            <label key={id}>
              <input
                type="radio"
                name={`${name}${card.id}`}
                value={id}
                checked={groups[card.id] === id}
                onChange={() => onPlace(card.id, id)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

function groupAt({ x, y }: Drop): string | undefined {
  return document
    .elementsFromPoint(x, y)
    .flatMap((element) => element.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? [])[0];
}
