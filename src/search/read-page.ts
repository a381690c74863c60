import { asLanguage, type Language } from '../i18n/languages.ts';
import { decodeEntities, htmlTokens } from './html-tokens.ts';

/** What the search needs to know of a built page. */
export interface PageText {
  lang: Language;
  title: string;
  /** h2 and h3 in order. */
  headings: string[];
  /** Glossary terms the page links to, by id. */
  glossaryIds: string[];
  /** All indexed text, a line for every block. */
  text: string;
}

const inline = /^(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|tspan|wbr)$/;
// The page itself has no such id, so any link to a place on the glossary page is a mention of its term.
const glossaryLink = /\shref="[^"#]*\/(?:glossar|glossary)\/#([^"]+)"/;

/** Reads a page written by this build; undefined when the search shall not know it (no data-pagefind-body). */
export function readPage(html: string): PageText | undefined {
  if (!/\sdata-pagefind-body(?=[\s=>])/.test(html)) return undefined;
  const headings: { name: string; text: string }[] = [];
  const glossaryIds = new Set<string>();
  let text = '';
  let heading: { name: string; text: string } | undefined;

  for (const { kind, name, raw, isIndexed } of htmlTokens(html)) {
    if (!isIndexed) continue;
    if (kind === 'text') {
      const words = decodeEntities(raw).replaceAll('\u00AD', '');
      text += words;
      if (heading) heading.text += words;
      continue;
    }
    if (!inline.test(name)) text += '\n';
    if (kind === 'open' && /^h[123]$/.test(name)) headings.push((heading = { name, text: '' }));
    if (kind === 'close' && name === heading?.name) heading = undefined;
    const link = kind === 'open' && glossaryLink.exec(raw)?.[1];
    if (link) glossaryIds.add(link);
  }

  const lang = asLanguage(/<html[^>]*\slang="([^"]+)"/i.exec(html)?.[1]);
  const [opening, ...others] = headings.map((one) => ({
    ...one,
    text: one.text.replace(/\s+/g, ' ').trim(),
  }));
  return {
    lang,
    title: opening?.text ?? '',
    headings: others.map((one) => one.text),
    glossaryIds: [...glossaryIds],
    text,
  };
}
