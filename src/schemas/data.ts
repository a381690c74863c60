import { z } from 'zod';
import { phaseIds } from '../journey/phases.ts';

const sourceId = z.string().regex(/^S\d+[a-z]?$/, 'a source number such as S34 or S06b');

const termWords = z.strictObject({
  term: z.string().min(1),
  definition: z.string().min(20).max(320),
  note: z.string().optional(),
  synonyms: z.array(z.string()),
});

/** src/content/glossary/<id>.yaml */
export const glossaryTerm = z.strictObject({
  de: termWords,
  en: termWords,
  related: z.array(z.string()),
  /** Id of the guide page that explains the term. */
  page: z.string().optional(),
});

const metricWords = z.strictObject({ name: z.string(), formula: z.string(), reading: z.string() });

/** src/content/metrics/<id>.yaml */
export const metric = z.strictObject({
  phases: z.array(z.enum([...phaseIds, 'advocacy'])).min(1),
  unit: z.enum(['percent', 'hours', 'days', 'minutes', 'count', 'euro', 'score', 'ratio']),
  de: metricWords,
  en: metricWords,
  sources: z.array(sourceId),
});

const auditWords = z.strictObject({ question: z.string(), why: z.string(), check: z.string() });

/** One entry of src/content/audit/questions.yaml: a question of the ZMOT check. */
export const auditQuestion = z.strictObject({
  recommendation: z.enum([
    'identify-moments',
    'develop-content',
    'online-presence',
    'encourage-reviews',
    'measure',
  ]),
  de: auditWords,
  en: auditWords,
  sources: z.array(sourceId),
});

/** One entry of src/content/workshops/agendas.yaml. The items' minutes add up to the whole. */
export const workshop = z
  .strictObject({
    minutes: z.int().positive(),
    de: z.strictObject({ name: z.string() }),
    en: z.strictObject({ name: z.string() }),
    items: z.array(z.strictObject({ minutes: z.int().positive(), de: z.string(), en: z.string() })).min(1),
  })
  .refine(({ minutes, items }) => items.reduce((sum, item) => sum + item.minutes, 0) === minutes, {
    error: 'items whose minutes add up to the whole',
  });

/** One entry of src/content/sources.yaml. */
export const source = z.strictObject({
  title: z.string(),
  author: z.string().optional(),
  year: z.int().optional(),
  url: z.url(),
  /** Author's own text, copy of such a text, report about it, or somebody's opinion. */
  kind: z.enum(['primary', 'copy', 'report', 'opinion']),
  de: z.string(),
  en: z.string(),
});
