import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

export interface WordUse {
  /** The spelling met most often. */
  display: string;
  count: number;
  /** Written with a capital inside a sentence: in German the mark of a noun. */
  capital: number;
  lower: number;
}

/** Folded word to how the site uses it. */
export type Vocabulary = ReadonlyMap<string, WordUse>;

interface Tally {
  spellings: Map<string, number>;
  capital: number;
  lower: number;
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isLower = (word: string) => word.charAt(0) === word.charAt(0).toLowerCase();

/** Counts the words of all texts. The order of the texts does not matter. */
export function collectVocabulary(texts: Iterable<string>): Vocabulary {
  const tallies = new Map<string, Tally>();
  for (const text of texts) {
    for (const { word, startsSentence } of tokens(text)) {
      const key = fold(word);
      if (key.length < 2) continue;
      const tally = tallies.get(key) ?? { spellings: new Map(), capital: 0, lower: 0 };
      tallies.set(key, tally);
      tally.spellings.set(word, (tally.spellings.get(word) ?? 0) + 1);
      if (isLower(word)) tally.lower += 1;
      else if (!startsSentence) tally.capital += 1;
    }
  }
  const keys = [...tallies.keys()].sort(byCodePoint);
  return new Map(keys.map((key) => [key, wordUse(tallies.get(key)!)]));
}

function wordUse({ spellings, capital, lower }: Tally): WordUse {
  const ranked = [...spellings].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
  const count = ranked.reduce((sum, [, times]) => sum + times, 0);
  // The capital at the beginning of a sentence says nothing, so a lower-case spelling wins over it.
  const wanted = capital > lower ? ranked : ranked.filter(([word]) => lower === 0 || isLower(word));
  return { display: (wanted[0] ?? ranked[0]!)[0], count, capital, lower };
}

/** Whether the word is written like a noun: with a capital inside sentences, or never in lower case. */
export const isNoun = ({ capital, lower }: WordUse): boolean => capital > lower || lower === 0;
