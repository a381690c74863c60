/** On the page that is shown instead of one that is not kept: lists the pages that are. */
import { keptPages } from '../../offline/keeping.ts';
import { offlinePage } from '../../offline/plan.ts';
import { root } from './register.ts';

/** Language and title of a page. */
function nameOf(html: string): { lang: string; title: string } {
  const [, lang = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, title = ''] = /<title>(.+?)(?: · [^·<]*)?<\/title>/.exec(html) ?? [];
  return { lang, title: title.replaceAll('&amp;', '&') };
}

async function listKeptPages(): Promise<void> {
  const pages = [...(await keptPages({ caches, root }))].map(([address, html]) => ({
    address,
    ...nameOf(html),
  }));
  for (const { address, lang, title } of pages.toSorted((a, b) => a.title.localeCompare(b.title))) {
    const list = document.querySelector(`[data-kept='${lang}']`);
    if (!list || title === '' || address.endsWith(offlinePage)) continue;
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.textContent = title;
    const item = document.createElement('li');
    item.append(anchor);
    list.append(item);
  }
}

if ('caches' in window) void listKeptPages();
