/**
 * Readability by LIX (C.-H. Björnsson, 1968): mean words per sentence plus the share of words with more than six
 * letters in per cent. Takes plain sentences; below 40 reads easily, above 60 hard.
 */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}’-]*/gu) ?? []);
  const long = words.filter((word) => word.replace(/[’-]/g, '').length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

/** Splits a paragraph at the ends of its sentences; abbreviations of one or two letters do not end one. */
export const sentencesOf = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[.!?…:;]["“”’)]?)(?<!\b\p{L}{1,2}\.)\s+/u)
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
