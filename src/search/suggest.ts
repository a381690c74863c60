import { fold } from './fold.ts';
import { stem, stemOfFolded } from './stem.ts';

/** The words of the site's index in one language, as the search page loads them. */
export interface WordList {
  /** Words in their usual spelling with the folded form, most frequent class first. */
  words: readonly { display: string; folded: string; rank: number }[];
  stems: ReadonlySet<string>;
}

/** @param classes words separated by spaces, one string per class of frequency, most frequent first */
export function readWordList(classes: readonly string[]): WordList {
  const words = classes.flatMap((line, rank) =>
    line
      .split(' ')
      .filter(Boolean)
      .map((display) => ({ display, folded: fold(display), rank })),
  );
  return { words, stems: new Set(words.map(({ folded }) => stemOfFolded(folded))) };
}

/** Whether the index holds the word in some inflection or a word that begins with it. Numbers always count as known. */
export function isKnownWord(word: string, list: WordList): boolean {
  const folded = fold(word);
  return (
    /\d/.test(folded) ||
    list.stems.has(stem(word)) ||
    list.words.some((known) => known.folded.startsWith(folded))
  );
}

const mistakesAllowed = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** The nearest words of the list, by number of typing errors and then by frequency; of several inflections the first. */
export function nearestWords(word: string, list: WordList, most = 3): string[] {
  const folded = fold(word);
  const limit = mistakesAllowed(folded.length);
  const near = list.words
    .map(({ display, folded: known, rank }) => ({
      display,
      rank,
      errors: typingErrors(folded, known, limit),
    }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors || a.rank - b.rank || (a.display < b.display ? -1 : 1));
  const stems = near.map(({ display }) => stem(display));
  return near
    .filter((_, index) => stems.indexOf(stems[index]!) === index)
    .slice(0, most)
    .map(({ display }) => display);
}

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): letters added, left out,
 * replaced or swapped with a neighbour. Gives `limit + 1` as soon as the distance must be larger than `limit`.
 */
export function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);

  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (isSame ? 0 : 1),
        isSwap ? beforePrevious[column - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
