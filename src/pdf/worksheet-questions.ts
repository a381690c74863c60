import type { ChoiceQuestion } from '../components/quiz/model.ts';
import { present } from '../components/quiz/presentation.ts';
import { toQuestion } from '../components/quiz/question.ts';
import { seededRandom, shuffle } from '../components/quiz/random.ts';
import type { Language } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { phaseIds } from '../journey/phases.ts';
import type { QuizItem } from '../schemas/quiz.ts';
import { readQuiz } from './guide-data.ts';

/** Decides order and choice: the worksheet stays the same until the quiz changes. */
const seed = 'worksheet';

/** On paper there is nothing to follow. */
const noLink = { label: '', href: '' };

/**
 * The dozen on the worksheet, in one language: one item for each of the eight phases and the four Moments of Truth.
 * The plainest counts, among equals the first by id; then the twelve are mixed, the same way in both languages.
 */
export function worksheetQuestions(lang: Language): ChoiceQuestion[] {
  const items = [...readQuiz()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pick = (kind: 'phase' | 'moment', best: string) => {
    const fitting = items.filter(([, item]) => item.kind === kind && item.best === best);
    const plainest = fitting.toSorted(([, a], [, b]) => a.difficulty - b.difficulty)[0];
    if (!plainest) throw new Error(`The quiz has no ${kind} item whose answer is “${best}”.`);
    return plainest;
  };
  const chosen = [...phaseIds.map((id) => pick('phase', id)), ...moments.map(({ id }) => pick('moment', id))];
  return shuffle(chosen, seededRandom(seed)).map(([id, item]) => asChoice(id, item, lang));
}

function asChoice(id: string, item: QuizItem, lang: Language): ChoiceQuestion {
  const question = toQuestion(id, item, lang, noLink);
  if (question.form !== 'choice') throw new Error(`“${id}” is no question with one answer.`);
  return present(question, seed);
}
