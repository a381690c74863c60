import { fold } from './fold.ts';
import { shortestPart, stem, stemOfFolded } from './stem.ts';

export interface KnownWord {
  word: string;
  noun: boolean;
}

/** The words a compound may be made of, by stem. */
export interface Lexicon {
  kinds: ReadonlyMap<string, { noun: boolean; other: boolean }>;
  /** Folded function words: `nach` and `frage` do not make `Nachfrage`. */
  stopWords: ReadonlySet<string>;
}

/** Builds the lexicon from the site's own words. Words shorter than four letters are never a part. */
export function createLexicon(words: Iterable<KnownWord>, stopWords: Iterable<string>): Lexicon {
  const kinds = new Map<string, { noun: boolean; other: boolean }>();
  for (const { word, noun } of words) {
    const folded = fold(word);
    if (folded.length < shortestPart) continue;
    const bare = stemOfFolded(folded);
    const kind = kinds.get(bare) ?? { noun: false, other: false };
    kinds.set(bare, kind);
    if (noun) kind.noun = true;
    else kind.other = true;
  }
  return { kinds, stopWords: new Set([...stopWords].map(fold)) };
}

type Head = 'noun' | 'other' | 'any';

const plainWord = /^\p{L}\p{Ll}+$/u;

/**
 * Splits a German compound into known words, each with the letters that join it to the next:
 * `Kaufentscheidungsphase` gives `Kauf`, `entscheidungs`, `phase`. The parts put together are the word again.
 * Gives the whole word alone when it is no compound of known words.
 *
 * The last part must be of the compound's own kind (a noun ends in a noun), which keeps `Unternehmen` whole.
 * `anyHead` drops that rule for words typed by a reader, whose capitals mean nothing.
 */
export function splitCompound(word: string, lexicon: Lexicon, anyHead = false): string[] {
  if (!plainWord.test(word)) return [word];
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return split(word, anyHead ? 'any' : isCapital ? 'noun' : 'other', lexicon) ?? [word];
}

function split(word: string, head: Head, lexicon: Lexicon): string[] | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = word.slice(0, at);
    const rest = word.slice(at);
    if (!isKnown(rest, head, lexicon)) continue;

    const firstParts = split(first, 'any', lexicon) ?? (isKnown(first, 'any', lexicon) ? [first] : undefined);
    if (firstParts) return [...firstParts, ...(split(rest, head, lexicon) ?? [rest])];
  }
  return undefined;
}

function isKnown(part: string, head: Head, { kinds, stopWords }: Lexicon): boolean {
  const folded = fold(part);
  const kind = kinds.get(stem(part));
  if (!kind || folded.length < shortestPart || stopWords.has(folded)) return false;
  return head === 'any' || kind[head];
}
