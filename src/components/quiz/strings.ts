import type { QuizKind } from '../../schemas/quiz.ts';

const count = (number: number, one: string, many: string) => `${number}\u00a0${number === 1 ? one : many}`;

const de = {
  ask: {
    phase: 'In welcher Phase ist das?',
    moment: 'Welcher Moment of Truth ist das?',
    measure: 'Maßnahme',
    metric: 'Kennzahl',
    misconception: 'Stimmt das?',
    order: 'Reihenfolge',
    sort: 'Zuordnung',
  },
  verdict: { right: 'Stimmt', wrong: 'Stimmt nicht', depends: 'Kommt darauf an' },
  noMoment: 'Keiner der vier',
  group: {
    before: 'Vor dem Kauf',
    during: 'Während des Kaufs',
    after: 'Nach dem Kauf',
    // The four kinds of touchpoints, named as on the page basics/what-it-is.
    owned: 'Eigene',
    partner: 'Partner',
    customer: 'Kunde',
    social: 'Soziale',
  },

  // Start
  withoutScript:
    'Runden mit Rückmeldung brauchen JavaScript. Alle Fragen mit Lösung können Sie auch ohne lesen:',
  readAll: 'Alle Fragen zum Lesen',
  shortRound: 'Kurze Runde starten',
  shortRoundText: 'Zehn gemischte Fragen, etwa fünf Minuten',
  mistakes: 'Fehler zuerst',
  mistakesText: (due: number) =>
    due === 0
      ? 'Im Augenblick ist nichts zu wiederholen.'
      : `${count(due, 'Frage ist', 'Fragen sind')} zum Wiederholen fällig.`,
  everything: (all: number) => `Alle ${all} Fragen`,
  byPhase: 'Eine Phase üben',
  byPhaseText: 'Die Linie füllt sich mit jeder Frage, die Sie zuletzt richtig hatten.',
  known: (known: number, all: number) => `${known} von ${all}`,
  // Read out after the name of the phase, and after “3 von 10”.
  practiseAnd: 'üben,',
  knownQuestions: 'Fragen zuletzt richtig',
  loading: 'Die Fragen werden geladen …',
  notLoaded:
    'Die Fragen konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',

  // Stored progress
  yourProgress: 'Ihr Fortschritt',
  stays:
    'Er liegt nur in diesem Browser. Wird dessen Speicher geleert, ist er weg; eine Datei bewahrt ihn auf.',
  exportFile: 'Als Datei sichern',
  fileName: 'quiz-fortschritt.json',
  importFile: 'Datei einlesen',
  forget: 'Fortschritt löschen',
  forgotten: 'Der Fortschritt ist gelöscht.',
  undo: 'Rückgängig',
  undone: 'Der Fortschritt ist wieder da.',
  imported: (items: number) => `Eingelesen: Stände zu ${count(items, 'Frage', 'Fragen')}.`,
  notImported: {
    unreadable: 'Diese Datei enthält keinen Quizfortschritt. Es wurde nichts geändert.',
    newer: 'Diese Datei stammt von einer neueren Fassung des Quiz. Es wurde nichts geändert.',
  },
  storage: {
    refused: 'Dieser Browser speichert hier nichts. Ihr Fortschritt gilt, bis Sie die Seite verlassen.',
    aside:
      'Ein älterer Fortschritt war nicht lesbar. Er wurde beiseitegelegt und nicht gelöscht; Sie können ihn als Datei sichern.',
    newer:
      'In diesem Browser liegt Fortschritt einer neueren Fassung. Er bleibt unverändert; was Sie jetzt üben, gilt, bis Sie die Seite verlassen.',
  },
  exportAside: 'Beiseitegelegtes sichern',
  asideFileName: 'quiz-fortschritt-beiseite.txt',

  // Question
  turn: (turn: number, all: number) => `Frage ${turn} von ${all}`,
  again: 'noch einmal',
  check: 'Prüfen',
  next: 'Weiter',
  toReview: 'Zur Auswertung',
  stop: 'Runde beenden',
  choose: 'Wählen Sie zuerst eine Antwort.',
  sortAll: 'Ordnen Sie zuerst jede Karte zu.',
  feedback: 'Rückmeldung',
  right: 'Das passt.',
  wrong: 'Das passt nicht.',
  partly: (hits: number, all: number) => `${hits} von ${all} passen.`,
  best: 'Am besten passt:',
  yourAnswer: 'Ihre Antwort',
  bestAnswer: 'beste Antwort',
  others: 'Die übrigen Antworten',
  comesBack: 'Diese Frage kommt am Ende noch einmal.',
  readOn: 'Nachlesen:',
  solution: 'Lösung zeigen',
  answers: 'Antworten',
  moveUp: (text: string) => `„${text}“ nach oben`,
  moveDown: (text: string) => `„${text}“ nach unten`,
  moved: (text: string, place: number, all: number) => `„${text}“ steht an Stelle ${place} von ${all}.`,
  orderHelp: 'Mit den Knöpfen, den Pfeiltasten auf ihnen oder durch Ziehen am Griff.',
  sortHelp: 'Eine Gruppe wählen oder die Karte am Griff in eine Gruppe ziehen.',
  placed: (text: string, group: string) => `„${text}“: ${group}.`,
  place: (place: number) => `Stelle ${place}`,

  // Review
  review: 'Auswertung',
  score: (right: number, all: number) => `${right} von ${all} auf Anhieb`,
  nothingAnswered: 'Sie haben noch keine Frage beantwortet.',
  lookAgain: (sections: number) =>
    sections === 1
      ? 'Diese Seite lohnt einen zweiten Blick:'
      : `Diese ${sections === 2 ? 'zwei' : 'drei'} Seiten lohnen einen zweiten Blick:`,
  nothingToLookAt: 'Alles saß. In einigen Tagen kommen diese Fragen wieder, damit es so bleibt.',
  newRound: 'Neue Runde',
  sameRound: 'Dieselbe Runde noch einmal',
  toStart: 'Zur Übersicht',

  // Class
  teach: 'Für den Unterricht',
  teachText: 'Der Link bringt anderen genau diese Fragen in dieser Reihenfolge. Er enthält nichts über Sie.',
  roundLink: 'Link zu dieser Runde',
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  notCopied: 'Bitte kopieren Sie den Link aus dem Feld.',
  worksheet: 'Arbeitsblatt',
  solutions: 'Lösungen',
  print: 'Drucken',
  back: 'Zurück zur Runde',
  name: 'Name',
  roundCode: (seed: string, questions: number) => `Runde ${seed}, ${count(questions, 'Frage', 'Fragen')}`,

  // One question inside a page
  tryOne: 'Probieren Sie es aus',
  once: 'Noch einmal',
  more: 'Mehr Fragen im Quiz',
};
export type QuizWords = typeof de;

const en: QuizWords = {
  ask: {
    phase: 'Which phase is this?',
    moment: 'Which moment of truth is this?',
    measure: 'Measure',
    metric: 'Metric',
    misconception: 'Is that true?',
    order: 'Order',
    sort: 'Sorting',
  },
  verdict: { right: 'True', wrong: 'Not true', depends: 'It depends' },
  noMoment: 'None of the four',
  group: {
    before: 'Before the purchase',
    during: 'During the purchase',
    after: 'After the purchase',
    owned: 'Owned',
    partner: 'Partner',
    customer: 'Customer',
    social: 'Social',
  },

  withoutScript:
    'Rounds with feedback need JavaScript. You can read all questions with their solutions without it:',
  readAll: 'All questions to read',
  shortRound: 'Start a short round',
  shortRoundText: 'Ten mixed questions, about five minutes',
  mistakes: 'Mistakes first',
  mistakesText: (due) =>
    due === 0
      ? 'Nothing is due for repetition at the moment.'
      : `${count(due, 'question is', 'questions are')} due for repetition.`,
  everything: (all) => `All ${all} questions`,
  byPhase: 'Practise one phase',
  byPhaseText: 'The line fills with every question you last answered correctly.',
  known: (known, all) => `${known} of ${all}`,
  practiseAnd: 'practise,',
  knownQuestions: 'questions right last time',
  loading: 'Loading the questions …',
  notLoaded: 'The questions could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',

  yourProgress: 'Your progress',
  stays: 'It is kept in this browser only. If its storage is cleared, it is gone; a file keeps it safe.',
  exportFile: 'Save as a file',
  fileName: 'quiz-progress.json',
  importFile: 'Read a file',
  forget: 'Delete progress',
  forgotten: 'The progress is deleted.',
  undo: 'Undo',
  undone: 'The progress is back.',
  imported: (items) => `Read: states of ${count(items, 'question', 'questions')}.`,
  notImported: {
    unreadable: 'This file holds no quiz progress. Nothing was changed.',
    newer: 'This file comes from a newer version of the quiz. Nothing was changed.',
  },
  storage: {
    refused: 'This browser stores nothing here. Your progress lasts until you leave the page.',
    aside: 'Earlier progress could not be read. It was put aside, not deleted; you can save it as a file.',
    newer:
      'This browser holds progress of a newer version. It stays as it is; what you practise now lasts until you leave the page.',
  },
  exportAside: 'Save what was put aside',
  asideFileName: 'quiz-progress-aside.txt',

  turn: (turn, all) => `Question ${turn} of ${all}`,
  again: 'once more',
  check: 'Check',
  next: 'Next',
  toReview: 'To the review',
  stop: 'End the round',
  choose: 'Choose an answer first.',
  sortAll: 'Put every card into a group first.',
  feedback: 'Feedback',
  right: 'That fits.',
  wrong: 'That does not fit.',
  partly: (hits, all) => `${hits} of ${all} fit.`,
  best: 'The best answer:',
  yourAnswer: 'your answer',
  bestAnswer: 'best answer',
  others: 'The other answers',
  comesBack: 'This question comes back at the end.',
  readOn: 'Read on:',
  solution: 'Show the solution',
  answers: 'Answers',
  moveUp: (text) => `Move “${text}” up`,
  moveDown: (text) => `Move “${text}” down`,
  moved: (text, place, all) => `“${text}” is number ${place} of ${all}.`,
  orderHelp: 'Use the buttons, the arrow keys on them, or drag the handle.',
  sortHelp: 'Choose a group, or drag the card by its handle into a group.',
  placed: (text, group) => `“${text}”: ${group}.`,
  place: (place) => `Number ${place}`,

  review: 'Review',
  score: (right, all) => `${right} of ${all} at the first go`,
  nothingAnswered: 'You have not answered a question yet.',
  lookAgain: (sections) =>
    sections === 1
      ? 'This page is worth a second look:'
      : `These ${sections === 2 ? 'two' : 'three'} pages are worth a second look:`,
  nothingToLookAt: 'Everything was right. These questions come back in a few days, to keep it that way.',
  newRound: 'New round',
  sameRound: 'The same round again',
  toStart: 'Back to the start',

  teach: 'For teaching',
  teachText: 'The link brings others exactly these questions in this order. It holds nothing about you.',
  roundLink: 'Link to this round',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'Please copy the link from the field.',
  worksheet: 'Worksheet',
  solutions: 'Solutions',
  print: 'Print',
  back: 'Back to the round',
  name: 'Name',
  roundCode: (seed, questions) => `Round ${seed}, ${count(questions, 'question', 'questions')}`,

  tryOne: 'Try it yourself',
  once: 'Once more',
  more: 'More questions in the quiz',
};

export const quizWords = { de, en };

/** What stands above the options. Where the prompt asks already, they are just named. */
export function legendOf({ kind }: { kind: QuizKind }, words: QuizWords): string {
  return kind === 'measure' || kind === 'metric' ? words.answers : words.ask[kind];
}
