/** Ids of the glossary terms a text marks with `<Term id="…">`. Takes the raw MDX. */
export const usedTerms = (mdx: string): Set<string> =>
  new Set([...mdx.matchAll(/<Term\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''));
