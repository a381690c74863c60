export interface Token {
  word: string;
  /** Where the word begins in the text. */
  index: number;
  /** First word of a sentence, where German and English write every word with a capital. */
  startsSentence: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
const sentenceEnd = /(?:^|[.!?:…„“”»«(–\n])\s*$/u;

/** The words of a text in order. Hyphens separate words; a line break begins a new sentence. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word,
    index,
    startsSentence: sentenceEnd.test(text.slice(Math.max(0, index - 8), index)),
  }));
}

/** What a reader typed, as words: like {@link tokens}, and numbers and apostrophes inside words count too. */
export const queryWords = (query: string): string[] =>
  query.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu) ?? [];
