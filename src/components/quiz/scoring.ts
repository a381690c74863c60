import type { Answer, ChoiceQuestion, Question } from './model.ts';

export interface Judgement {
  isRight: boolean;
  /** Ids of the options that were chosen, placed or sorted rightly. */
  hits: readonly string[];
}

/** What judging needs: of a choice only which option is the best. */
type Judged = Pick<ChoiceQuestion, 'form' | 'best'> | Exclude<Question, ChoiceQuestion>;

/** Judges an answer. An order or a sorting is right when every part of it is; the order of `question.options` counts for an order. */
export function judge(question: Judged, answer: Answer): Judgement {
  const hits = hitsOf(question, answer);
  const isRight = question.form === 'choice' ? hits.length === 1 : hits.length === question.options.length;
  return { isRight, hits };
}

function hitsOf(question: Judged, answer: Answer): string[] {
  if (question.form === 'choice')
    return answer.form === 'choice' && answer.chosen === question.best ? [question.best] : [];
  if (question.form === 'order') {
    const order = answer.form === 'order' ? answer.order : [];
    return question.options.flatMap(({ id }, place) => (order[place] === id ? [id] : []));
  }
  const groups = answer.form === 'sort' ? answer.groups : {};
  return question.options.flatMap(({ id, group }) => (groups[id] === group ? [id] : []));
}

/** True once every part of the question has been answered. */
export function isComplete(question: Question, answer: Answer | null): answer is Answer {
  if (answer?.form !== question.form) return false;
  if (answer.form !== 'sort') return true;
  return question.options.every(({ id }) => answer.groups[id] !== undefined);
}

export interface Tried {
  question: Question;
  isRight: boolean;
}

/** The sections behind the wrong answers, the most frequent first, each once. */
export function worthASecondLook(tried: readonly Tried[], most = 3): Question['link'][] {
  const byAddress = new Map<string, { link: Question['link']; count: number }>();
  for (const { question, isRight } of tried) {
    if (isRight) continue;
    const { link } = question;
    byAddress.set(link.href, { link, count: (byAddress.get(link.href)?.count ?? 0) + 1 });
  }
  return [...byAddress.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ link }) => link);
}
