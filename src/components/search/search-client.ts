/** The only file that touches Pagefind in the browser. */
import type { Language } from '../../i18n/languages.ts';
import { readWordFile, type SearchLanguage, type WordFile } from '../../search/query.ts';
import { ranking, runQuery, type Engine, type Kind, type SearchOutcome } from '../../search/run-query.ts';
import { fileAddress } from '../../site/addresses.ts';

interface Pagefind extends Engine {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

interface Loaded {
  pagefind: Pagefind;
  language: SearchLanguage;
}

let loading: Promise<Loaded> | undefined;

/** Loads the index once, 0.1 MB. Rejects when it is not there; the next call tries again. */
export function loadSearch(lang: Language): Promise<Loaded> {
  loading ??= load(lang).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(lang: Language): Promise<Loaded> {
  const address = (file: string) => fileAddress(import.meta.env.BASE_URL, `pagefind/${file}`);
  const [pagefind, words] = await Promise.all([
    loadPagefind(address('pagefind.js')),
    loadWords(address(`words.${lang}.json`)),
  ]);
  return { pagefind, language: readWordFile(words) };
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would take longer to start than the whole search takes (docs/decisions/search.md).
  await pagefind.options({ noWorker: true, ranking, excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}

async function loadWords(address: string): Promise<WordFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as WordFile;
}

/**
 * Searches the guide in the page's language, which Pagefind reads from the `lang` of the document.
 * @param most how many results to give with excerpt and sections
 */
export async function search(
  query: string,
  lang: Language,
  kind: Kind | undefined,
  most: number,
): Promise<SearchOutcome> {
  const { pagefind, language } = await loadSearch(lang);
  try {
    return await runQuery(pagefind, language, query, kind, most);
  } catch (error) {
    // Pagefind keeps a file that did not arrive as failed for good; the next query begins anew.
    loading = undefined;
    await pagefind.destroy();
    throw error;
  }
}
