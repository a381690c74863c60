/** Makes the dialog search. search-dialog.ts loads this file when a reader comes near the search. */
import { asLanguage } from '../../i18n/languages.ts';
import { element } from './element.ts';
import results from './results.css?url';
import { loadSearch } from './search-client.ts';
import { SearchView } from './search-view.ts';

// The index comes ahead of the first query. If that fails, the query will say so.
loadSearch(asLanguage(document.documentElement.lang)).catch(() => {});
void stylesheet(results).then(connect);

/** Resolves when the styles are there, or will not come: bare results are better than none. */
function stylesheet(href: string): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}

function connect(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
  const view = new SearchView(dialog.querySelector<HTMLElement>('[data-search]')!);
  // Whatever was typed while this file was on its way.
  if (view.query) void view.run();

  dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    // Beside the dialog, or to a place on this same page, which lies behind it.
    if (target === dialog || link?.pathname === location.pathname) dialog.close();
  });
}
