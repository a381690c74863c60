/** What the workbook says beyond the printed sheet, whose words stand in src/content/templates/zmot-check.yaml. */
const de = {
  sheets: { questions: 'Fragen', result: 'Ergebnis' },
  advice: 'Die Tabelle zählt ein Ja ohne Beleg wie „teils“. Was nicht zutrifft, fällt aus der Rechnung.',
  number: 'Nr.',
  question: 'Frage',
  why: 'Warum',
  check: 'So prüfen Sie es',
  none: 'trifft nicht zu',
  share: 'Anteil',
  open: 'offene Fragen',
  weakest: 'Am schwächsten',
  unfinished: (open: string) => `"Noch offen: "&${open}`,
  wrongChoice: { title: 'Bitte auswählen', text: 'Diese Zelle nimmt nur einen Eintrag aus der Liste.' },
  page: 'Seite',
};
export type AuditWords = typeof de;

const en: AuditWords = {
  sheets: { questions: 'Questions', result: 'Result' },
  advice: 'The sheet counts a yes without proof as “partly”. What does not apply drops out of the sum.',
  number: 'No.',
  question: 'Question',
  why: 'Why',
  check: 'How to check',
  none: 'does not apply',
  share: 'Share',
  open: 'open questions',
  weakest: 'Weakest',
  unfinished: (open) => `"Still open: "&${open}`,
  wrongChoice: { title: 'Please choose', text: 'This cell only takes an entry from the list.' },
  page: 'Page',
};

export const auditWords = { de, en };
