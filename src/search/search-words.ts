import { z } from 'zod';

const word = z.string().regex(/^\p{L}[\p{L}\p{N} -]*$/u, 'a word or a few words, without punctuation');

/** src/content/search/<lang>.yaml: what the site's own words cannot tell the search. */
export const searchWords = z.strictObject({
  /** Function words, separated by spaces: left out of queries that hold another word, and never a part of a compound. */
  stopWords: z.string().transform((list) => list.trim().split(/\s+/)),
  /** Last parts of compounds that stand alone nowhere on the site. */
  heads: z.array(word),
  /** Groups of words that mean the same to a reader and are no glossary term. */
  synonyms: z.array(z.array(word).min(2)),
});
export type SearchWords = z.infer<typeof searchWords>;
