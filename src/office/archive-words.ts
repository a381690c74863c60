interface Listed {
  name: string;
  title: string;
}

const de = {
  folder: 'customer-journey-vorlagen',
  readmeName: 'LIESMICH.txt',
  map: { name: 'journey-map-leer', title: 'Leere Karte für den Editor des Guides' },
  readme: (files: readonly Listed[], address?: string) => [
    'Vorlagen zur Customer Journey',
    '',
    ...files.map(({ name, title }) => `${name}  –  ${title}`),
    '',
    'PDF: zum Drucken; Dateien mit Formularfeldern lassen sich auch am Bildschirm ausfüllen.',
    'XLSX, PPTX, DOCX: zum Bearbeiten in Excel, PowerPoint, Word oder LibreOffice.',
    'JSON: im Editor des Guides öffnen.',
    '',
    'Lizenz: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.de',
    ...(address === undefined ? [] : [`Herkunft: ${address}`]),
  ],
};
export type ArchiveWords = typeof de;

const en: ArchiveWords = {
  folder: 'customer-journey-templates',
  readmeName: 'README.txt',
  map: { name: 'journey-map-blank', title: 'Empty map for the editor of the guide' },
  readme: (files, address) => [
    'Customer journey templates',
    '',
    ...files.map(({ name, title }) => `${name}  –  ${title}`),
    '',
    'PDF: to print; files with form fields can be filled in on the screen too.',
    'XLSX, PPTX, DOCX: to edit in Excel, PowerPoint, Word or LibreOffice.',
    'JSON: open it in the editor of the guide.',
    '',
    'Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    ...(address === undefined ? [] : [`Origin: ${address}`]),
  ],
};

export const archiveWords = { de, en };
