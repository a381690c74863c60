import { getCollection, type CollectionEntry } from 'astro:content';
import { languages, type Both, type Language } from '../i18n/languages.ts';
import { pageAddress } from './addresses.ts';
import { fixedPages, type FixedPageId } from './pages.ts';
import { inReadingOrder } from './reading-order.ts';

export interface GuidePage {
  /** Folder below src/content/guide, for example `phases/evaluation`. */
  id: string;
  facts: CollectionEntry<'guideFacts'>['data'];
  words: Both<CollectionEntry<'guideWords'>>;
  address: Both<string>;
}

let pages: Promise<GuidePage[]> | undefined;

/** Every page of the guide in reading order: each chapter's opening, then its pages. */
export function guidePages(): Promise<GuidePage[]> {
  pages ??= loadGuidePages();
  return pages;
}

async function loadGuidePages(): Promise<GuidePage[]> {
  const facts = await getCollection('guideFacts');
  const allWords = await getCollection('guideWords');
  const slugs = new Map(facts.map(({ id, data }) => [id, data.slug]));

  const pathOf = (id: string, lang: Language) => {
    const folders = id.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
    return folders.map((folder) => slugs.get(folder)?.[lang]).join('/');
  };
  const both = <T>(of: (lang: Language) => T) =>
    Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Both<T>;

  return inReadingOrder(facts.map(({ id, data }) => ({ id, order: data.order, data }))).map(
    ({ id, data }) => ({
      id,
      facts: data,
      words: both((lang) => allWords.find((entry) => entry.id === `${id}/${lang}`)!),
      address: both((lang) => pageAddress(import.meta.env.BASE_URL, lang, pathOf(id, lang))),
    }),
  );
}

/** The page's name for menus and other tight places. */
export const shortTitle = ({ words }: GuidePage, lang: Language): string =>
  words[lang].data.shortTitle ?? words[lang].data.title;

/** The page's own chapter: the opening first, then the pages. */
export const chapterOf = (all: GuidePage[], page: GuidePage): GuidePage[] =>
  all.filter(({ id }) => id.split('/')[0] === page.id.split('/')[0]);

/**
 * Address of any of our pages by its id, for links in texts (`page:phases/use`, `page:funnel`).
 * Throws when there is no such page; the content checks report the place before the build gets here.
 */
export async function addressOf(id: string, lang: Language): Promise<string> {
  if (id in fixedPages)
    return pageAddress(import.meta.env.BASE_URL, lang, fixedPages[id as FixedPageId][lang]);
  const page = (await guidePages()).find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page has the id “${id}”.`);
  return page.address[lang];
}
