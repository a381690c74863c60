import { unmarkCompounds } from './compound-marks.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import { planQuery, suggestQueries, type SearchLanguage } from './query.ts';
import { stem } from './stem.ts';
import { stems } from './synonyms.ts';
import { queryWords } from './tokens.ts';

/** The part of Pagefind's browser interface (1.6) that the search uses. */
export interface Engine {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly EngineHit[] }>;
}
export interface EngineHit {
  id: string;
  score: number;
  data(): Promise<EnginePage>;
}
interface EnginePage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, readonly string[]>;
  sub_results: readonly EngineSection[];
}
interface EngineSection {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
}

/** Weights of what a page says of itself; the names are the ones build-search.ts writes. */
export const ranking = { metaWeights: { title: 5, keywords: 2, related: 0.05 } };

export const kinds = ['guide', 'glossary', 'exercise', 'template'] as const;
export type Kind = (typeof kinds)[number];

export interface SearchResult {
  url: string;
  title: string;
  /** What the menu calls the page, where that is not its title. */
  name: string | undefined;
  kind: string;
  excerpt: ExcerptPart[];
  /** Sections of the page with hits, the best first. */
  sections: { title: string; url: string }[];
}

export interface SearchOutcome {
  results: SearchResult[];
  /** All pages found; `results` holds the first ones. */
  total: number;
  /** Pages among them with all words that the index knows; they come first. */
  withAllWords: number;
  /** Words of the query that stand nowhere on the site and were left out. */
  unknown: string[];
  /** Queries that may have been meant. */
  suggestions: string[];
}

/**
 * Asks the index for the pages that hold all known words of the query. Where these are too few
 * pages with some of the words follow.
 * @param most how many results are read in full
 */
export async function runQuery(
  engine: Engine,
  language: SearchLanguage,
  query: string,
  kind: Kind | undefined,
  most: number,
): Promise<SearchOutcome> {
  const { words, unknown } = planQuery(query, language);
  const ask = async (text: string) => (await engine.search(text, { filters: kind ? { kind } : {} })).results;

  const full = words.length > 0 ? await ask(words.join(' ')) : [];
  const isTooFew = words.length > 1 && full.length < (words.length < wordsOfQuestion ? 1 : enough);
  const hits = isTooFew ? mergeHits(await Promise.all(words.map(ask))) : full;
  const pages = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  return {
    results: namesakesFirst(
      pages.map((page) => searchResult(page, query)),
      query,
    ),
    total: hits.length,
    withAllWords: full.length,
    unknown,
    suggestions: suggestQueries(query, unknown, language),
  };
}

// From three words on a query is mostly a question, in the reader's words and not in the guide's.
const wordsOfQuestion = 3;
const enough = 3;

/** One ranking from the rankings for single words: pages with more of the words first, then by the sum of scores. */
export function mergeHits(rankings: readonly (readonly EngineHit[])[]): EngineHit[] {
  const merged = new Map<string, { hit: EngineHit; words: number; score: number }>();
  for (const hit of rankings.flat()) {
    const entry = merged.get(hit.id) ?? { hit, words: 0, score: 0 };
    merged.set(hit.id, { hit: entry.hit, words: entry.words + 1, score: entry.score + hit.score });
  }
  return [...merged.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ hit }) => hit);
}

/** What is called exactly like the query comes first: “Nach dem Kauf” is a title, for Pagefind it is three common words. */
function namesakesFirst<T extends { title: string; name?: string | undefined }>(
  found: readonly T[],
  query: string,
): T[] {
  const typed = stems(query);
  const isNamesake = ({ title, name }: T) =>
    [title, name ?? title].some((called) => stems(unmarkCompounds(called)) === typed);
  return [...found.filter(isNamesake), ...found.filter((one) => !isNamesake(one))];
}

function searchResult(page: EnginePage, query: string): SearchResult {
  const kind = page.filters['kind']?.[0] ?? '';
  const typed = queryWords(query).map(stem);
  const named = ({ title }: EngineSection) => typed.filter((word) => partStems(title).includes(word)).length;
  const places = page.sub_results
    .filter(({ url }) => url.includes('#'))
    .sort((a, b) => named(b) - named(a) || scoreOf(b) - scoreOf(a));
  const [best, ...others] = namesakesFirst(places, query);
  // Of the glossary a reader wants the term, not the page.
  const leadsToTerm = kind === 'glossary' && best !== undefined;
  const sections = leadsToTerm ? others : places;
  const { url, excerpt } = leadsToTerm ? best : page;
  const title = unmarkCompounds(leadsToTerm ? best.title : (page.meta['title'] ?? url));
  return {
    url,
    title,
    name: page.meta['name'],
    kind,
    excerpt: excerptParts(excerpt, title),
    sections: sections.slice(0, 3).map((place) => ({ title: unmarkCompounds(place.title), url: place.url })),
  };
}

/** Stems of a title's words and, where Pagefind has marked a compound, of its parts. */
const partStems = (title: string) =>
  [unmarkCompounds(title), title.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')].flatMap(queryWords).map(stem);

const scoreOf = ({ weighted_locations: words }: EngineSection) =>
  words.reduce((sum, { balanced_score: score }) => sum + score, 0);
