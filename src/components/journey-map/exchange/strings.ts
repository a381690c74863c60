const de = {
  exportLede: 'Die Dateien entstehen auf Ihrem Gerät; nichts wird hochgeladen.',
  purposes: {
    keep: 'Aufheben und weitergeben',
    table: 'Als Tabelle',
    text: 'Als Text',
    picture: 'Als Bild',
    office: 'Für Office-Programme',
  },
  formats: {
    json: { name: 'Karte (JSON)', use: 'Enthält alles und lässt sich hier wieder öffnen: Ihre Sicherung.' },
    html: {
      name: 'Lesefassung (HTML)',
      use: 'Eine Datei zum Lesen und Drucken, in jedem Browser, ohne Netz.',
    },
    csv: { name: 'CSV mit Semikolon', use: 'Für Excel auf Deutsch.' },
    csvComma: { name: 'CSV mit Komma', use: 'Für Excel auf Englisch und die meisten anderen Programme.' },
    tsv: { name: 'TSV', use: 'Zum Einfügen in eine Tabellenkalkulation.' },
    markdown: { name: 'Markdown', use: 'Für Wikis, Notizen und Tickets.' },
    mermaid: {
      name: 'Mermaid',
      use: 'Nur Phasen, Schritte und Gefühl, als Diagramm. Wo kein Gefühl eingetragen ist, steht der mittlere Wert 3.',
    },
    svg: { name: 'SVG', use: 'Scharf in jeder Größe; Text bleibt Text.' },
    png: { name: 'PNG', use: 'Für Folien und Chat, mit 200 Punkten pro Zoll.' },
    xlsx: { name: 'Excel (XLSX)', use: 'Mit Auswahllisten und einer Kurve, die den Werten folgt.' },
    pptx: { name: 'PowerPoint (PPTX)', use: 'Folien, auf denen sich jedes Feld ändern lässt.' },
  },
  save: (name: string) => `${name} speichern`,
  copy: (name: string) => `${name} kopieren`,
  saved: (file: string) => `Gespeichert: ${file}`,
  savedSheets: (count: number) => `${count} Dateien gespeichert, eine je Blatt.`,
  copied: (name: string) => `${name} ist in der Zwischenablage.`,
  notCopied: 'Der Browser erlaubt das Kopieren hier nicht. Speichern Sie stattdessen die Datei.',
  exportFailed: (name: string) =>
    `${name} ließ sich nicht erzeugen. Ihre Karte ist unverändert; versuchen Sie es noch einmal oder wählen Sie ein anderes Format.`,
  formatPage: 'Wie die JSON-Datei aufgebaut ist',

  importLede:
    'Karten aus diesem Werkzeug (JSON), Tabellen (CSV, TSV, aus Excel kopiert), Markdown-Tabellen und Mermaid-Diagramme. Bis 5 MB, alles bleibt auf Ihrem Gerät.',
  fileLabel: 'Datei auswählen oder hierher ziehen',
  pasteLabel: 'Oder Text einfügen',
  reading: 'Wird gelesen …',
  understood: (source: string, size: string) => `Verstanden als ${source}: ${size}.`,
  sources: {
    json: 'Journey Map',
    table: 'Tabelle',
    markdown: 'Markdown-Tabelle',
    mermaid: 'Mermaid-Diagramm',
    link: 'Journey Map',
  },
  size: (phases: number, lanes: number, cells: number) =>
    `${phases === 1 ? '1 Phase' : `${phases} Phasen`}, ${lanes === 1 ? '1 Zeile' : `${lanes} Zeilen`}, ${cells === 1 ? '1 gefülltes Feld' : `${cells} gefüllte Felder`}`,
  remarks: 'Hinweise',
  moreRemarks: (count: number) => `und ${count} weitere`,
  take: 'Als neue Karte übernehmen',
  nothingLost: 'Ihre bisherigen Karten sind unverändert.',
  preview: 'Vorschau',
  untitled: 'Ohne Titel',

  shareLede: 'Die ganze Karte steckt im Link selbst, hinter dem #. Sie wird auf keinem Server gespeichert.',
  shareWarning: 'Wer den Link hat, hat den Inhalt. Zurückholen oder sperren lässt er sich nicht.',
  linkLabel: 'Link zu dieser Karte',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist in der Zwischenablage.',
  linkNotCopied:
    'Der Browser erlaubt das Kopieren hier nicht. Der Link ist markiert; kopieren Sie ihn von Hand.',
  linkLength: (length: string) => `Der Link hat ${length} Zeichen.`,
  linkLong:
    'Manche Chat- und Mailprogramme kürzen Links ab etwa 1.800 Zeichen; dann lässt er sich nicht öffnen. Sicherer ist die Datei (JSON).',
  linkTooLong: 'Die Karte ist zu groß für einen Link. Geben Sie sie bitte als Datei (JSON) weiter.',
  linkFailed: 'Dieser Browser kann keinen Link erzeugen. Geben Sie die Karte bitte als Datei (JSON) weiter.',

  sharedTitle: 'Eine Karte aus einem Link',
  sharedLede:
    'Sehen Sie sie sich in Ruhe an. Gespeichert wird sie erst, wenn Sie es sagen, und immer als Kopie.',
  saveCopy: 'Als Kopie speichern',
  dismiss: 'Nicht speichern',
  close: 'Schließen',
};

export type ExchangeWords = typeof de;

const en: ExchangeWords = {
  exportLede: 'The files are made on your device; nothing is uploaded.',
  purposes: {
    keep: 'Keep and pass on',
    table: 'As a table',
    text: 'As text',
    picture: 'As a picture',
    office: 'For office programs',
  },
  formats: {
    json: { name: 'Map (JSON)', use: 'Holds everything and can be opened here again: your backup.' },
    html: { name: 'Reading copy (HTML)', use: 'One file to read and print, in any browser, offline.' },
    csv: { name: 'CSV with semicolons', use: 'For Excel in German and other languages with decimal commas.' },
    csvComma: { name: 'CSV with commas', use: 'For Excel in English and most other programs.' },
    tsv: { name: 'TSV', use: 'To paste into a spreadsheet.' },
    markdown: { name: 'Markdown', use: 'For wikis, notes and tickets.' },
    mermaid: {
      name: 'Mermaid',
      use: 'Only phases, steps and feeling, as a diagram. Where no feeling is given, it shows the middle score 3.',
    },
    svg: { name: 'SVG', use: 'Sharp at any size; text stays text.' },
    png: { name: 'PNG', use: 'For slides and chat, at 200 dots per inch.' },
    xlsx: { name: 'Excel (XLSX)', use: 'With lists to choose from and a curve that follows the values.' },
    pptx: { name: 'PowerPoint (PPTX)', use: 'Slides on which every field can be changed.' },
  },
  save: (name) => `Save ${name}`,
  copy: (name) => `Copy ${name}`,
  saved: (file) => `Saved: ${file}`,
  savedSheets: (count) => `${count} files saved, one per sheet.`,
  copied: (name) => `${name} is on the clipboard.`,
  notCopied: 'The browser does not allow copying here. Save the file instead.',
  exportFailed: (name) =>
    `${name} could not be made. Your map is unchanged; try again or choose another format.`,
  formatPage: 'How the JSON file is built',

  importLede:
    'Maps from this tool (JSON), tables (CSV, TSV, copied from Excel), Markdown tables and Mermaid diagrams. Up to 5 MB, everything stays on your device.',
  fileLabel: 'Choose a file or drop it here',
  pasteLabel: 'Or paste text',
  reading: 'Reading …',
  understood: (source, size) => `Understood as a ${source}: ${size}.`,
  sources: {
    json: 'journey map',
    table: 'table',
    markdown: 'Markdown table',
    mermaid: 'Mermaid diagram',
    link: 'journey map',
  },
  size: (phases, lanes, cells) =>
    `${phases === 1 ? '1 phase' : `${phases} phases`}, ${lanes === 1 ? '1 lane' : `${lanes} lanes`}, ${cells === 1 ? '1 filled cell' : `${cells} filled cells`}`,
  remarks: 'Remarks',
  moreRemarks: (count) => `and ${count} more`,
  take: 'Take over as a new map',
  nothingLost: 'The maps you have are unchanged.',
  preview: 'Preview',
  untitled: 'Untitled',

  shareLede: 'The whole map is in the link itself, after the #. It is stored on no server.',
  shareWarning: 'Whoever has the link has the content. It cannot be taken back or blocked.',
  linkLabel: 'Link to this map',
  copyLink: 'Copy link',
  linkCopied: 'The link is on the clipboard.',
  linkNotCopied: 'The browser does not allow copying here. The link is selected; copy it by hand.',
  linkLength: (length) => `The link has ${length} characters.`,
  linkLong:
    'Some chat and mail programs cut links at about 1,800 characters; then it cannot be opened. The file (JSON) is safer.',
  linkTooLong: 'The map is too large for a link. Please pass it on as a file (JSON).',
  linkFailed: 'This browser cannot make a link. Please pass the map on as a file (JSON).',

  sharedTitle: 'A map from a link',
  sharedLede: 'Take your time to look at it. It is saved only when you say so, and always as a copy.',
  saveCopy: 'Save as a copy',
  dismiss: 'Do not save',
  close: 'Close',
};

/** The words of files, links and what is read from them. */
export const exchangeWords = { de, en };
