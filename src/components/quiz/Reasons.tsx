import { Icon } from './Icon.tsx';
import type { Answer, ChoiceQuestion, OrderQuestion, SortQuestion } from './model.ts';
import { judge } from './scoring.ts';
import type { QuizWords } from './strings.ts';

interface ReasonsProps<Q> {
  question: Q;
  answer: Answer;
  words: QuizWords;
}

/** First the reason of the chosen option, then that of the best, the others on request. */
export function ChoiceReasons({ question, answer, words }: ReasonsProps<ChoiceQuestion>) {
  const chosenId = answer.form === 'choice' ? answer.chosen : '';
  const chosen = question.options.find(({ id }) => id === chosenId);
  const best = question.options.find(({ id }) => id === question.best);
  const others = question.options.filter((option) => option !== chosen && option !== best);
  return (
    <>
      <p>{chosen?.reason}</p>
      {best && best !== chosen && (
        <p>
          <b>
            {words.best} {best.text}
          </b>
          <br />
          {best.reason}
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <dl>
            {others.map(({ id, text, reason }) => (
              <div key={id}>
                <dt>{text}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** The right order or the right groups, each with its reason and a mark. */
export function PlacedReasons({ question, answer, words }: ReasonsProps<OrderQuestion | SortQuestion>) {
  const { hits } = judge(question, answer);
  return (
    <ol className="quiz-solution" role="list">
      {question.options.map(({ id, text, reason }, place) => {
        const isHit = hits.includes(id);
        return (
          <li key={id} data-mark={isHit ? 'right' : 'wrong'}>
            <Icon shape={isHit ? 'right' : 'wrong'} />
            <span>
              <b>
                {text.replace(/\.$/, '')}: {rightPlace(question, place, words)}
              </b>
              {!isHit && ` (${words.yourAnswer}: ${givenPlace(question, answer, id, words)})`}
              <br />
              {reason}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

export function rightPlace(question: OrderQuestion | SortQuestion, place: number, words: QuizWords): string {
  if (question.form === 'order') return words.place(place + 1);
  return groupName(question, question.options[place]?.group);
}

function givenPlace(question: OrderQuestion | SortQuestion, answer: Answer, id: string, words: QuizWords) {
  if (question.form === 'sort') return groupName(question, answer.form === 'sort' ? answer.groups[id] : '');
  return words.place((answer.form === 'order' ? answer.order.indexOf(id) : 0) + 1);
}

function groupName({ groups }: SortQuestion, id: string | undefined): string {
  return groups.find((group) => group.id === id)?.text ?? '–';
}
