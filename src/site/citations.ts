/** Sources that data behind a component bring along: of metrics, by id; of audit questions, by recommendation. */
export interface SourcesBehind {
  metrics: ReadonlyMap<string, readonly string[]>;
  audit: ReadonlyMap<string, readonly string[]>;
}

const citing = /<Cite\s+id="([^"]+)"|<Metrics\s+ids="([^"]+)"(?!\s+brief)|<Audit\s+recommendation="([^"]+)"/g;

/**
 * The sources a text cites, in the order of their first mention: the first is shown as 1. Takes the raw MDX;
 * `<Cite id="S34" />` counts wherever it stands, metrics and audit questions bring their own sources.
 */
export function citedSources(mdx: string, behind: SourcesBehind): string[] {
  const ids = [...mdx.matchAll(citing)].flatMap(([, cite, metrics, recommendation]) => [
    ...(cite ? [cite] : []),
    ...(metrics?.split(/\s+/).flatMap((id) => behind.metrics.get(id) ?? []) ?? []),
    ...((recommendation && behind.audit.get(recommendation)) || []),
  ]);
  return [...new Set(ids)];
}
