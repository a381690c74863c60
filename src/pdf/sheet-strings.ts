import type { JourneyPart } from '../journey/phases.ts';

const de = {
  licence: 'Lizenz CC BY 4.0',
  /** Typst puts in the numbers: it alone knows them. */
  page: 'Seite {n} von {m}',
  project: 'Vorhaben',
  people: 'Wer',
  date: 'Datum',
  openingQuote: '„',
  closingQuote: '“',
  parts: { before: 'Vor dem Kauf', during: 'Kauf', after: 'Nach dem Kauf' } satisfies Record<
    JourneyPart,
    string
  >,
};
export type CommonSheetWords = typeof de;

const en: CommonSheetWords = {
  licence: 'Licence CC BY 4.0',
  page: 'Page {n} of {m}',
  project: 'Project',
  people: 'Who',
  date: 'Date',
  openingQuote: '“',
  closingQuote: '”',
  parts: { before: 'Before the purchase', during: 'Purchase', after: 'After the purchase' },
};

/** Words that stand on every text sheet. A sheet's own words stand in src/content/templates/. */
export const commonSheetWords = { de, en };
