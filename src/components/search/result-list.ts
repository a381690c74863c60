import type { Kind, SearchResult } from '../../search/run-query.ts';
import { element, quietButton } from './element.ts';
import type { SearchWords } from './strings.ts';

/** One result: link with kind, excerpt, sections with hits. */
export function resultItem(
  { url, title, kind, excerpt, sections }: SearchResult,
  words: SearchWords,
): HTMLLIElement {
  const text = excerpt.map(({ text: piece, isHit }) => (isHit ? element('mark', {}, piece) : piece));
  const links = sections.map((section) =>
    element('li', {}, element('a', { href: section.url }, section.title)),
  );
  const list = links.length > 0 ? [element('ul', { role: 'list' }, ...links)] : [];
  const kindName = words.kinds[kind as Kind];
  return element(
    'li',
    {},
    element('a', { href: url, className: 'search-title' }, title),
    ...(kindName ? [' ', element('span', {}, kindName)] : []),
    element('p', {}, ...text),
    ...list,
  );
}

/** Suggestions as buttons; each runs its query. */
export function suggestionLine(
  suggestions: readonly string[],
  words: SearchWords,
  onChoose: (query: string) => void,
): HTMLParagraphElement {
  const buttons = suggestions.flatMap((query) => [' ', quietButton(query, () => onChoose(query))]);
  return element('p', { className: 'search-meant' }, words.meant, ...buttons);
}

/** Ways on for a reader whose query found nothing. */
export function waysOn(words: SearchWords, glossary: string, phases: string): HTMLElement[] {
  return [
    element('p', {}, words.lookHere),
    element(
      'ul',
      {},
      element('li', {}, element('a', { href: glossary }, words.glossary)),
      element('li', {}, element('a', { href: phases }, words.phases)),
    ),
  ];
}
