import { z } from 'zod';
import { languages, type Both } from '../i18n/languages.ts';
import { firms } from '../journey/firms.ts';
import { moments } from '../journey/moments.ts';
import { phaseIds } from '../journey/phases.ts';

/** What an item of the quiz holds. docs/quiz-items.md shows one example of each kind. */

export const momentAnswers = [...moments.map(({ id }) => id), 'none'] as const;
export const verdicts = ['right', 'wrong', 'depends'] as const;
/** Where a card of a sorting item may be put. */
export const groupings = {
  parts: ['before', 'during', 'after'],
  owners: ['owned', 'partner', 'customer', 'social'],
} as const;
export type Grouping = keyof typeof groupings;
export type GroupId = (typeof groupings)[Grouping][number];

const itemId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower case words joined by hyphens');
const situation = z.string().min(40).max(320);
const question = z.string().min(15).max(280);
const reason = z.string().min(20).max(300);
const optionText = z.string().min(2).max(150);
const phase = z.enum(phaseIds);

const shared = {
  /** 1 plain, 2 needs a thought, 3 borderline. */
  difficulty: z.literal([1, 2, 3]),
  /** The invented firm of the situation; absent where it happens elsewhere. */
  firm: z.enum(firms.map(({ id }) => id)).optional(),
  /** Id of the guide page that explains the answer. */
  link: z.string().min(1),
  /** A heading (h2 or h3) of that page, as it stands there. */
  section: z.strictObject({ de: z.string().min(1), en: z.string().min(1) }).optional(),
};

/** Both languages hold exactly the expected keys. `keysOf` gives what one language has. */
function expectKeys<Words>(
  words: Both<Words>,
  field: string,
  expected: readonly string[],
  keysOf: (words: Words) => object,
  context: z.RefinementCtx,
): void {
  for (const lang of languages) {
    const found = Object.keys(keysOf(words[lang]));
    const missing = expected.filter((key) => !found.includes(key)).map((key) => `“${key}” is missing`);
    const superfluous = found.filter((key) => !expected.includes(key)).map((key) => `“${key}” is too much`);
    const faults = [...missing, ...superfluous];
    if (faults.length === 0) continue;
    context.addIssue({
      code: 'custom',
      path: [lang, field],
      message: `the same ids as in the rest of the item: ${faults.join(', ')}`,
    });
  }
}

/** Options come in a fitting number, the best one is among them, and English has the ones German has. */
function expectOptions<Words>(
  item: { best: string } & Both<Words>,
  field: string,
  number: { least: number; most: number },
  optionsOf: (words: Words) => object,
  context: z.RefinementCtx,
): void {
  const options = Object.keys(optionsOf(item.de));
  if (options.length < number.least || options.length > number.most)
    context.addIssue({
      code: 'custom',
      path: ['de', field],
      message: `${number.least} to ${number.most} options, found ${options.length}`,
    });
  if (!options.includes(item.best))
    context.addIssue({
      code: 'custom',
      path: ['best'],
      message: `the id of one of the options: ${options.join(', ')}`,
    });
  expectKeys(item, field, options, optionsOf, context);
}

const phaseWords = z.strictObject({ situation, reasons: z.partialRecord(phase, reason) });
/** Which phase is this? Three or four phases are offered: the ones with a reason. */
const phaseItem = z
  .strictObject({ kind: z.literal('phase'), ...shared, best: phase, de: phaseWords, en: phaseWords })
  .superRefine((item, context) =>
    expectOptions(item, 'reasons', { least: 3, most: 4 }, (words) => words.reasons, context),
  );

const momentAnswer = z.enum(momentAnswers);
const momentWords = z.strictObject({ situation, reasons: z.partialRecord(momentAnswer, reason) });
/** Which Moment of Truth? Three to five are offered: the ones with a reason. */
const momentItem = z
  .strictObject({
    kind: z.literal('moment'),
    ...shared,
    phase,
    best: momentAnswer,
    de: momentWords,
    en: momentWords,
  })
  .superRefine((item, context) =>
    expectOptions(item, 'reasons', { least: 3, most: 5 }, (words) => words.reasons, context),
  );

const optionWords = z.strictObject({
  question,
  options: z.record(itemId, z.strictObject({ text: optionText, reason })),
});
/** What would help here? And: which number, which formula, what does it say? */
const optionItem = z
  .strictObject({
    kind: z.enum(['measure', 'metric']),
    ...shared,
    phase,
    best: itemId,
    de: optionWords,
    en: optionWords,
  })
  .superRefine((item, context) =>
    expectOptions(item, 'options', { least: 3, most: 4 }, (words) => words.options, context),
  );

const verdict = z.enum(verdicts);
const claimWords = z.strictObject({ claim: question, reasons: z.record(verdict, reason) });
/** True, false, or does it depend? */
const misconceptionItem = z.strictObject({
  kind: z.literal('misconception'),
  ...shared,
  phase: phase.optional(),
  best: verdict,
  de: claimWords,
  en: claimWords,
});

const orderWords = z.strictObject({
  question,
  /** The text may be left out where the id is a phase; its name is taken then. */
  steps: z.record(itemId, z.strictObject({ text: optionText.optional(), reason })),
});
const orderItem = z
  .strictObject({
    kind: z.literal('order'),
    ...shared,
    phase: phase.optional(),
    /** Ids of the steps in the right order. */
    answer: z.array(itemId).min(4).max(9),
    de: orderWords,
    en: orderWords,
  })
  .superRefine((item, context) => {
    if (new Set(item.answer).size !== item.answer.length)
      context.addIssue({ code: 'custom', path: ['answer'], message: 'each step once' });
    expectKeys(item, 'steps', item.answer, (words) => words.steps, context);
    const isPhase = (id: string) => phaseIds.some((known) => known === id);
    for (const lang of languages)
      for (const [id, step] of Object.entries(item[lang].steps))
        if (step.text === undefined && !isPhase(id))
          context.addIssue({ code: 'custom', path: [lang, 'steps', id], message: 'a text' });
  });

const sortWords = z.strictObject({
  question,
  cards: z.record(itemId, z.strictObject({ text: optionText, reason })),
});
const sortItem = z
  .strictObject({
    kind: z.literal('sort'),
    ...shared,
    phase: phase.optional(),
    into: z.enum(['parts', 'owners']),
    /** Card to group. */
    answer: z.record(itemId, z.enum([...groupings.parts, ...groupings.owners])),
    de: sortWords,
    en: sortWords,
  })
  .superRefine((item, context) => {
    const groups: readonly GroupId[] = groupings[item.into];
    const cards = Object.entries(item.answer);
    if (cards.length < 4 || cards.length > 9)
      context.addIssue({ code: 'custom', path: ['answer'], message: '4 to 9 cards' });
    for (const [id, group] of cards)
      if (!groups.includes(group))
        context.addIssue({ code: 'custom', path: ['answer', id], message: `one of ${groups.join(', ')}` });
    expectKeys(
      item,
      'cards',
      cards.map(([id]) => id),
      (words) => words.cards,
      context,
    );
  });

export const quizItem = z.discriminatedUnion('kind', [
  phaseItem,
  momentItem,
  optionItem,
  misconceptionItem,
  orderItem,
  sortItem,
]);
export type QuizItem = z.infer<typeof quizItem>;
export type QuizKind = QuizItem['kind'];

/** src/content/quiz/<group>.yaml: items by id. An id is used once in all files and never changes: progress hangs on it. */
export const quizFile = z.record(itemId, quizItem);
