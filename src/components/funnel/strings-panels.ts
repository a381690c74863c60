import type { CellProblem, FileProblem } from './csv-reading.ts';

const de = {
  importLede:
    'Zwei Spalten: Phase und Zahl. Eine dritte Spalte wird zum zweiten Zeitraum. Zeilen mit demselben Namen werden addiert. Ersetzt wird erst, wenn Sie zustimmen.',
  pasteLabel: 'Aus der Tabelle hier einfügen',
  fileLabel: 'Oder eine CSV-Datei wählen',
  reading: (percent: string) => `Wird gelesen: ${percent}`,
  cancel: 'Abbrechen',
  preview: 'Vorschau',
  previewRows: (rows: string) => `${rows} Zeilen gelesen.`,
  take: 'Meine Zahlen ersetzen',
  phase: 'Phase',
  people: 'Menschen',
  second: 'Vergleich',
  cell: ({ kind, row, column, found }: CellProblem) => {
    const what = found === '' ? 'steht nichts' : `steht „${found.slice(0, 40)}“`;
    return `Zeile ${row}, Spalte ${column}: Dort ${what}. ${deExpected[kind]} ${kind === 'no-second' ? 'Der zweite Zeitraum bleibt weg.' : 'Die Zeile bleibt weg.'}`;
  },
  moreProblems: (count: string) => `Und ${count} weitere Stellen dieser Art.`,
  file: {
    empty: 'Hier steht nichts. Gebraucht werden mindestens zwei Zeilen mit Phase und Zahl.',
    binary: 'Das ist keine Textdatei. Speichern Sie die Tabelle als CSV und versuchen Sie es noch einmal.',
    'too-large': 'Die Datei ist größer als 30 MB. Lassen Sie die Tabelle die Zeilen vorher zusammenzählen.',
    'open-quote': 'Ein Anführungszeichen wird nicht geschlossen. Alles danach wurde als ein Feld gelesen.',
    'too-few-stages':
      'Lesbar sind weniger als zwei Phasen. Gebraucht werden mindestens zwei Zeilen mit Phase und Zahl.',
    'too-wide': 'Eine Zeile hat mehr als 64 Spalten. Gelesen wurden die ersten drei.',
  } satisfies Record<FileProblem, string>,
  untouched: 'Ihre bisherigen Zahlen sind unverändert.',

  compareLede: 'Tragen Sie einen zweiten Zeitraum oder ein Segment ein. Er beginnt mit denselben Zahlen.',
  startCompare: 'Zweite Spalte anlegen',
  stopCompare: 'Zweite Spalte entfernen',
  seriesName: { first: 'Name der ersten Spalte', second: 'Name der zweiten Spalte' },
  defaultName: { first: 'Jetzt', second: 'Vergleich' },
  difference: 'Unterschied',
  points: (points: string) => `${points} Prozentpunkte`,
  sure: 'mehr als Zufall',
  unsure: 'kann Zufall sein',
  step: (from: string, to: string) => `${from} → ${to}`,
  arrived: 'Angekommen',
  overall: 'Über alles',

  linkTitle: 'Link',
  linkLede: 'Der Link enthält alle Zahlen. Wer ihn hat, kann sie lesen; ein Server sieht sie nicht.',
  makeLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  linkShown: 'Kopieren Sie den Link aus dem Feld.',
  linkLabel: 'Link mit allen Zahlen',
  linkLong: (length: string) =>
    `${length} Zeichen: Manche Programme kürzen so lange Links. Schicken Sie lieber die CSV-Datei.`,
  filesTitle: 'Dateien',
  csv: 'CSV für die Tabelle',
  svg: 'Bild als SVG',
  png: 'Bild als PNG',
  pngFailed: 'Das Bild ließ sich hier nicht erzeugen. Nehmen Sie das SVG.',
  print: 'Drucken',
  fileName: 'trichter',
  pictureTitle: 'Trichter',
  pictureShare: (share: string, low: string, high: string, of: string) =>
    `${share} kommen an (95 %: ${low} bis ${high} von ${of})`,
  pictureShareOnly: (share: string) => `${share} kommen an`,

  tasksLede: 'Fünf kleine Aufgaben. Jede hakt sich selbst ab, sobald Sie es herausgefunden haben.',
  tasksDone: (done: number) => `${done} von 5 gelöst`,
  done: 'Gelöst:',
  todo: 'Offen:',
  tasks: {
    number: {
      task: 'Finden Sie die Phase, nach der die meisten Menschen fehlen, und wählen Sie ihren Namen im Trichter.',
      why: 'Oben gehen fast immer die meisten, weil dort die meisten sind. Eine große Zahl heißt noch nicht, dass dort etwas falsch läuft.',
    },
    share: {
      task: 'Wählen Sie nun die Phase, nach der der größte Anteil fehlt.',
      why: 'Der Anteil vergleicht Phasen gerecht, denn er rechnet mit denen, die noch da waren. Beginnen Sie die Suche nach Ursachen hier.',
    },
    worth: {
      task: 'Welche Verbesserung ist mehr wert? Heben Sie unter „Was wäre, wenn?“ den Anteil an, bei dem ein Prozentpunkt am meisten bringt.',
      why: 'Ein Punkt bringt dort am meisten, wo der Anteil am kleinsten ist: Von 32 auf 33 ist ein größerer Sprung als von 96 auf 97.',
    },
    sample: {
      task: 'Machen Sie die Zahlen so klein, dass der Trichter nicht mehr sagen kann, welcher Schritt der schlechtere ist.',
      why: 'Bei wenigen Menschen verschiebt jeder Einzelne den Anteil stark. Dann lohnt es, länger zu zählen, statt sofort umzubauen.',
    },
    growth: {
      task: 'Lassen Sie eine Phase größer werden als die davor.',
      why: 'Das kommt vor: Wiederkäufer aus früheren Jahren oder Empfehlungen kommen hinzu. Ein Trichter zählt Stände, keine geschlossene Gruppe.',
    },
  },
};

const deExpected: Record<CellProblem['kind'], string> = {
  empty: 'Erwartet wird eine ganze Zahl wie 1.200.',
  'not-a-number': 'Erwartet wird eine ganze Zahl wie 1.200.',
  negative: 'Erwartet wird eine Zahl ab 0.',
  'not-whole': 'Erwartet wird eine ganze Zahl, denn Menschen kommen ganz.',
  'too-large': 'Erwartet wird eine Zahl bis 999.999.999.',
  'sum-too-large': 'Zusammengezählt sind höchstens 999.999.999 erlaubt.',
  'too-many-stages': 'Es gehen höchstens zwölf Phasen.',
  'no-name': 'Erwartet wird in der ersten Spalte der Name der Phase.',
  'no-second': 'Erwartet wird eine zweite Zahl, weil andere Zeilen eine haben.',
};

export type PanelWords = typeof de;

const en: PanelWords = {
  importLede:
    'Two columns: phase and number. A third column becomes the second period. Rows with the same name are added up. Nothing is replaced before you agree.',
  pasteLabel: 'Paste from your spreadsheet here',
  fileLabel: 'Or choose a CSV file',
  reading: (percent) => `Reading: ${percent}`,
  cancel: 'Cancel',
  preview: 'Preview',
  previewRows: (rows) => `${rows} rows read.`,
  take: 'Replace my numbers',
  phase: 'Phase',
  people: 'People',
  second: 'Comparison',
  cell: ({ kind, row, column, found }) => {
    const what = found === '' ? 'nothing there' : `“${found.slice(0, 40)}”`;
    return `Row ${row}, column ${column}: found ${what}. ${enExpected[kind]} ${kind === 'no-second' ? 'The second period is left out.' : 'The row is left out.'}`;
  },
  moreProblems: (count) => `And ${count} more places like these.`,
  file: {
    empty: 'There is nothing here. At least two rows with phase and number are needed.',
    binary: 'This is no text file. Save the spreadsheet as CSV and try again.',
    'too-large': 'The file is larger than 30 MB. Let the spreadsheet add up the rows first.',
    'open-quote': 'A quotation mark is never closed. Everything after it was read as one field.',
    'too-few-stages':
      'Fewer than two phases can be read. At least two rows with phase and number are needed.',
    'too-wide': 'A row has more than 64 columns. The first three were read.',
  },
  untouched: 'Your numbers so far are unchanged.',

  compareLede: 'Enter a second period or a segment. It begins with the same numbers.',
  startCompare: 'Add a second column',
  stopCompare: 'Remove the second column',
  seriesName: { first: 'Name of the first column', second: 'Name of the second column' },
  defaultName: { first: 'Now', second: 'Comparison' },
  difference: 'Difference',
  points: (points) => `${points} percentage points`,
  sure: 'more than chance',
  unsure: 'may be chance',
  step: (from, to) => `${from} → ${to}`,
  arrived: 'Arrived',
  overall: 'Over all',

  linkTitle: 'Link',
  linkLede: 'The link holds all numbers. Whoever has it can read them; no server sees them.',
  makeLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkShown: 'Copy the link from the field.',
  linkLabel: 'Link with all numbers',
  linkLong: (length) =>
    `${length} characters: some programs cut links as long as this. Better send the CSV file.`,
  filesTitle: 'Files',
  csv: 'CSV for a spreadsheet',
  svg: 'Picture as SVG',
  png: 'Picture as PNG',
  pngFailed: 'The picture could not be made here. Take the SVG.',
  print: 'Print',
  fileName: 'funnel',
  pictureTitle: 'Funnel',
  pictureShare: (share, low, high, of) => `${share} arrive (95%: ${low} to ${high} of ${of})`,
  pictureShareOnly: (share) => `${share} arrive`,

  tasksLede: 'Five small tasks. Each ticks itself as soon as you have found out.',
  tasksDone: (done) => `${done} of 5 solved`,
  done: 'Solved:',
  todo: 'Open:',
  tasks: {
    number: {
      task: 'Find the phase after which most people are missing, and choose its name in the funnel.',
      why: 'Most people nearly always leave at the top, because most people are there. A large number does not yet mean that something is wrong.',
    },
    share: {
      task: 'Now choose the phase after which the largest share is missing.',
      why: 'The share compares phases fairly, because it counts from those who were still there. Start looking for causes here.',
    },
    worth: {
      task: 'Which improvement is worth more? Under “What if?”, raise the share where one percentage point brings most.',
      why: 'A point brings most where the share is smallest: from 32 to 33 is a larger leap than from 96 to 97.',
    },
    sample: {
      task: 'Make the numbers so small that the funnel can no longer say which step is the worse.',
      why: 'With few people, each of them moves the share a lot. Then it pays to count for longer before rebuilding anything.',
    },
    growth: {
      task: 'Let a phase become larger than the one before.',
      why: 'This happens: buyers from earlier years or recommendations join. A funnel counts levels, not one closed group.',
    },
  },
};

const enExpected: Record<CellProblem['kind'], string> = {
  empty: 'A whole number such as 1,200 is expected.',
  'not-a-number': 'A whole number such as 1,200 is expected.',
  negative: 'A number from 0 up is expected.',
  'not-whole': 'A whole number is expected, as people come whole.',
  'too-large': 'A number up to 999,999,999 is expected.',
  'sum-too-large': 'Added up, at most 999,999,999 are allowed.',
  'too-many-stages': 'At most twelve phases work.',
  'no-name': 'The first column is expected to name the phase.',
  'no-second': 'A second number is expected, as other rows have one.',
};

export const panelWords = { de, en };
