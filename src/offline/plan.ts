/** What a device keeps for use without a network, and how the worker treats a request. Pure: files come in as a list. */

export interface BuiltFile {
  /** Below the site's root, with forward slashes: `karte/index.html`. */
  path: string;
  /** Of the content. */
  hash: string;
}

/** The files to keep: address below the site's root (`karte/` for `karte/index.html`) to the hash of the content. */
export interface OfflinePlan {
  /** Comes with the first visit to a tool: tools, what all pages share, the page that says that there is no network. */
  tools: Record<string, string>;
  /** Comes when the reader asks for it: all other pages and the search. */
  guide: Record<string, string>;
}

/** The page shown instead of one that is not kept. */
export const offlinePage = 'offline/';

const shared = /^(?:_astro|fonts|quiz)\/.+\.(?:js|css|woff2|json)$|^[\w-]+\.js$|^favicon\.svg$/;
const page = /(?:^|\/)index\.html$/;
const search = /^pagefind\//;

/**
 * Sorts the files of a build. Left out is what nobody reads in a browser (pictures for previews, the sitemap) and what
 * is fetched to be saved as a file anyway (templates).
 */
export function planOf(files: readonly BuiltFile[], toolPages: readonly string[]): OfflinePlan {
  const plan: OfflinePlan = { tools: {}, guide: {} };
  const first = new Set([...toolPages, offlinePage]);
  for (const { path, hash } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const address = path.replace(page, (match) => (match.startsWith('/') ? '/' : ''));
    if (shared.test(path) || first.has(address)) plan.tools[address] = hash;
    else if (page.test(path) || search.test(path)) plan.guide[address] = hash;
  }
  for (const address of first)
    if (!(address in plan.tools)) throw new Error(`offline: expected a page at ${address}, found none.`);
  return plan;
}

export type Treatment =
  /** From the network, so that it is never stale; what is kept stands in where that fails or dawdles. */
  | 'network-first'
  /** What is kept: the content is part of the name and cannot change. */
  | 'kept-first'
  /** Not ours to touch. */
  | 'leave';

/** How the file at an address below the site's root is fetched. `isPage`: a page is being opened there. */
export function treatmentOf(address: string, isPage: boolean): Treatment {
  if (/^_astro\/|^pagefind\/(?:fragment|index)\//.test(address)) return 'kept-first';
  const isShared = shared.test(address) || search.test(address);
  return isPage || isShared ? 'network-first' : 'leave';
}
