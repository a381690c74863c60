import type { KeyboardEvent } from 'react';
import { Icon } from './Icon.tsx';
import type { OrderQuestion } from './model.ts';
import type { QuizWords } from './strings.ts';
import { dragHandlers, type Drop } from './use-drag.ts';

interface OrderFieldsProps {
  question: OrderQuestion;
  order: readonly string[];
  words: QuizWords;
  onMove: (id: string, by: number) => void;
}

/** Steps to put in order: buttons, the arrow keys on them, or dragging. */
export function OrderFields({ question, order, words, onMove }: OrderFieldsProps) {
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? id;
  return (
    <>
      <p className="small">{words.orderHelp}</p>
      <ol className="quiz-order" role="list">
        {order.map((id, place) => (
          <li key={id} data-row={id}>
            <span className="quiz-grip" {...dragHandlers((drop) => onMove(id, placesBetween(drop, place)))}>
              <Icon shape="grip" />
            </span>
            <span className="quiz-place">{place + 1}</span>
            <span className="quiz-row-text">{textOf(id)}</span>
            <MoveButtons
              id={id}
              text={textOf(id)}
              isFirst={place === 0}
              isLast={place === order.length - 1}
              words={words}
              onMove={onMove}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface MoveButtonsProps {
  id: string;
  text: string;
  isFirst: boolean;
  isLast: boolean;
  words: QuizWords;
  onMove: (id: string, by: number) => void;
}

function MoveButtons({ id, text, isFirst, isLast, words, onMove }: MoveButtonsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(id, by);
  };
  return (
    <span className="quiz-moves">
      <button
        type="button"
        aria-label={words.moveUp(text)}
        aria-disabled={isFirst}
        onClick={() => onMove(id, -1)}
        onKeyDown={onKeyDown}
      >
        <Icon shape="up" />
      </button>
      <button
        type="button"
        aria-label={words.moveDown(text)}
        aria-disabled={isLast}
        onClick={() => onMove(id, 1)}
        onKeyDown={onKeyDown}
      >
        <Icon shape="down" />
      </button>
    </span>
  );
}

/** How many places a dropped row moves: it goes where its pointer is among the middles of the others. */
function placesBetween({ row, y }: Drop, place: number): number {
  const others = [...(row.parentElement?.children ?? [])].filter((other) => other !== row);
  const above = others.filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return top + height / 2 < y;
  });
  return above.length - place;
}
