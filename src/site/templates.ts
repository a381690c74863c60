import type { PaperId } from '../components/journey-map/papers.ts';
import type { Both, Language } from '../i18n/languages.ts';
import { fixedPages } from './pages.ts';

/** The sheets to print: what each is for, and the names of its files. */

interface TemplateWords {
  name: string;
  /** What the sheet is for, in one or two sentences. */
  purpose: string;
  /** How long the exercise takes. */
  duration: string;
  /** Text alternative of the picture. */
  picture: string;
}

interface TemplateFile {
  paper: PaperId;
  /** File name without ending. */
  name: Both<string>;
  /** What to know about this paper before printing. */
  paperWords: Both<string>;
}

interface Template {
  id: string;
  /** File name of the picture without ending. */
  picture: Both<string>;
  files: readonly TemplateFile[];
  words: Both<TemplateWords>;
}

export const templates: readonly Template[] = [
  {
    id: 'journey-map',
    picture: { de: 'journey-map-leer', en: 'journey-map-blank' },
    files: [
      {
        paper: 'a4',
        name: { de: 'journey-map-leer-a4', en: 'journey-map-blank-a4' },
        paperWords: {
          de: 'A4 quer, zwei Blätter: einzeln für zwei Gruppen oder aneinandergeklebt',
          en: 'A4 landscape, two sheets: apart for two groups, or joined',
        },
      },
      {
        paper: 'a3',
        name: { de: 'journey-map-leer-a3', en: 'journey-map-blank-a3' },
        paperWords: {
          de: 'A3 quer, ein Blatt: im Copyshop auch scharf bis A0 vergrößert',
          en: 'A3 landscape, one sheet: stays sharp when a copy shop enlarges it to A0',
        },
      },
    ],
    words: {
      de: {
        name: 'Journey Map, leer',
        purpose:
          'Alle acht Phasen auf einen Blick, mit den vier Vorfragen und acht Zeilen vom Tun bis zur Zuständigkeit. Für einen ersten Entwurf allein oder als Wandblatt im Workshop.',
        duration: '90\u00a0Minuten für einen Entwurf, einen halben Tag mit Belegen und Rangfolge',
        picture:
          'Verkleinertes Blatt: oben die Reiselinie mit acht Phasen und vier Moments of Truth, darunter acht leere Zeilen.',
      },
      en: {
        name: 'Journey map, blank',
        purpose:
          'All eight phases at a glance, with the four preliminary questions and eight rows from doing to responsible. For a first draft on your own, or on the wall in a workshop.',
        duration: '90\u00a0minutes for a draft, half a day with evidence and priorities',
        picture:
          'The sheet in small: at the top the journey line with eight phases and four moments of truth, below it eight empty rows.',
      },
    },
  },
];

/** Path of a template's file below the site's base, ending included: `vorlagen/journey-map-leer-a4.pdf`. */
export function templatePath(lang: Language, fileName: string): string {
  return [lang === 'de' ? '' : `${lang}/`, fixedPages.templates[lang], '/', fileName].join('');
}

/** All PDF files of one language, for the routes below `templates/`. */
export function pdfFiles(lang: Language): { name: string; paper: PaperId }[] {
  return templates.flatMap(({ files }) => files.map(({ name, paper }) => ({ name: name[lang], paper })));
}
