import { markCompounds } from './compound-marks.ts';
import type { Lexicon } from './compounds.ts';
import { htmlTokens } from './html-tokens.ts';
import type { Keywords } from './keywords.ts';

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const meta = (name: string, words: readonly string[]) =>
  words.length > 0
    ? `<meta data-pagefind-meta="${name}[content]" content="${attribute(words.join(', '))}">`
    : '';

/** What Pagefind would write together in an excerpt: a term and what is said of it, two cells of a row. */
const joints: Record<string, string> = { dt: ': ', th: ' ', td: ' ' };

const idOf = (tag: string) => /\sid="([^"]+)"/.exec(tag)?.[1];

/**
 * The page as Pagefind shall read it: compounds marked in the text, keywords as metadata, terms and cells parted from
 * what follows, and on headings without an id the id of their section, because Pagefind gives sections by the ids of
 * headings only.
 * The delivered page stays as it is.
 * @param lexicon undefined in a language that does not join words
 */
export function augmentPage(html: string, lexicon: Lexicon | undefined, { strong, weak }: Keywords): string {
  let sectionId: string | undefined;
  const parts = htmlTokens(html).map(({ kind, name, raw, isIndexed }) => {
    if (kind === 'text' && isIndexed) {
      const text = raw.replaceAll('&shy;', '');
      return lexicon ? markCompounds(text, lexicon) : text;
    }
    if (kind === 'close' && name === 'head') return meta('keywords', strong) + meta('related', weak) + raw;
    if (kind === 'close' && isIndexed && joints[name]) return joints[name] + raw;
    if (kind === 'open' && name === 'section') sectionId = idOf(raw);
    if (kind === 'open' && /^h[2-6]$/.test(name) && sectionId && !idOf(raw)) {
      const id = sectionId;
      sectionId = undefined;
      return raw.replace(`<${name}`, `<${name} id="${id}"`);
    }
    return raw;
  });
  return parts.join('');
}
