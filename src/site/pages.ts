import type { Both } from '../i18n/languages.ts';

/** The pages that are not chapters of the guide, with their address below the language root. */
export const fixedPages = {
  home: { de: '', en: '' },
  funnel: { de: 'ueben/trichter', en: 'practise/funnel' },
  templates: { de: 'vorlagen', en: 'templates' },
  glossary: { de: 'glossar', en: 'glossary' },
  sources: { de: 'quellen', en: 'sources' },
  search: { de: 'suche', en: 'search' },
} as const satisfies Record<string, Both<string>>;

export type FixedPageId = keyof typeof fixedPages;
