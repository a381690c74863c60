import type { Both } from '../i18n/languages.ts';

/** The pages that are not chapters of the guide, with their address below the language root. */
export const fixedPages = {
  home: { de: '', en: '' },
  practise: { de: 'ueben', en: 'practise' },
  funnel: { de: 'ueben/trichter', en: 'practise/funnel' },
  quiz: { de: 'ueben/quiz', en: 'practise/quiz' },
  quizItems: { de: 'ueben/quiz/fragen', en: 'practise/quiz/questions' },
  map: { de: 'karte', en: 'map' },
  mapFormat: { de: 'karte/format', en: 'map/format' },
  templates: { de: 'vorlagen', en: 'templates' },
  glossary: { de: 'glossar', en: 'glossary' },
  sources: { de: 'quellen', en: 'sources' },
  print: { de: 'drucken', en: 'print' },
  about: { de: 'ueber', en: 'about' },
  search: { de: 'suche', en: 'search' },
} as const satisfies Record<string, Both<string>>;

export type FixedPageId = keyof typeof fixedPages;
