import { fold } from './fold.ts';
import { otherLanguage, type Language } from '../i18n/languages.ts';
import { stem } from './stem.ts';
import { queryWords } from './tokens.ts';

/** What a glossary file gives to the search. */
export interface SearchTerm {
  id: string;
  /** Guide page that explains the term, by its id. */
  page?: string | undefined;
  de: { term: string; synonyms: readonly string[] };
  en: { term: string; synonyms: readonly string[] };
}

/** Words that mean the same to a reader who searches. */
export interface SynonymGroup {
  /** Glossary id; groups of src/content/search/ have none. */
  id?: string;
  page?: string | undefined;
  words: readonly { word: string; stems: string }[];
}

/**
 * Groups for one language: per glossary term its word, its synonyms and the other language's word,
 * then the groups of src/content/search/<lang>.yaml.
 */
export function synonymGroups(
  lang: Language,
  terms: readonly SearchTerm[],
  extraGroups: readonly (readonly string[])[],
): SynonymGroup[] {
  const own = terms.map(({ id, page, ...words }) => ({
    id,
    page,
    words: withStems([words[lang].term, ...words[lang].synonyms, words[otherLanguage(lang)].term]),
  }));
  return [...own, ...extraGroups.map((words) => ({ words: withStems(words) }))];
}

function withStems(words: readonly string[]) {
  const folded = words.map(fold);
  const unique = words.filter((_, index) => folded.indexOf(folded[index]!) === index);
  return unique.map((word) => ({ word, stems: stems(word) }));
}

/** The stems of all words of a text, each between spaces: what {@link mentions} compares. */
export const stems = (text: string): string => ` ${queryWords(text).map(stem).join(' ')} `;

/** Whether the words of a phrase stand in a text one after the other, in any inflection. Both as {@link stems}. */
export const mentions = (text: string, phrase: string): boolean =>
  phrase.trim() !== '' && text.includes(phrase);
