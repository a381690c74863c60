import type { PageText } from './read-page.ts';
import { mentions, stems, type SynonymGroup } from './synonyms.ts';

/** Words a page shall be found by beside its text. */
export interface Keywords {
  /** Of terms this page explains, and of terms in its title. */
  strong: string[];
  /** Of terms in its headings and of terms it links to in the glossary. */
  weak: string[];
}

/**
 * Chooses the synonyms for a page, only of what it says in a prominent place.
 * Of its topics all words count, although they may stand in the text, because that is the page to read;
 * of other terms only the words that are missing there.
 * @param pageId id of the page, undefined for pages without one; the glossary explains every term
 */
export function keywordsOf(
  page: PageText,
  pageId: string | undefined,
  groups: readonly SynonymGroup[],
): Keywords {
  const text = stems(page.text);
  const title = stems(page.title);
  // The bar keeps a phrase from reaching from one heading into the next.
  const headings = page.headings.map(stems).join('|');
  const isExplained = ({ id, page: place }: SynonymGroup) =>
    id !== undefined && pageId !== undefined && (pageId === 'glossary' || place === pageId);
  const isNamed = ({ words }: SynonymGroup, place: string) =>
    words.some((word) => mentions(place, word.stems));
  const isLinked = ({ id }: SynonymGroup) => id !== undefined && page.glossaryIds.includes(id);
  const isMissing = ({ stems: word }: { stems: string }) => !mentions(text, word);
  const wordsOf = (chosen: readonly SynonymGroup[]) => chosen.flatMap(({ words }) => words);

  const topics = wordsOf(groups.filter((group) => isExplained(group) || isNamed(group, title)));
  const strong = new Set(topics.map(({ word }) => word));
  const mentioned = wordsOf(groups.filter((group) => isLinked(group) || isNamed(group, headings))).filter(
    isMissing,
  );
  const weak = new Set(mentioned.map(({ word }) => word));
  return { strong: [...strong], weak: [...weak].filter((word) => !strong.has(word)) };
}
