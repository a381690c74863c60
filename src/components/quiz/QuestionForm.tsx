import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { ChoiceFields } from './ChoiceFields.tsx';
import { announcementOf, Feedback } from './Feedback.tsx';
import type { Answer, Question } from './model.ts';
import { OrderFields } from './OrderFields.tsx';
import { isComplete } from './scoring.ts';
import { moveId } from './session.ts';
import { SortFields } from './SortFields.tsx';
import type { QuizWords } from './strings.ts';

interface QuestionFormProps {
  /** With its options in the order in which they are shown. */
  question: Question;
  /** As in the file: steps stand in the right order. */
  plain: Question;
  /** The answer once it is given. */
  given: Answer | null;
  words: QuizWords;
  /** False until scripts run: an answer before would be lost. */
  isReady: boolean;
  onAnswer: (answer: Answer) => void;
  /** Beside the check button. */
  actions?: ReactNode;
  /** The way onward, below the feedback. */
  children: ReactNode;
}

/** One question with its answer. A parent that shows another question gives it another key. */
export function QuestionForm({ question, plain, given, words, ...rest }: QuestionFormProps) {
  const { isReady, onAnswer, actions, children } = rest;
  const problemId = useId();
  const [draft, setDraft] = useState<Answer | null>(given ?? firstDraft(question));
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');

  const change = (next: Answer, announcement = '') => {
    setDraft(next);
    setSaid(announcement);
    setProblem('');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isComplete(question, draft)) return onAnswer(draft);
    setProblem(question.form === 'sort' ? words.sortAll : words.choose);
  };

  return (
    <>
      <form className="quiz-question" onSubmit={submit} aria-describedby={problem ? problemId : undefined}>
        <p className="quiz-prompt">{question.prompt}</p>
        {(!given || question.form === 'choice') && (
          <Fields question={question} draft={draft} isJudged={!!given} words={words} onChange={change} />
        )}
        <p className="quiz-problem" id={problemId} role="alert">
          {problem}
        </p>
        {!given && (
          <div className="quiz-actions">
            <button type="submit" className="button" disabled={!isReady}>
              {words.check}
            </button>
            {actions}
          </div>
        )}
        <p className="visually-hidden" role="status">
          {given ? announcementOf(plain, given, words) : said}
        </p>
      </form>
      {given && (
        <Feedback question={plain} answer={given} words={words}>
          {children}
        </Feedback>
      )}
    </>
  );
}

interface FieldsProps {
  question: Question;
  draft: Answer | null;
  isJudged: boolean;
  words: QuizWords;
  onChange: (answer: Answer, announcement?: string) => void;
}

function Fields({ question, draft, isJudged, words, onChange }: FieldsProps) {
  if (question.form === 'choice') {
    const chosen = draft?.form === 'choice' ? draft.chosen : null;
    const choose = (id: string) => onChange({ form: 'choice', chosen: id });
    return (
      <ChoiceFields question={question} chosen={chosen} isJudged={isJudged} words={words} onChoose={choose} />
    );
  }
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? id;
  if (question.form === 'order') {
    const order = draft?.form === 'order' ? draft.order : [];
    const move = (id: string, by: number) => {
      const next = moveId(order, id, by);
      if (next === order) return;
      onChange({ form: 'order', order: next }, words.moved(textOf(id), next.indexOf(id) + 1, next.length));
    };
    return <OrderFields question={question} order={order} words={words} onMove={move} />;
  }
  const groups = draft?.form === 'sort' ? draft.groups : {};
  const place = (card: string, group: string) =>
    onChange(
      { form: 'sort', groups: { ...groups, [card]: group } },
      words.placed(textOf(card), question.groups.find(({ id }) => id === group)?.text ?? group),
    );
  return <SortFields question={question} groups={groups} words={words} onPlace={place} />;
}

function firstDraft(question: Question): Answer | null {
  switch (question.form) {
    case 'choice':
      return null;
    case 'order':
      return { form: 'order', order: question.options.map(({ id }) => id) };
    case 'sort':
      return { form: 'sort', groups: {} };
  }
}
