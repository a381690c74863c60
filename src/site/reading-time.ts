/** Words a practised reader takes in per minute, rounded down to be on the safe side: Brysbaert (2019) finds 238 for English prose. */
const wordsPerMinute = 200;

/** Minutes it takes to read a text, at least 1. Takes raw MDX; tags, attributes and imports do not count. */
export function readingMinutes(mdx: string): number {
  const text = mdx.replace(/^import .*$/gm, '').replace(/<[^>]*>/g, ' ');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
