/**
 * The sources a text cites, in the order of their first mention: the first is shown as 1.
 * Takes the raw MDX; a `<Cite id="S34" />` counts wherever it stands.
 */
export function citedSources(mdx: string): string[] {
  return [...new Set([...mdx.matchAll(/<Cite\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}
