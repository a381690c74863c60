import type { FunnelStep } from './model.ts';
import type { PerHundred } from './number-format.ts';
import type { CountProblem } from './parse-count.ts';

/** What an error message names; all three already written for the reader. */
interface FieldError {
  problem: CountProblem;
  found: string;
  kept: string;
}

const de = {
  exampleLabel: 'Beispiel mit erfundenen Zahlen',
  exampleScope: (firm: string) => `${firm}, Menschen in einem Jahr`,
  changedLabel: 'Von Ihnen geänderte Zahlen',
  withoutScript:
    'Hier sehen Sie ein Beispiel. Sobald JavaScript eingeschaltet ist, können Sie die Zahlen ändern.',

  picture: 'Trichter mit einem Balken je Phase. Alle Werte stehen auch in der Tabelle.',
  compared: (name: string, count: string) => `${name}: ${count}`,
  part: { before: 'Vor dem Kauf', during: 'Kauf', after: 'Nach dem Kauf' },
  comesThrough: (share: string) => `${share} kommen weiter`,
  grows: (share: string) => `${share}, mehr als davor`,
  nothingBefore: 'kein Anteil, davor steht 0',
  worstInPicture: {
    share: 'größter Anteil verloren',
    number: 'größte Zahl verloren',
    both: 'größter Verlust',
  },

  caption: 'Menschen je Phase',
  invitation: 'Ändern Sie die Zahlen, alles andere rechnet mit.',
  comparison: '„Angekommen“ und „Verloren“ vergleichen mit der Phase davor.',
  columns: { phase: 'Phase', count: 'Menschen', conversion: 'Angekommen', lost: 'Verloren' },
  countLabel: (phase: string) => `${phase}: Menschen`,
  firstPhase: 'keine Phase davor',
  more: (count: string) => `${count} mehr`,
  worstInTable: {
    share: 'größter Anteil',
    number: 'größte Zahl',
    both: 'am meisten',
  },

  error: ({ problem, found, kept }: FieldError) => {
    const reason = {
      empty: 'Hier steht nichts.',
      'not-a-number': `„${found}“ ist keine Zahl.`,
      negative: `„${found}“ ist kleiner als 0.`,
      'not-whole': `„${found}“ ist keine ganze Zahl.`,
      'too-large': `„${found}“ ist zu groß.`,
    }[problem];
    const expected =
      problem === 'too-large'
        ? 'Es gehen ganze Zahlen bis 999.999.999.'
        : 'Gebraucht wird eine ganze Zahl wie 1.200.';
    return `${reason} ${expected} Gerechnet wird weiter mit ${kept}.`;
  },
  toMend: (phases: string) => `Bitte prüfen: ${phases}.`,

  worst: (step: FunnelStep, leaving: PerHundred, lost: string) =>
    `Am meisten verlieren Sie ${zwischen(step)}: ${leaveDe(leaving)}, insgesamt ${peopleDe(step.lost, lost)}.`,
  worstByShare: (step: FunnelStep, leaving: PerHundred) =>
    `Den größten Anteil verlieren Sie ${zwischen(step)}: ${leaveDe(leaving)}.`,
  worstByNumber: (step: FunnelStep, lost: string) =>
    `Die größte Zahl verlieren Sie ${zwischen(step)}: ${peopleDe(step.lost, lost)}.`,
  noLoss: 'Von keiner Phase zur nächsten werden es weniger Menschen.',
  undecided: (one: FunnelStep, other: FunnelStep) =>
    `Für ein Urteil sind es noch zu wenige Menschen: Ob ${zwischen(one)} oder ${zwischen(other)} der größere Anteil verloren geht, lässt sich mit diesen Zahlen nicht sagen.`,
  overall: (first: string, last: string, share: string) =>
    `Von der ersten bis zur letzten Phase: ${last} von ${first}\u00a0Menschen, also ${share}.`,
  overallGrowth: (first: string, last: string, share: string) =>
    `Am Ende mehr als am Anfang: ${last} gegenüber ${first}\u00a0Menschen, also ${share}.`,
  noOverall: 'Am Anfang steht 0, deshalb gibt es keinen Anteil über alle Phasen.',
  caution:
    'Nicht jeder Rückgang ist ein Verlust: Wer keinen Support braucht, fehlt in dieser Phase und kauft vielleicht trotzdem wieder.',

  reset: 'Auf das Beispiel zurücksetzen',
  undo: 'Rückgängig',
  resetDone: 'Das Beispiel ist wieder da. Ihre Zahlen sind aufgehoben.',
};

export type FunnelWords = typeof de;

const en: FunnelWords = {
  exampleLabel: 'Example with invented numbers',
  exampleScope: (firm) => `${firm}, people in one year`,
  changedLabel: 'Numbers changed by you',
  withoutScript: 'This is an example. Once JavaScript is on, you can change the numbers.',

  picture: 'Funnel with one bar for each phase. The table holds the same values.',
  compared: (name, count) => `${name}: ${count}`,
  part: { before: 'Before the purchase', during: 'Purchase', after: 'After the purchase' },
  comesThrough: (share) => `${share} move on`,
  grows: (share) => `${share}, more than before`,
  nothingBefore: 'no share, the phase before is 0',
  worstInPicture: {
    share: 'largest share lost',
    number: 'largest number lost',
    both: 'largest loss',
  },

  caption: 'People in each phase',
  invitation: 'Change the numbers and the rest follows.',
  comparison: '“Arrived” and “Lost” compare with the phase before.',
  columns: { phase: 'Phase', count: 'People', conversion: 'Arrived', lost: 'Lost' },
  countLabel: (phase) => `${phase}: people`,
  firstPhase: 'no phase before',
  more: (count) => `${count} more`,
  worstInTable: { share: 'largest share', number: 'largest number', both: 'the most' },

  error: ({ problem, found, kept }) => {
    const reason = {
      empty: 'This field is empty.',
      'not-a-number': `“${found}” is not a number.`,
      negative: `“${found}” is below 0.`,
      'not-whole': `“${found}” is not a whole number.`,
      'too-large': `“${found}” is too large.`,
    }[problem];
    const expected =
      problem === 'too-large'
        ? 'Whole numbers up to 999,999,999 work.'
        : 'A whole number such as 1,200 is needed.';
    return `${reason} ${expected} The funnel still uses ${kept}.`;
  },
  toMend: (phases) => `Please check: ${phases}.`,

  worst: (step, leaving, lost) =>
    `You lose the most ${between(step)}: ${leaveEn(leaving)}, ${peopleEn(step.lost, lost)} in all.`,
  worstByShare: (step, leaving) => `You lose the largest share ${between(step)}: ${leaveEn(leaving)}.`,
  worstByNumber: (step, lost) =>
    `You lose the largest number ${between(step)}: ${peopleEn(step.lost, lost)}.`,
  noLoss: 'From no phase to the next do the numbers shrink.',
  undecided: (one, other) =>
    `There are too few people to judge: whether the larger share is lost ${between(one)} or ${between(other)} cannot be said with these numbers.`,
  overall: (first, last, share) =>
    `From the first phase to the last: ${last} of ${first}\u00a0people, or ${share}.`,
  overallGrowth: (first, last, share) =>
    `More at the end than at the start: ${last}\u00a0people against ${first}, or ${share}.`,
  noOverall: 'The funnel starts with 0, so there is no share over all phases.',
  caution:
    'Not every drop is a loss: someone who needs no support is missing from that phase and may still buy again.',

  reset: 'Reset to the example',
  undo: 'Undo',
  resetDone: 'The example is back. Your numbers are kept.',
};

export const funnelWords = { de, en };

function zwischen({ from, to }: FunnelStep): string {
  return `zwischen „${from.name}“ und „${to.name}“`;
}

function between({ from, to }: FunnelStep): string {
  return `between “${from.name}” and “${to.name}”`;
}

function leaveDe({ bound, count }: PerHundred): string {
  const verb = count === 1 ? 'geht' : 'gehen';
  return `${{ exact: '', over: 'mehr als ', under: 'weniger als ' }[bound]}${count}\u00a0von\u00a0100 ${verb}`;
}

function leaveEn({ bound, count }: PerHundred): string {
  const verb = count === 1 ? 'leaves' : 'leave';
  return `${{ exact: '', over: 'more than ', under: 'fewer than ' }[bound]}${count}\u00a0out of\u00a0100 ${verb}`;
}

function peopleDe(count: number, written: string): string {
  return `${written}\u00a0${count === 1 ? 'Mensch' : 'Menschen'}`;
}

function peopleEn(count: number, written: string): string {
  return `${written}\u00a0${count === 1 ? 'person' : 'people'}`;
}
