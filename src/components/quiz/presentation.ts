import type { Option, Question } from './model.ts';
import { seededRandom, shuffle } from './random.ts';

/**
 * Returns the question with its options in the order in which they are shown. The order follows from seed and item
 * alone: a second try in the same round looks the same. Answers with a natural order keep it; steps to be put in
 * order never start in the right one.
 */
export function present<Q extends Question>(question: Q, seed: string): Q {
  if (question.kind === 'moment' || question.kind === 'misconception') return question;

  const options: readonly Option[] = question.options;
  const shuffled = shuffle(options, seededRandom(`${seed}/${question.id}`));
  const isSolved = shuffled.every((option, place) => option === options[place]);
  if (question.form === 'order' && isSolved) return { ...question, options: shuffled.toReversed() };
  return { ...question, options: shuffled };
}
