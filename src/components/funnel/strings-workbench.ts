import type { CrosswalkNote } from './crosswalk.ts';

const de = {
  tools: 'Werkzeuge des Trichters',
  model: 'Phasenmodell',
  ownModel: 'Eigene Phasen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  reset: 'Beispiel',
  resetLabel: 'Auf das Beispiel zurücksetzen',
  open: { tasks: 'Aufgaben', import: 'Einfügen', compare: 'Vergleichen', keep: 'Teilen und sichern' },
  close: 'Schließen',
  loading: 'Wird geladen …',
  loadFailed: 'Dieser Teil ließ sich nicht laden. Ihre Zahlen sind davon nicht betroffen.',
  tryAgain: 'Noch einmal versuchen',

  saved: 'Ihre Zahlen bleiben in diesem Browser.',
  notSaved: 'Dieser Browser speichert nichts. Sichern Sie Ihre Zahlen als Link oder CSV, bevor Sie gehen.',
  newerStored:
    'In diesem Browser liegen Zahlen aus einer neueren Fassung des Trichters. Sie bleiben unberührt; was Sie jetzt eingeben, wird nicht gespeichert.',
  unreadableStored:
    'Gespeicherte Zahlen ließen sich nicht lesen. Sie sind beiseitegelegt und gehen nicht verloren.',
  downloadUnreadable: 'Als Datei sichern',
  otherTab:
    'Der Trichter wurde in einem anderen Tab geändert. Dieser Tab speichert nicht mehr, bis Sie neu laden.',
  linkFound: 'Der Link bringt einen Trichter mit. Ihre eigenen Zahlen bleiben, bis Sie ihn übernehmen.',
  linkTake: 'Übernehmen',
  linkLeave: 'Nicht übernehmen',
  linkBroken: 'Der Link bringt keinen lesbaren Trichter mit. Vielleicht wurde er beim Verschicken gekürzt.',
  linkNewer: 'Der Link stammt aus einer neueren Fassung des Trichters. Laden Sie diese Seite neu.',

  chart: 'Trichter zum Anfassen',
  dragHint:
    'Ziehen Sie am Ende eines Balkens oder nutzen Sie die Pfeiltasten. Ein Klick auf den Namen zeigt, warum Menschen dort gehen.',
  edge: (stage: string) => `${stage}: Menschen`,
  edgeValue: (count: string, share: string | null) =>
    share ? `${count} Menschen, ${share} kommen an` : `${count} Menschen`,
  whisker: 'Die Klammer am Balken zeigt, wo die Zahl bei einer neuen Stichprobe wohl läge (95 %).',
  growth: 'Mehr als davor: Hier kommen Menschen hinzu, etwa Stammkunden von früher. Das ist kein Fehler.',

  cumulative: 'Vom Anfang',
  between: (low: string, high: string, of: string) => `zwischen ${low} und ${high} von ${of}`,
  lostShare: (share: string) => `${share} verloren`,
  stageName: (place: number) => `Name der ${place}. Phase`,
  unnamed: (place: number) => `Phase ${place}`,
  addStage: 'Phase anfügen',
  removeStage: (stage: string) => `„${stage}“ entfernen`,
  remove: 'Entfernen',

  causes: 'Vom Verlust zur Ursache',
  causesFor: (stage: string) => `Warum Menschen bei „${stage}“ gehen`,
  choose: 'Phase wählen',
  loss: (lost: string, count: string, next: string) =>
    `${lost} von ${count} kommen nicht bis „${next}“. Typische Gründe:`,
  noLoss: 'Hier geht gerade niemand verloren. Typisch wäre:',
  mapNote: (lost: string, count: string, next: string) =>
    `Trichter: ${lost} von ${count} kommen nicht bis „${next}“.`,
  intoMap: 'Auf meine Karte setzen',
  last: 'Danach endet dieser Trichter. Warum Menschen hier nicht wiederkommen:',
  helps: 'Was hilft:',
  toPhase: (phase: string) => `Mehr zur Phase „${phase}“`,
  noReasons:
    'Zu dieser Phase gibt es im Guide keine Gründe, weil Sie sie selbst benannt haben. Fragen Sie fünf Menschen, die hier gegangen sind.',

  whatIf: 'Was wäre, wenn?',
  whatIfLede:
    'Ändern Sie einen Anteil und sehen Sie, was am Ende ankommt. Ihre Zahlen oben bleiben, wie sie sind.',
  whatIfColumns: {
    step: 'Schritt',
    now: 'Jetzt',
    tried: 'Versuch',
    worth: 'Ein Punkt mehr bringt',
    people: 'Menschen danach',
  },
  step: (from: string, to: string) => `${from} → ${to}`,
  tryRate: (from: string, to: string) => `Anteil von „${from}“ zu „${to}“`,
  worth: (gain: string, rank: number) => `${gain} am Ende (Rang ${rank})`,
  noWorth: 'nichts mehr',
  peopleNow: (now: string, tried: string) => (now === tried ? now : `${now} → ${tried}`),
  endSame: (end: string, stage: string) =>
    `Am Ende stehen ${end} in „${stage}“. Noch ist kein Anteil verändert.`,
  endTried: (end: string, now: string, difference: string, stage: string) =>
    `Am Ende stünden ${end} statt ${now} in „${stage}“ (${difference}).`,
  best: (step: string, gain: string) => `Am meisten lohnt ein Prozentpunkt bei ${step}: ${gain} am Ende.`,
  clearRates: 'Versuch verwerfen',
  barNow: 'jetzt',
  barTried: 'Versuch',

  switched: (note: CrosswalkNote) => {
    switch (note.kind) {
      case 'merged':
        return `„${note.into}“ fasst ${list(note.from, 'und')} zusammen und zählt, wer die erste davon erreicht.`;
      case 'split':
        return `„${note.from}“ ist jetzt ${list(note.into, 'und')} mit derselben Zahl; bitte anpassen.`;
      case 'filled':
        return `Für „${note.stage}“ gab es keine Zahl; eingesetzt ist die der Phase davor.`;
      case 'left-out':
        return `${list(note.stages, 'und')}: hier ohne Gegenstück. Die Zahlen sind gemerkt und kommen beim Zurückwechseln wieder.`;
    }
  },
  switchedPlain: 'Alle Zahlen haben in diesem Modell ihren Platz.',
};

export type WorkbenchWords = typeof de;

const en: WorkbenchWords = {
  tools: 'Tools of the funnel',
  model: 'Phase model',
  ownModel: 'Your own phases',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Example',
  resetLabel: 'Reset to the example',
  open: { tasks: 'Tasks', import: 'Paste or import', compare: 'Compare', keep: 'Share and keep' },
  close: 'Close',
  loading: 'Loading …',
  loadFailed: 'This part could not be loaded. Your numbers are not affected.',
  tryAgain: 'Try again',

  saved: 'Your numbers stay in this browser.',
  notSaved: 'This browser stores nothing. Keep your numbers as a link or CSV before you leave.',
  newerStored:
    'This browser holds numbers from a newer version of the funnel. They are left alone; what you enter now is not stored.',
  unreadableStored: 'Stored numbers could not be read. They are put aside and not lost.',
  downloadUnreadable: 'Keep as a file',
  otherTab: 'The funnel was changed in another tab. This tab stores nothing more until you reload.',
  linkFound: 'The link brings a funnel. Your own numbers stay until you take it over.',
  linkTake: 'Take over',
  linkLeave: 'Leave it',
  linkBroken: 'The link brings no readable funnel. It may have been cut off on its way.',
  linkNewer: 'The link comes from a newer version of the funnel. Please reload this page.',

  chart: 'Funnel to handle',
  dragHint: 'Drag the end of a bar or use the arrow keys. Choosing a name shows why people leave there.',
  edge: (stage) => `${stage}: people`,
  edgeValue: (count, share) => (share ? `${count} people, ${share} arrive` : `${count} people`),
  whisker: 'The bracket on a bar shows where the number would probably lie in a new sample (95%).',
  growth: 'More than before: people join here, such as regulars from earlier years. That is no mistake.',

  cumulative: 'From the start',
  between: (low, high, of) => `between ${low} and ${high} of ${of}`,
  lostShare: (share) => `${share} lost`,
  stageName: (place) => `Name of phase ${place}`,
  unnamed: (place) => `Phase ${place}`,
  addStage: 'Add a phase',
  removeStage: (stage) => `Remove “${stage}”`,
  remove: 'Remove',

  causes: 'From loss to cause',
  causesFor: (stage) => `Why people leave at “${stage}”`,
  choose: 'Choose a phase',
  loss: (lost, count, next) => `${lost} of ${count} do not get to “${next}”. Typical reasons:`,
  noLoss: 'Nobody is lost here at the moment. Typical would be:',
  mapNote: (lost, count, next) => `Funnel: ${lost} of ${count} do not get to “${next}”.`,
  intoMap: 'Put this on my map',
  last: 'This funnel ends here. Why people do not come back:',
  helps: 'What helps:',
  toPhase: (phase) => `More on the phase “${phase}”`,
  noReasons:
    'The guide has no reasons for this phase, because you named it yourself. Ask five people who left here.',

  whatIf: 'What if?',
  whatIfLede: 'Change a share and see what arrives at the end. Your numbers above stay as they are.',
  whatIfColumns: {
    step: 'Step',
    now: 'Now',
    tried: 'Trial',
    worth: 'One point more brings',
    people: 'People after it',
  },
  step: (from, to) => `${from} → ${to}`,
  tryRate: (from, to) => `Share from “${from}” to “${to}”`,
  worth: (gain, rank) => `${gain} at the end (rank ${rank})`,
  noWorth: 'nothing more',
  peopleNow: (now, tried) => (now === tried ? now : `${now} → ${tried}`),
  endSame: (end, stage) => `At the end there are ${end} in “${stage}”. No share is changed yet.`,
  endTried: (end, now, difference, stage) =>
    `At the end there would be ${end} instead of ${now} in “${stage}” (${difference}).`,
  best: (step, gain) => `One percentage point is worth most at ${step}: ${gain} at the end.`,
  clearRates: 'Drop the trial',
  barNow: 'now',
  barTried: 'trial',

  switched: (note) => {
    switch (note.kind) {
      case 'merged':
        return `“${note.into}” joins ${list(note.from, 'and')} and counts who reaches the first of them.`;
      case 'split':
        return `“${note.from}” is now ${list(note.into, 'and')} with the same number; please adjust.`;
      case 'filled':
        return `There was no number for “${note.stage}”; it has that of the phase before.`;
      case 'left-out':
        return `${list(note.stages, 'and')}: no counterpart here. The numbers are remembered and return when you switch back.`;
    }
  },
  switchedPlain: 'Every number has its place in this model.',
};

export const workbenchWords = { de, en };

function list(names: readonly string[], and: 'und' | 'and'): string {
  const quoted = names.map((name) => (and === 'und' ? `„${name}“` : `“${name}”`));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1)}`;
}
