/** Builds the search index of a finished site: run after `astro build` (`node scripts/build-search.ts [dist]`). */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex, type IndexFile } from 'pagefind';
import { languages, type Language } from '../src/i18n/languages.ts';
import { augmentPage } from '../src/search/augment-page.ts';
import { createLexicon, type Lexicon } from '../src/search/compounds.ts';
import { keywordsOf, type Keywords } from '../src/search/keywords.ts';
import { pagePaths } from '../src/search/page-paths.ts';
import { readSearchWords, readSlugs, readTerms } from '../src/search/read-content.ts';
import { readPage, type PageText } from '../src/search/read-page.ts';
import { synonymGroups } from '../src/search/synonyms.ts';
import { collectVocabulary, isNoun } from '../src/search/vocabulary.ts';
import { wordClasses } from '../src/search/word-classes.ts';

interface SitePage {
  /** Path of the HTML file below dist, with slashes. */
  file: string;
  html: string;
  page: PageText;
}

interface IndexedPage extends SitePage {
  keywords: Keywords;
}

export interface SearchReport {
  pages: number;
  words: Record<Language, number>;
  milliseconds: number;
}

/**
 * Writes `pagefind/` below `dist`: Pagefind's index, and `words.<lang>.json` for help with typing errors.
 * The same site gives the same files. Throws with Pagefind's own words when it refuses a page.
 * @param dist folder of the built site
 */
export async function buildSearch({ dist }: { dist: string }): Promise<SearchReport> {
  const start = performance.now();
  const site = await readSite(dist);
  const [terms, words, slugs] = await Promise.all([readTerms(), readSearchWords(), readSlugs()]);
  const idOfPath = new Map(
    [...pagePaths(slugs)].flatMap(([id, path]) => languages.map((lang) => [path[lang], id])),
  );
  const output = join(dist, 'pagefind');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });

  const augmented: { file: string; content: string }[] = [];
  const counts = { de: 0, en: 0 };
  for (const lang of languages) {
    const { stopWords, heads, synonyms } = words[lang];
    const pages = site.filter(({ page }) => page.lang === lang);
    const groups = synonymGroups(lang, terms, synonyms);
    const indexed = pages.map((one) => ({
      ...one,
      keywords: keywordsOf(one.page, idOfPath.get(pathOf(one.file)), groups),
    }));
    const lexicon = lang === 'de' ? lexiconOf(pages, heads, stopWords) : undefined;
    augmented.push(
      ...indexed.map((one) => ({ file: one.file, content: augmentPage(one.html, lexicon, one.keywords) })),
    );

    const vocabulary = collectVocabulary([...searchableTexts(indexed), ...heads]);
    counts[lang] = vocabulary.size;
    await writeFile(
      join(output, `words.${lang}.json`),
      JSON.stringify({ stopWords, classes: wordClasses(vocabulary) }),
    );
  }
  await writeFiles(output, await indexFiles(augmented));
  return { pages: site.length, words: counts, milliseconds: Math.round(performance.now() - start) };
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

async function readSite(dist: string): Promise<SitePage[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.sort().map(async (file) => {
    const html = await readFile(join(dist, file), 'utf8');
    return { file, html, page: readPage(html) };
  });
  return (await Promise.all(pages)).filter((one): one is SitePage => one.page !== undefined);
}

function lexiconOf(
  pages: readonly SitePage[],
  heads: readonly string[],
  stopWords: readonly string[],
): Lexicon {
  const vocabulary = collectVocabulary(pages.map(({ page }) => page.text));
  const own = [...vocabulary.values()].map((use) => ({ word: use.display, noun: isNoun(use) }));
  return createLexicon([...own, ...heads.map((word) => ({ word, noun: true }))], stopWords);
}

const searchableTexts = (pages: readonly IndexedPage[]) =>
  pages.map(({ page, keywords }) => [page.text, ...keywords.strong, ...keywords.weak].join('\n'));

async function indexFiles(pages: readonly { file: string; content: string }[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { file, content } of pages) {
      const added = await index.addHTMLFile({ sourcePath: file, content });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${file}: ${added.errors.join('; ')}`);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join('; ')}`);
    return built.files;
  } finally {
    await close();
  }
}

// Pagefind brings three interfaces of its own along and a worker, 460 KB that this site never loads.
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./;

async function writeFiles(output: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    if (unused.test(path)) continue;
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
}

/** One line for the build's output. */
export const reportLine = ({ pages, words, milliseconds }: SearchReport): string =>
  `search: ${pages} pages, ${words.de} German and ${words.en} English words, ${milliseconds} ms`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(reportLine(await buildSearch({ dist: process.argv[2] ?? 'dist' })));
}
