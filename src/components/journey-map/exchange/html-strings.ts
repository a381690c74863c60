const de = {
  untitled: 'Journey Map ohne Titel',
  state: 'Zustand',
  asIs: 'Ist',
  toBe: 'Soll',
  date: 'Stand',
  targetGroup: 'Zielgruppe',
  scenario: 'Szenario',
  start: 'Start',
  end: 'Ende',
  persona: 'Persona',
  decision: 'Entscheidung',
  reviewDate: 'Wiedervorlage',
  note: 'Anmerkung',
  change: 'Geändert',
  changed: (painPoint: string, change: string, result: string) =>
    [painPoint, change, result && `Ergebnis: ${result}`].filter(Boolean).join('\n'),
  quote: (text: string) => `„${text}“`,
};

export type HtmlWords = typeof de;

const en: HtmlWords = {
  untitled: 'Untitled journey map',
  state: 'State',
  asIs: 'as is',
  toBe: 'to be',
  date: 'As of',
  targetGroup: 'Target group',
  scenario: 'Scenario',
  start: 'Start',
  end: 'End',
  persona: 'Persona',
  decision: 'Decision',
  reviewDate: 'To be reviewed on',
  note: 'Note',
  change: 'Changed',
  changed: (painPoint, change, result) =>
    [painPoint, change, result && `Result: ${result}`].filter(Boolean).join('\n'),
  quote: (text) => `“${text}”`,
};

/** Words around the map in the file for reading. */
export const htmlWords = { de, en };
