import type { Both } from '../../i18n/languages.ts';

interface Step {
  do: Both<string>;
  result: Both<string>;
}
interface Block {
  name: Both<string>;
  steps: readonly Step[];
}

/** The 16 steps of the procedure (domain.md 6.4) with what each leaves behind. */
export const blocks: readonly Block[] = [
  {
    name: { de: 'Rahmen setzen', en: 'Set the frame' },
    steps: [
      { do: { de: 'Zweck', en: 'Purpose' }, result: { de: 'ein Satz', en: 'one sentence' } },
      { do: { de: 'Verbündete', en: 'Allies' }, result: { de: '5 bis 8 Leute', en: '5 to 8 people' } },
      {
        do: { de: 'Vier Fragen', en: 'Four questions' },
        result: { de: 'Start und Ziel', en: 'start and end' },
      },
      { do: { de: 'Zielgruppe', en: 'Target group' }, result: { de: 'Persona', en: 'persona' } },
    ],
  },
  {
    name: { de: 'Wissen sammeln', en: 'Gather knowledge' },
    steps: [
      {
        do: { de: 'Daten im Haus', en: 'In-house data' },
        result: { de: 'Faktenliste', en: 'list of facts' },
      },
      { do: { de: 'Vermutungen', en: 'Assumptions' }, result: { de: 'Rohkarte', en: 'rough map' } },
      {
        do: { de: 'Kundinnen fragen', en: 'Ask customers' },
        result: { de: 'Zitate, Fotos', en: 'quotes, photos' },
      },
    ],
  },
  {
    name: { de: 'Zeichnen', en: 'Draw' },
    steps: [
      { do: { de: 'Phasen', en: 'Phases' }, result: { de: '4 bis 8 Spalten', en: '4 to 8 columns' } },
      { do: { de: 'Schritte', en: 'Steps' }, result: { de: '8 bis 15 Verben', en: '8 to 15 verbs' } },
      {
        do: { de: 'Touchpoints', en: 'Touchpoints' },
        result: { de: 'je Schritt einer oder keiner', en: 'one a step, or none' },
      },
      {
        do: { de: 'Tun, Denken, Fühlen', en: 'Doing, thinking, feeling' },
        result: { de: 'drei Zeilen', en: 'three rows' },
      },
      {
        do: { de: 'Emotions\u00ADkurve', en: 'Emotion curve' },
        result: { de: 'Täler und Ende', en: 'valleys and ending' },
      },
    ],
  },
  {
    name: { de: 'Entscheiden', en: 'Decide' },
    steps: [
      {
        do: { de: 'Schmerz\u00ADpunkte', en: 'Pain points' },
        result: { de: '5 bis 10 Karten', en: '5 to 10 cards' },
      },
      {
        do: { de: 'Chancen', en: 'Opportunities' },
        result: { de: 'drei mit Namen und Datum', en: 'three with name and date' },
      },
    ],
  },
  {
    name: { de: 'Prüfen und dranbleiben', en: 'Check and carry on' },
    steps: [
      {
        do: { de: 'Prüfen', en: 'Validate' },
        result: { de: 'Ist-Karte und Soll-Karte', en: 'current and future map' },
      },
      { do: { de: 'Messen', en: 'Measure' }, result: { de: 'nächster Termin', en: 'next date' } },
    ],
  },
];

export const procedureRouteCaption: Both<string> = {
  de: 'In 16 Schritten zur Journey Map, und was jeder hinterlässt',
  en: 'To a journey map in 16 steps, and what each leaves behind',
};
