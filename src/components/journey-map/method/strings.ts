const de = {
  title: 'Methoden-Check',
  progress: (settled: number, total: number) => `${settled} von ${total} Punkten`,
  nextSteps: 'Nächste Schritte',
  open: 'Offen',
  nothingOpen: 'Nichts ist offen.',
  allSettled:
    'Alle Punkte sind geklärt. Was der Check nicht sehen kann: ob eine Kundin ihre Geschichte wiedererkennt.',
  later: (count: number) =>
    count === 1
      ? 'Ein weiterer Punkt folgt, wenn die Karte wächst.'
      : `${count} weitere Punkte folgen, wenn die Karte wächst.`,
  why: 'Warum?',
  show: 'Zeigen',
  addLane: 'Zeile anlegen',
  laneAdded: (lane: string) => `Zeile „${lane}“ angelegt`,
  dismiss: 'Zurückstellen …',
  reason: 'Warum gilt das hier nicht?',
  reasonMissing: 'Ein paar Worte genügen, aber ohne Grund weiß es später niemand mehr.',
  confirm: 'Zurückstellen',
  cancel: 'Abbrechen',
  dismissedOne: 'Punkt zurückgestellt',
  dismissed: (count: number) => `Zurückgestellt (${count})`,
  takeUp: 'Wieder aufnehmen',
  takenUp: 'Punkt wieder aufgenommen',
  settled: (count: number) => `Geklärt (${count})`,
};

export type CheckWords = typeof de;

const en: CheckWords = {
  title: 'Method check',
  progress: (settled, total) => `${settled} of ${total} points`,
  nextSteps: 'Next steps',
  open: 'Open',
  nothingOpen: 'Nothing is open.',
  allSettled:
    'All points are settled. What the check cannot see is whether a customer would recognise the story.',
  later: (count) =>
    count === 1
      ? 'One more point follows as the map grows.'
      : `${count} more points follow as the map grows.`,
  why: 'Why?',
  show: 'Show',
  addLane: 'Add lane',
  laneAdded: (lane) => `Lane “${lane}” added`,
  dismiss: 'Set aside …',
  reason: 'Why does this not apply here?',
  reasonMissing: 'A few words will do, but without a reason nobody will know later.',
  confirm: 'Set aside',
  cancel: 'Cancel',
  dismissedOne: 'Point set aside',
  dismissed: (count) => `Set aside (${count})`,
  takeUp: 'Take up again',
  takenUp: 'Point taken up again',
  settled: (count) => `Settled (${count})`,
};

/** The words of the method check; what each rule says stands with the rule. */
export const checkWords = { de, en };
