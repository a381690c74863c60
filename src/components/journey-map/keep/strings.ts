import type { StoreReason, VersionReason } from './record.ts';

/** The words around the open map. */
const de = {
  guide: 'Guide',
  untitled: 'Karte ohne Titel',
  kind: { 'as-is': 'Ist-Karte', 'to-be': 'Soll-Karte' },
  tools: 'Werkzeuge der Karte',
  maps: 'Karten',
  share: 'Teilen',
  export: 'Exportieren',
  print: 'Drucken',
  model: 'Phasenmodell',
  check: 'Methoden-Check',
  versions: 'Frühere Versionen',
  compare: 'Vergleichen',
  import: 'Datei öffnen',
  close: 'Schließen',
  backToMap: 'Zurück zur Karte',
  loading: 'Wird geladen …',
  loadFailed:
    'Dieser Teil konnte nicht geladen werden. Ihre Karte ist davon nicht betroffen. Prüfen Sie die Verbindung und öffnen Sie ihn noch einmal.',
  mapFailed:
    'Hier ist etwas schiefgegangen, und die Karte lässt sich gerade nicht zeigen. Ihr letzter Stand ist gespeichert. Sichern Sie eine Datei und laden Sie die Seite neu.',

  saved: (time: string) => `Gespeichert ${time}`,
  saving: 'Wird gespeichert …',
  notSaved: 'Nicht gespeichert',
  backup: (age: string) => `Sicherungsdatei: ${age}`,
  never: 'nie',
  onlyHere: 'Gespeichert nur in diesem Browser; der Browser kann das löschen. Sichern Sie eine Datei.',
  persisted:
    'Gespeichert nur in diesem Browser. Er hat zugesagt, nicht von sich aus zu löschen; geht das Gerät verloren, hilft nur eine Datei.',
  saveFile: 'Datei sichern',
  fileSaved: 'Datei gesichert.',
  backupDue: 'Ihre letzten Änderungen stehen noch in keiner Datei.',

  problem: {
    refused:
      'Dieser Browser speichert hier nichts, zum Beispiel weil das Fenster privat ist. Sie können weiterarbeiten, aber die Karte bleibt nur, solange diese Seite offen ist. Sichern Sie eine Datei.',
    full: 'Der Speicher dieses Browsers ist voll. Ihre letzten Änderungen sind nur noch auf dieser Seite. Sichern Sie eine Datei; sobald Platz ist, wird von selbst weiter gespeichert.',
    broken:
      'Der Browser hat nicht gespeichert. Ihre letzten Änderungen sind nur noch auf dieser Seite. Sichern Sie eine Datei; wir versuchen es weiter.',
  } satisfies Record<StoreReason, string>,
  otherTab:
    'Diese Karte wird gerade in einem anderen Tab bearbeitet. Hier sehen Sie sie schreibgeschützt; was dort gespeichert wird, erscheint auch hier.',
  takeOver: 'Hier weiterarbeiten',
  isCopy:
    'Die Karte wurde gleichzeitig an anderer Stelle geändert. Damit nichts verloren geht, ist Ihr Stand jetzt eine eigene Karte; die andere steht weiter in der Liste.',
  understood: 'Verstanden',

  noteOffer: (note: string) => `Der Link bringt eine Notiz mit: ${note}`,
  putNote: (phase: string, lane: string) => `In „${phase}“, Zeile „${lane}“, eintragen`,
  notePut: 'Notiz eingetragen.',
  leaveNote: 'Nicht eintragen',
  noSuchPhase: (phase: string) => `Diese Karte hat keine Phase, die „${phase}“ entspricht.`,
  renamed: 'Zeilen und Phasen mit Standardnamen heißen jetzt deutsch. Ihre Texte sind unverändert.',

  noVersions:
    'Noch gibt es keine früheren Versionen. Während Sie arbeiten, wird alle paar Minuten eine aufgehoben, höchstens zehn.',
  versionsLede:
    'Während Sie arbeiten, wird alle paar Minuten eine Version aufgehoben, höchstens zehn je Karte.',
  versionReason: {
    time: 'während der Arbeit',
    model: 'vor einem Wechsel des Phasenmodells',
    restore: 'vor dem Wiederherstellen',
    crash: 'beim Schließen der Seite nicht mehr gespeichert',
  } satisfies Record<VersionReason, string>,
  filledCells: (count: number) => (count === 1 ? '1 gefülltes Feld' : `${count} gefüllte Felder`),
  look: 'Ansehen',
  restore: 'Wiederherstellen',
  asCopy: 'Als Kopie öffnen',
  of: (title: string, time: string) => `${title}, ${time}`,

  compareWith: 'Vergleichen mit',
  nothingToCompare:
    'Zum Vergleichen brauchen Sie eine zweite Karte. Leiten Sie in der Liste der Karten eine Soll-Karte ab.',
};
export type KeepWords = typeof de;

const en: KeepWords = {
  guide: 'Guide',
  untitled: 'Untitled map',
  kind: { 'as-is': 'Current-state map', 'to-be': 'Future-state map' },
  tools: 'Tools of the map',
  maps: 'Maps',
  share: 'Share',
  export: 'Export',
  print: 'Print',
  model: 'Phase model',
  check: 'Method check',
  versions: 'Earlier versions',
  compare: 'Compare',
  import: 'Open a file',
  close: 'Close',
  backToMap: 'Back to the map',
  loading: 'Loading …',
  loadFailed:
    'This part could not be loaded. Your map is not affected. Check the connection and open it again.',
  mapFailed:
    'Something went wrong, and the map cannot be shown just now. Its last state is saved. Save a file and reload the page.',

  saved: (time) => `Saved ${time}`,
  saving: 'Saving …',
  notSaved: 'Not saved',
  backup: (age) => `Backup file: ${age}`,
  never: 'never',
  onlyHere: 'Saved in this browser only, and the browser may delete it. Save a file.',
  persisted:
    'Saved in this browser only. It has promised not to delete it by itself; if the device is lost, only a file helps.',
  saveFile: 'Save a file',
  fileSaved: 'File saved.',
  backupDue: 'Your latest changes are in no file yet.',

  problem: {
    refused:
      'This browser stores nothing here, for example because the window is private. You can go on working, but the map lasts only while this page is open. Save a file.',
    full: 'This browser’s storage is full. Your latest changes are on this page only. Save a file; as soon as there is room, saving goes on by itself.',
    broken:
      'The browser did not save. Your latest changes are on this page only. Save a file; we keep trying.',
  },
  otherTab:
    'This map is being edited in another tab. Here it is read-only; what is saved there appears here too.',
  takeOver: 'Continue here',
  isCopy:
    'The map was changed elsewhere at the same time. So that nothing is lost, your state is now a map of its own; the other one is still in the list.',
  understood: 'Understood',

  noteOffer: (note) => `The link brings a note: ${note}`,
  putNote: (phase, lane) => `Enter it in “${phase}”, lane “${lane}”`,
  notePut: 'Note entered.',
  leaveNote: 'Leave it out',
  noSuchPhase: (phase) => `This map has no phase that corresponds to “${phase}”.`,
  renamed: 'Lanes and phases with standard names are now in English. Your own text is unchanged.',

  noVersions:
    'There are no earlier versions yet. While you work, one is kept every few minutes, at most ten.',
  versionsLede: 'While you work, a version is kept every few minutes, at most ten for each map.',
  versionReason: {
    time: 'while working',
    model: 'before a change of the phase model',
    restore: 'before restoring',
    crash: 'not saved in time when the page was closed',
  },
  filledCells: (count) => (count === 1 ? '1 filled cell' : `${count} filled cells`),
  look: 'Look at it',
  restore: 'Restore',
  asCopy: 'Open as a copy',
  of: (title, time) => `${title}, ${time}`,

  compareWith: 'Compare with',
  nothingToCompare: 'You need a second map to compare. Derive a future-state map in the list of maps.',
};

export const keepWords = { de, en };
