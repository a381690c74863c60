import type { Both } from '../../i18n/languages.ts';

interface HistoryWords {
  /** The moment that got its name, where one did. */
  name?: string;
  text: Both<string>;
}
interface HistoryEvent extends HistoryWords {
  year: number;
  kind: 'origin' | 'numbered' | 'extra';
}

/** Dates and attributions as in domain.md 1.2 and 1.3, which the text around the figure cites. */
export const historyEvents: readonly HistoryEvent[] = [
  {
    year: 1932,
    kind: 'origin',
    text: {
      de: 'Ernest Hemingway bringt den Ausdruck aus dem Stierkampf ins Englische.',
      en: 'Ernest Hemingway brings the phrase from bullfighting into English.',
    },
  },
  {
    year: 1984,
    kind: 'origin',
    text: {
      de: 'Richard Normann meint damit die Begegnung von Kundin und Dienstleister.',
      en: 'Richard Normann uses it for the meeting of customer and service provider.',
    },
  },
  {
    year: 1987,
    kind: 'origin',
    text: {
      de: 'Jan Carlzon, Chef der Fluglinie SAS, macht ihn zum Buchtitel.',
      en: 'Jan Carlzon, head of the airline SAS, makes it the title of a book.',
    },
  },
  {
    year: 2002,
    kind: 'numbered',
    name: 'FMOT, SMOT',
    text: {
      de: 'P&G beschreibt zwei Momente: am Regal und beim Gebrauch.',
      en: 'P&G describes two moments: at the shelf and in use.',
    },
  },
  {
    year: 2005,
    kind: 'origin',
    text: {
      de: 'Ein Bericht im Wall Street Journal macht den FMOT allgemein bekannt.',
      en: 'A story in the Wall Street Journal makes the FMOT widely known.',
    },
  },
  {
    year: 2006,
    kind: 'numbered',
    name: 'TMOT',
    text: {
      de: 'Pete Blackshaw zählt weiter: Die Erfahrung wird öffentlich.',
      en: 'Pete Blackshaw counts on: the experience becomes public.',
    },
  },
  {
    year: 2011,
    kind: 'numbered',
    name: 'ZMOT',
    text: {
      de: 'Jim Lecinski von Google setzt die Recherche vor das Regal.',
      en: 'Jim Lecinski of Google puts research before the shelf.',
    },
  },
  {
    year: 2013,
    kind: 'extra',
    name: 'UMOT',
    text: {
      de: 'Brian Solis betont die geteilte Erfahrung, die andere finden.',
      en: 'Brian Solis stresses the shared experience that others find.',
    },
  },
  {
    year: 2014,
    kind: 'extra',
    name: '<ZMOT',
    text: {
      de: 'Die Firma eventricity fängt früher an: beim Ereignis vor der Suche.',
      en: 'The firm eventricity starts earlier: with the event before the search.',
    },
  },
  {
    year: 2016,
    kind: 'extra',
    name: 'AMOT',
    text: {
      de: 'Amit Sharma von Narvar ergänzt das Warten auf die Lieferung.',
      en: 'Amit Sharma of Narvar adds the wait for the delivery.',
    },
  },
];

const de = {
  caption: 'Moments of Truth von 1932 bis 2016',
  key: 'Die Leiste links ist maßstäblich: Auf lange Stille folgen 15 dichte Jahre. Kreis: der Begriff macht seinen Weg. Volle Raute: ein nummerierter Moment. Hohle Raute: ein Zusatz.',
};
export type HistoryTimelineWords = typeof de;

const en: HistoryTimelineWords = {
  caption: 'Moments of truth from 1932 to 2016',
  key: 'The strip on the left is true to scale: a long silence, then 15 crowded years. Circle: the term makes its way. Full diamond: a numbered moment. Hollow diamond: an addition.',
};

export const historyTimelineWords = { de, en };
