import { createLexicon, splitCompound, type Lexicon } from './compounds.ts';
import { fold } from './fold.ts';
import { isKnownWord, nearestWords, readWordList, type WordList } from './suggest.ts';
import { queryWords } from './tokens.ts';

/** The site's words in one language, as far as a query needs them. */
export interface SearchLanguage {
  list: WordList;
  /** Folded function words. */
  stopWords: ReadonlySet<string>;
  /** For words the site does not use. Made on first call: most queries need none, and it takes as long as the list. */
  lexicon: () => Lexicon;
}

/** The file `pagefind/words.<lang>.json`. */
export interface WordFile {
  stopWords: readonly string[];
  classes: readonly string[];
}

export function readWordFile({ stopWords, classes }: WordFile): SearchLanguage {
  const list = readWordList(classes);
  let lexicon: Lexicon | undefined;
  const makeLexicon = () =>
    createLexicon(
      list.words.map(({ display }) => ({ word: display, noun: true })),
      stopWords,
    );
  return { list, stopWords: new Set(stopWords.map(fold)), lexicon: () => (lexicon ??= makeLexicon()) };
}

export interface QueryPlan {
  /** What goes to the index, words that must all be on the page; a phrase in quotation marks is one. */
  words: string[];
  /** Words of the query that the index does not hold in any form. */
  unknown: string[];
}

const phrase = /^\s*["„“«].+["“”»]\s*$/u;

/**
 * Decides which words of a query the index is asked for. Function words are left out beside others,
 * a compound the site does not use is asked for by its parts, unknown words are named and left out:
 * for them Pagefind would answer with pages that share the first letters.
 */
export function planQuery(query: string, { list, stopWords, lexicon }: SearchLanguage): QueryPlan {
  const typed = queryWords(query);
  if (phrase.test(query)) return { words: [`"${typed.join(' ')}"`], unknown: [] };

  const meaningful = typed.filter((word) => !stopWords.has(fold(word)));
  const plan: QueryPlan = { words: [], unknown: [] };
  for (const word of meaningful.length > 0 ? meaningful : typed) {
    const parts = isKnownWord(word, list) ? [word] : splitCompound(word, lexicon(), true);
    if (parts.length > 1 || isKnownWord(word, list)) plan.words.push(...parts);
    else plan.unknown.push(word);
  }
  return plan;
}

/** The query with its unknown words replaced by the nearest known ones, best first; empty when none is near. */
export function suggestQueries(
  query: string,
  unknown: readonly string[],
  { list }: SearchLanguage,
): string[] {
  const nearest = new Map(unknown.map((word) => [word, nearestWords(word, list)]));
  const most = Math.max(0, ...[...nearest.values()].map((words) => words.length));
  const suggestions = Array.from({ length: most }, (_, rank) =>
    queryWords(query)
      .map((word) => nearest.get(word)?.[rank] ?? nearest.get(word)?.[0] ?? word)
      .join(' '),
  );
  return [...new Set(suggestions)];
}
