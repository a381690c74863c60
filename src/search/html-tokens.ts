export interface HtmlToken {
  kind: 'open' | 'close' | 'text' | 'other';
  /** Element name in lower case; empty for text. */
  name: string;
  /** The token as it stands in the file; all of them joined are the file again. */
  raw: string;
  /** Inside the element with data-pagefind-body and in no element with data-pagefind-ignore. */
  isIndexed: boolean;
}

const pattern =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<![^>]*>|[^<]+|</gi;
const withoutEnd = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Cuts a page of our own build into tags and text. It relies on what Astro writes (quoted attributes, every
 * element closed, `<` in text escaped) and is no parser for foreign HTML.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const openElements: { name: string; isBody: boolean; isIgnored: boolean }[] = [];
  return [...html.matchAll(pattern)].map(({ 0: raw, 2: slash, 3: tag }) => {
    const isIndexed =
      openElements.some(({ isBody }) => isBody) && !openElements.some(({ isIgnored }) => isIgnored);
    if (!tag) return { kind: raw.startsWith('<') ? 'other' : 'text', name: '', raw, isIndexed };

    const name = tag.toLowerCase();
    if (slash) {
      while (openElements.length > 0 && openElements.pop()?.name !== name);
      return { kind: 'close', name, raw, isIndexed };
    }
    if (!withoutEnd.test(name) && !raw.endsWith('/>')) {
      const isBody = /\sdata-pagefind-body(?=[\s=>])/.test(raw);
      openElements.push({ name, isBody, isIgnored: /\sdata-pagefind-ignore(?=[\s=>])/.test(raw) });
    }
    return { kind: 'open', name, raw, isIndexed };
  });
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '',
};

/** Text as a reader sees it. Knows the named entities that Astro writes and every numeric one. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name] ?? entity;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
    },
  );
