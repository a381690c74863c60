import { createHash } from 'node:crypto';

const runLength = 8;

/** Every run of eight words of a text, in lower case and without punctuation, with the words as they stand. */
export function wordRuns(text: string): { text: string; original: string }[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 1 - runLength || undefined).map((_, index) => {
    const run = words.slice(index, index + runLength);
    return { text: run.join(' ').toLowerCase(), original: run.join(' ') };
  });
}

/** Twelve hexadecimal digits: with some ten thousand runs, two different ones practically never share them. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
