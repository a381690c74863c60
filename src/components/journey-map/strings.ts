import type { Language } from '../../i18n/languages.ts';
import type { JourneyPart } from '../../journey/phases.ts';

const de = {
  lang: 'de' as Language,
  title: 'Customer Journey Map',
  advice: 'Eine Zielgruppe, ein Szenario je Karte.\nWas Sie nur vermuten, bekommt ein Fragezeichen.',
  targetGroup: { name: 'Zielgruppe', hint: 'Wessen Reise zeigt die Karte?' },
  scenario: { name: 'Szenario', hint: 'Was will diese Person erreichen, in welcher Lage?' },
  start: { name: 'Start', hint: 'Mit welcher Handlung beginnt die Reise?' },
  end: { name: 'Ende', hint: 'Mit welcher Handlung endet sie?' },
  state: { name: 'Zustand', asIs: 'Ist', toBe: 'Soll' },
  date: { name: 'Datum', hint: '' },
  parts: { before: 'Vor dem Kauf', during: 'Kauf', after: 'Nach dem Kauf' } satisfies Record<
    JourneyPart,
    string
  >,
  moment: 'Moment of Truth',
  answers: { yes: 'ja', partly: 'teils', no: 'nein' },
  openingQuote: '„',
  quote: (text: string) => `„${text}“`,
  glue: 'Zum Zusammenkleben Blatt\u00a01 an der rechten Linie abschneiden und auf diese Spalte legen.',
  licence: 'Lizenz CC BY 4.0',
  sheet: (number: number, of: number) => `Blatt ${number} von ${of}`,
  alternative: (sheet: string, phases: string, lanes: string) =>
    `Leere Customer Journey Map zum Ausfüllen, ${sheet}. Oben Felder für Zielgruppe, Szenario, Start und Ende sowie Zustand und Datum. Spalten: ${phases}. Zeilen: ${lanes}.`,
};

export type SheetWords = typeof de;

const en: SheetWords = {
  lang: 'en',
  title: 'Customer journey map',
  advice: 'One target group, one scenario per map.\nPut a question mark after what you only assume.',
  targetGroup: { name: 'Target group', hint: 'Whose journey does the map show?' },
  scenario: { name: 'Scenario', hint: 'What does this person want to achieve, in what situation?' },
  start: { name: 'Start', hint: 'Which action begins the journey?' },
  end: { name: 'End', hint: 'Which action ends it?' },
  state: { name: 'State', asIs: 'as is', toBe: 'to be' },
  date: { name: 'Date', hint: '' },
  parts: { before: 'Before the purchase', during: 'Purchase', after: 'After the purchase' },
  moment: 'Moment of truth',
  answers: { yes: 'yes', partly: 'partly', no: 'no' },
  openingQuote: '“',
  quote: (text) => `“${text}”`,
  glue: 'To join the sheets, cut sheet\u00a01 along its right-hand line and lay it over this column.',
  licence: 'Licence CC BY 4.0',
  sheet: (number, of) => `Sheet ${number} of ${of}`,
  alternative: (sheet, phases, lanes) =>
    `Blank customer journey map to fill in, ${sheet}. At the top, fields for target group, scenario, start and end, state and date. Columns: ${phases}. Rows: ${lanes}.`,
};

/** The words printed on the sheet. Names of phases, Moments of Truth and lanes stand with their data. */
export const sheetWords = { de, en };
