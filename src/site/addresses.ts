import { languages, type Both, type Language } from '../i18n/languages.ts';

/** Joins the deployment's base path, the language root and a path below it: always one slash between, one at the end. */
export function pageAddress(base: string, lang: Language, path: string): string {
  const parts = [base, lang === 'de' ? '' : lang, path].map((part) => part.replace(/^\/+|\/+$/g, ''));
  return `/${parts.filter(Boolean).join('/')}/`.replace('//', '/');
}

/** Address of a file below the deployment's base path, for example a font or a picture. */
export function fileAddress(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The same page in each language. */
export function bothAddresses(base: string, paths: Both<string>): Both<string> {
  return Object.fromEntries(
    languages.map((lang) => [lang, pageAddress(base, lang, paths[lang])]),
  ) as Both<string>;
}
