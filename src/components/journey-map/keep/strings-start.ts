import type { JourneyMap } from '../model.ts';

type Question = keyof JourneyMap['preliminaryAnswers'];
interface QuestionWords {
  name: string;
  question: string;
  help: string;
  example: string;
}

/** The words of the list of maps and of the ways to begin one. */
const de = {
  startTitle: 'Womit möchten Sie beginnen?',
  guidedTitle: 'Mit vier Fragen',
  guidedText: 'Zielgruppe, Szenario, Start und Ende: etwa fünf Minuten, dann steht der Rahmen Ihrer Karte.',
  guided: 'Mit vier Fragen beginnen',
  emptyTitle: 'Mit einer leeren Karte',
  emptyText: 'Phasen lassen sich jederzeit umbenennen, einfügen und löschen.',
  eight: 'Acht Phasen',
  six: 'Sechs Phasen',
  three: 'Vor, während, nach dem Kauf',
  exampleTitle: 'Mit der Kopie eines Beispiels',
  exampleText: 'Vier erfundene Betriebe. Sie ändern nur Ihre Kopie.',
  fileTitle: 'Mit einer Datei',
  fileText:
    'Eine gesicherte Karte, eine Tabelle oder ein Mermaid-Diagramm. Vorhandene Karten bleiben, wie sie sind.',
  file: 'Datei öffnen',
  linkText: 'Einen geteilten Link öffnen Sie einfach in diesem Browser.',
  privacy:
    'Kein Konto, nichts verlässt Ihr Gerät. Ihre Karten liegen nur in diesem Browser, und der Browser kann sie löschen: Sichern Sie eine Datei.',
  onPaper: 'Lieber auf Papier? Leere Karten zum Drucken',
  goesTo: (phase: string) => `Ihre Karte öffnet sich gleich bei „${phase}“.`,
  startFailed: 'Das konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  step: (number: number, of: number) => `Frage ${number} von ${of}`,
  helpWith: 'Zum Beispiel:',
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Überspringen',
  toMap: 'Zur Karte',
  answersStay: 'Was Sie schreiben, ist gespeichert und lässt sich in der Karte ändern.',
  questions: {
    targetGroup: {
      name: 'Zielgruppe',
      question: 'Wessen Reise zeigt die Karte?',
      help: 'Eine Gruppe von Menschen mit demselben Anliegen. Gut genug, wenn Sie drei solche Menschen nennen können.',
      example: 'Pendlerinnen und Pendler, die ihr Rad jeden Tag brauchen',
    },
    scenario: {
      name: 'Szenario',
      question: 'Was will diese Person erreichen, und in welcher Lage?',
      help: 'Eine Lage und ein Ziel. „Unser Service“ ist zu weit, „einen Termin vor der Arbeit bekommen“ passt.',
      example: 'Aufs E-Bike umsteigen, ohne einen Tag zu Fuß zu gehen',
    },
    start: {
      name: 'Start',
      question: 'Mit welcher Handlung beginnt die Reise?',
      help: 'Fragen Sie „Was tat sie davor?“, bis die Handlung vor Ihrer eigenen Tür liegt.',
      example: 'Sie schiebt ihr Rad den Berg hinauf und wird überholt',
    },
    end: {
      name: 'Ende',
      question: 'Mit welcher Handlung endet sie?',
      help: 'Fragen Sie „Und dann?“, bis die Person hat, was sie wollte, und nicht bloß Ihr Vorgang erledigt ist.',
      example: 'Ihr Partner fährt auf dem zweiten E-Bike neben ihr',
    },
  } satisfies Record<Question, QuestionWords>,

  listTitle: 'Ihre Karten',
  open: 'Öffnen',
  isOpen: 'geöffnet',
  changed: (time: string) => `geändert ${time}`,
  rename: 'Umbenennen',
  newName: 'Neuer Titel',
  save: 'Übernehmen',
  cancel: 'Abbrechen',
  duplicate: 'Duplizieren',
  copyOf: (title: string) => `${title} (Kopie)`,
  toBe: 'Soll-Karte ableiten',
  delete: 'Löschen',
  deleted: (title: string) => `„${title}“ ist gelöscht.`,
  undo: 'Rückgängig',
  putBack: (title: string) => `„${title}“ ist wieder da.`,
  newMap: 'Neue Karte',
  unreadable: (id: string) => `Karte ${id}`,
  whyUnreadable: 'Diese Karte lässt sich nicht lesen. Sie wird nicht angerührt; sichern Sie sie als Datei.',
  whyNewer:
    'Diese Karte stammt aus einer neueren Fassung dieser Seite. Sie wird nicht angerührt; laden Sie die Seite neu oder sichern Sie eine Datei.',
  rescue: 'Datei sichern',
  busyElsewhere: 'Diese Karte ist in einem anderen Tab geöffnet. Benennen Sie sie dort um.',
  storageFailed: 'Der Browser hat das nicht gespeichert. An Ihren Karten hat sich nichts geändert.',
};
export type StartWords = typeof de;

const en: StartWords = {
  startTitle: 'How would you like to begin?',
  guidedTitle: 'With four questions',
  guidedText: 'Target group, scenario, start and end: about five minutes, and your map has its frame.',
  guided: 'Begin with four questions',
  emptyTitle: 'With an empty map',
  emptyText: 'You can rename, insert and delete phases at any time.',
  eight: 'Eight phases',
  six: 'Six phases',
  three: 'Before, during, after the purchase',
  exampleTitle: 'With a copy of an example',
  exampleText: 'Four invented firms. You change your copy only.',
  fileTitle: 'With a file',
  fileText: 'A map you saved, a table or a Mermaid diagram. The maps you have stay as they are.',
  file: 'Open a file',
  linkText: 'A shared link simply opens in this browser.',
  privacy:
    'No account, nothing leaves your device. Your maps are in this browser only, and the browser may delete them: save a file.',
  onPaper: 'Rather on paper? Empty maps to print',
  goesTo: (phase) => `Your map will open at “${phase}”.`,
  startFailed: 'This could not be loaded. Check the connection and try again.',

  step: (number, of) => `Question ${number} of ${of}`,
  helpWith: 'For example:',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  toMap: 'Go to the map',
  answersStay: 'What you write is saved, and you can change it in the map.',
  questions: {
    targetGroup: {
      name: 'Target group',
      question: 'Whose journey does the map show?',
      help: 'One group of people with the same concern. Good enough when you can name three such people.',
      example: 'Commuters who need their bike every day',
    },
    scenario: {
      name: 'Scenario',
      question: 'What does this person want to achieve, and in what situation?',
      help: 'A situation and a goal. “Our service” is too wide, “getting an appointment before work” fits.',
      example: 'Switching to an e-bike without a single day on foot',
    },
    start: {
      name: 'Start',
      question: 'With which action does the journey begin?',
      help: 'Keep asking “What did she do before that?” until the action lies outside your own door.',
      example: 'She pushes her bike up the hill and is overtaken',
    },
    end: {
      name: 'End',
      question: 'With which action does it end?',
      help: 'Keep asking “And then?” until the person has what they wanted, not merely your procedure done.',
      example: 'Her partner rides beside her on the second e-bike',
    },
  },

  listTitle: 'Your maps',
  open: 'Open',
  isOpen: 'open',
  changed: (time) => `changed ${time}`,
  rename: 'Rename',
  newName: 'New title',
  save: 'Apply',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  copyOf: (title) => `${title} (copy)`,
  toBe: 'Derive a future-state map',
  delete: 'Delete',
  deleted: (title) => `“${title}” is deleted.`,
  undo: 'Undo',
  putBack: (title) => `“${title}” is back.`,
  newMap: 'New map',
  unreadable: (id) => `Map ${id}`,
  whyUnreadable: 'This map cannot be read. It is left as it is; save it as a file.',
  whyNewer:
    'This map comes from a newer version of this page. It is left as it is; reload the page or save a file.',
  rescue: 'Save a file',
  busyElsewhere: 'This map is open in another tab. Rename it there.',
  storageFailed: 'The browser did not save this. Nothing about your maps has changed.',
};

export const startWords = { de, en };
