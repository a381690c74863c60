import { homeWords } from '../components/home/strings.ts';
import type { Both } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import type { FixedPageId } from './pages.ts';

/** Titles of the pages that are not chapters of the guide. */
export const pageTitles: Both<Record<FixedPageId, string>> = {
  de: {
    home: homeWords.de.claim,
    practise: words.de.practise,
    print: 'Der ganze Guide',
    about: 'Über diesen Guide',
    funnel: 'Interaktiver Trichter',
    quiz: 'Phasenquiz',
    quizItems: 'Alle Fragen des Quiz',
    map: 'Ihre Journey Map',
    mapFormat: 'Das Dateiformat der Journey Map',
    templates: words.de.templates,
    glossary: words.de.glossary,
    sources: words.de.sources,
    search: words.de.search,
  },
  en: {
    home: homeWords.en.claim,
    practise: words.en.practise,
    print: 'The whole guide',
    about: 'About this guide',
    funnel: 'Interactive funnel',
    quiz: 'Phase quiz',
    quizItems: 'All questions of the quiz',
    map: 'Your journey map',
    mapFormat: 'The file format of the journey map',
    templates: words.en.templates,
    glossary: words.en.glossary,
    sources: words.en.sources,
    search: words.en.search,
  },
};
