import { expect, test } from 'vitest';
import { readContent } from '../../checks/content-files.ts';
import { present } from '../../src/components/quiz/presentation.ts';
import { phaseOf, toQuestion } from '../../src/components/quiz/question.ts';
import { languages } from '../../src/i18n/languages.ts';
import { firms } from '../../src/journey/firms.ts';
import { moments } from '../../src/journey/moments.ts';
import { phaseIds } from '../../src/journey/phases.ts';
import { quizFile, type QuizKind } from '../../src/schemas/quiz.ts';

const items = [...readContent('.').quiz.values()].flatMap((file) => {
  const result = quizFile.safeParse(file);
  return result.success ? Object.entries(result.data) : [];
});
const ofKind = (kind: QuizKind) => items.filter(([, item]) => item.kind === kind);
const link = { label: '', href: '' };
const questions = languages.flatMap((lang) =>
  items.map(([id, item]) => ({ lang, question: toQuestion(id, item, lang, link) })),
);

function tally(values: readonly (string | number)[]): string {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ');
}

test('there are at least 80 phase, 24 moment, 20 measure, 20 metric and 15 misconception items', () => {
  console.log(
    [
      `${items.length} quiz items: ${tally(items.map(([, { kind }]) => kind))}`,
      `difficulty: ${tally(items.map(([, { difficulty }]) => difficulty))}`,
      `phase: ${tally(items.map(([, item]) => phaseOf(item) ?? 'none'))}`,
      `firm: ${tally(items.map(([, { firm }]) => firm ?? 'none'))}`,
    ].join('\n'),
  );
  const least = { phase: 80, moment: 24, measure: 20, metric: 20, misconception: 15, order: 2, sort: 2 };
  for (const [kind, number] of Object.entries(least))
    expect(ofKind(kind as QuizKind).length, kind).toBeGreaterThanOrEqual(number);
});

test('each phase is the answer at least ten times, each moment at least five', () => {
  const best = items.map(([, item]) => ('best' in item ? item.best : ''));
  for (const phase of phaseIds)
    expect(best.filter((id) => id === phase).length, phase).toBeGreaterThanOrEqual(10);
  for (const { id } of moments)
    expect(best.filter((each) => each === id).length, id).toBeGreaterThanOrEqual(5);
});

test('true, false and “it depends” each hold at most 60 % of the misconceptions', () => {
  const verdicts = ofKind('misconception').map(([, item]) => ('best' in item ? item.best : ''));
  console.log(`verdicts: ${tally(verdicts)}`);
  for (const verdict of ['right', 'wrong', 'depends']) {
    const count = verdicts.filter((each) => each === verdict).length;
    expect(count, verdict).toBeGreaterThan(0);
    expect(count, verdict).toBeLessThanOrEqual(verdicts.length * 0.6);
  }
});

test('all four firms appear', () => {
  for (const { id } of firms)
    expect(items.filter(([, { firm }]) => firm === id).length, id).toBeGreaterThan(4);
});

test('shuffled, the right answer stands in every place about equally often', () => {
  const bySize = new Map<number, number[]>();
  for (const { lang, question } of questions) {
    if (lang !== 'de' || question.form !== 'choice') continue;
    if (question.kind === 'moment' || question.kind === 'misconception') continue;
    for (let round = 0; round < 50; round += 1) {
      const { options } = present(question, `round${round}`);
      const counts = bySize.get(options.length) ?? options.map(() => 0);
      const place = options.findIndex(({ id }) => id === question.best);
      counts[place] = (counts[place] ?? 0) + 1;
      bySize.set(options.length, counts);
    }
  }
  for (const [size, counts] of bySize) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const shares = counts.map((count) => count / all);
    const shown = shares.map((share) => `${Math.round(share * 100)} %`).join(', ');
    console.log(`place of the right answer among ${size}, 50 rounds: ${shown}`);
    for (const share of shares) expect(Math.abs(share - 1 / size)).toBeLessThan(0.06);
  }
});

test('the length of an option does not give the answer away', () => {
  for (const lang of languages) {
    const inWords = questions.flatMap(({ lang: each, question }) =>
      each === lang && question.form === 'choice' && ['measure', 'metric'].includes(question.kind)
        ? [question]
        : [],
    );
    const isLongest = inWords.filter(({ options, best }) => {
      const length = (id: string) => options.find((option) => option.id === id)?.text.length ?? 0;
      return options.every(({ id }) => id === best || length(id) < length(best));
    });
    const share = isLongest.length / Math.max(1, inWords.length);
    console.log(
      `${lang}: in ${Math.round(share * 100)} % of ${inWords.length} the right option is the longest`,
    );
    expect(share).toBeLessThan(0.5);
  }
});

test('no situation names its own answer', () => {
  const telling = questions.flatMap(({ lang, question }) => {
    if (question.form !== 'choice' || !['phase', 'moment'].includes(question.kind)) return [];
    const best = question.options.find(({ id }) => id === question.best)?.text ?? '';
    const isNamed = new RegExp(`(?<!\\p{L})${best}(?!\\p{L})`, 'iu').test(question.prompt);
    return isNamed ? [`${lang} ${question.id}: ${best}`] : [];
  });
  expect(telling).toEqual([]);
});
