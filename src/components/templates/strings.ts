const de = {
  time: 'Dauer:',
  minutes: (span: string) => `${span}\u00a0Minuten`,
  hours: (span: string) => `${span}\u00a0Stunden`,
  filter: 'Nach Schritt der Methode zeigen',
  all: 'Alle',
  lead: 'Leiten und lehren',
  use: { print: 'PDF zum Drucken', fill: 'PDF zum Ausfüllen am Bildschirm' },
  office: { xlsx: 'Excel-Tabelle', pptx: 'PowerPoint-Folien', docx: 'Word-Dokument' },
  /** Several sheets of paper that are joined to one map. */
  joined: (count: number) => `${count}\u00a0Blätter zum Zusammenkleben`,
  pages: (count: number) => (count === 2 ? 'Beide Seiten ansehen' : `Alle ${count} Seiten ansehen`),
  page: (name: string, number: number, of: number) => `${name}, Seite ${number} von ${of}`,
  archive: (count: number) => `Alle ${count} Dateien herunterladen`,
  sheet: 'Vorlage:',
};
type TemplateListWords = typeof de;

const en: TemplateListWords = {
  time: 'Time:',
  minutes: (span) => `${span}\u00a0minutes`,
  hours: (span) => `${span}\u00a0hours`,
  filter: 'Show by step of the method',
  all: 'All',
  lead: 'Leading and teaching',
  use: { print: 'PDF to print', fill: 'PDF to fill in on the screen' },
  office: { xlsx: 'Excel workbook', pptx: 'PowerPoint slides', docx: 'Word document' },
  joined: (count) => `${count}\u00a0sheets to join`,
  pages: (count) => (count === 2 ? 'See both pages' : `See all ${count} pages`),
  page: (name, number, of) => `${name}, page ${number} of ${of}`,
  archive: (count) => `Download all ${count} files`,
  sheet: 'Template:',
};

export const templateListWords = { de, en };
