import type { Language } from '../i18n/languages.ts';

/** JSON-LD for search engines (schema.org). Addresses are absolute. */

/** Joins what is known of a page into one document. */
export const graph = (...data: object[]) => ({ '@context': 'https://schema.org', '@graph': data });

const licence = 'https://creativecommons.org/licenses/by/4.0/';

interface Article {
  title: string;
  description: string;
  lang: Language;
  url: string;
}

export const articleData = ({ title, description, lang, url }: Article) => ({
  '@type': 'TechArticle',
  headline: title,
  description,
  inLanguage: lang,
  url,
  license: licence,
});

export const breadcrumbData = (trail: { name: string; url: string }[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

export const definedTermsData = (
  name: string,
  url: string,
  terms: { id: string; term: string; definition: string }[],
) => ({
  '@type': 'DefinedTermSet',
  name,
  url,
  hasDefinedTerm: terms.map(({ id, term, definition }) => ({
    '@type': 'DefinedTerm',
    name: term,
    description: definition,
    url: `${url}#${id}`,
  })),
});
