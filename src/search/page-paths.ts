import { languages, type Both } from '../i18n/languages.ts';
import { pageAddress } from '../site/addresses.ts';
import { fixedPages } from '../site/pages.ts';

/**
 * Address of every page below the site's root, by page id (`phases/use`, `glossary`).
 * @param slugs slug of every guide page by id, from its facts.yaml
 */
export function pagePaths(slugs: ReadonlyMap<string, Both<string>>): Map<string, Both<string>> {
  const paths = new Map<string, Both<string>>(Object.entries(fixedPages));
  for (const [id, own] of slugs) {
    const chapter = id.includes('/') ? slugs.get(id.split('/')[0]!) : undefined;
    paths.set(id, chapter ? { de: `${chapter.de}/${own.de}`, en: `${chapter.en}/${own.en}` } : own);
  }
  return new Map([...paths].map(([id, path]) => [id, bothAtRoot(path)]));
}

const bothAtRoot = (path: Both<string>) =>
  Object.fromEntries(languages.map((lang) => [lang, pageAddress('/', lang, path[lang])])) as Both<string>;
