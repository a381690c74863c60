import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { phaseIds } from '../journey/phases.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens, no umlauts');
const place = {
  /** Place among the chapters for a chapter, inside the chapter for every other page. */
  order: z.int().positive(),
  slug: z.strictObject({ de: slug, en: slug }),
  /** Statements of the seed documents that this page covers: ids of tests/seeds/points.yaml. */
  seeds: z.array(z.string()).default([]),
};
const range = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([from, to]) => from <= to, 'the smaller number first');

/** facts.yaml: what is true of a guide page in every language. */
export const guideFacts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chapter'), ...place }),
  z.strictObject({ kind: z.literal('phase'), ...place, phase: z.enum(phaseIds) }),
  z.strictObject({ kind: z.literal('moment'), ...place, moment: z.enum(moments.map(({ id }) => id)) }),
  /** A step of the mapping method: its facts stand in a strip below the opening. */
  z.strictObject({
    kind: z.literal('method'),
    ...place,
    minutes: range,
    people: range,
    difficulty: z.enum(['easy', 'medium', 'demanding']),
  }),
  z.strictObject({ kind: z.literal('page'), ...place }),
]);
export type GuideFacts = z.infer<typeof guideFacts>;

/** Front matter of de.mdx and en.mdx. */
export const guideWords = z.strictObject({
  title: z.string().min(1),
  /** For the main menu and other tight places; without it the title stands there. */
  shortTitle: z.string().min(1).optional(),
  description: z.string().min(70).max(160),
  voice: z.string().min(1).optional(),
  lede: z.string().min(80).max(480),
  /** Only on method pages: what is needed and what comes out, for the strip. */
  material: z.string().optional(),
  result: z.string().optional(),
  keyFacts: z
    .array(z.strictObject({ term: z.string(), text: z.string() }))
    .length(3)
    .optional(),
});

/** The file names a guide page's folder must hold. */
export const guideFiles = ['facts.yaml', ...languages.map((lang) => `${lang}.mdx`)];
