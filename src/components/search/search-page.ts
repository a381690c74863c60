import { kinds } from '../../search/run-query.ts';
import { SearchView } from './search-view.ts';

const form = document.querySelector<HTMLFormElement>('main [data-search]')!;
const asked = new URLSearchParams(location.search);

const view = new SearchView(form, (query, kind) => {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }) });
  history.replaceState(null, '', parameters.size > 0 ? `?${parameters}` : location.pathname);
});
form.addEventListener('submit', (event) => void view.enter(event));

view.kind = kinds.find((kind) => kind === asked.get('kind'));
const query = asked.get('q') ?? view.query;
if (query) void view.run(query);
