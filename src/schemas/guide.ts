import { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import { phaseIds } from '../journey/phases.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens, no umlauts');
const place = {
  /** Place among the chapters for a chapter, inside the chapter for every other page. */
  order: z.int().positive(),
  slug: z.strictObject({ de: slug, en: slug }),
};

/** facts.yaml: what is true of a guide page in every language. */
export const guideFacts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chapter'), ...place }),
  z.strictObject({ kind: z.literal('phase'), ...place, phase: z.enum(phaseIds) }),
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
  keyFacts: z.array(z.strictObject({ term: z.string(), text: z.string() })).length(3).optional(),
});
export type GuideWords = z.infer<typeof guideWords>;

/** The file names a guide page's folder must hold. */
export const guideFiles = ['facts.yaml', ...languages.map((lang) => `${lang}.mdx`)];
