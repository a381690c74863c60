import type { MapCell, Touchpoint } from '../model.ts';

type Status = NonNullable<MapCell['evidence']>['status'];

const de = {
  evidence: 'Beleg',
  evidenceNone: 'ohne Angabe',
  status: { assumption: 'Annahme', partly: 'teils belegt', proven: 'belegt' } satisfies Record<
    Status,
    string
  >,
  source: 'Quelle',
  sourceHint: 'zum Beispiel: 6 Gespräche, Mai 2026',

  text: 'Text',
  reason: 'Warum?',
  feeling: 'Gefühl',
  feelingToBe: 'Gefühl, wie es werden soll',
  noValue: 'kein Wert',
  clearValue: 'Wert entfernen',
  toBeShort: (word: string) => `Soll: ${word}`,

  touchpoints: 'Touchpoints',
  touchpointLines: 'Touchpoints, einer je Zeile',
  onePerLine: 'einer je Zeile',
  touchpointName: (place: number) => `Touchpoint ${place}`,
  addTouchpoint: 'Touchpoint anfügen',
  removeTouchpoint: (name: string) => `„${name}“ entfernen`,
  newTouchpoint: 'Neuer Touchpoint',
  channel: 'Kanal',
  channelNone: 'Kanal offen',
  channels: { online: 'online', offline: 'offline', both: 'online und offline' } satisfies Record<
    NonNullable<Touchpoint['channel']>,
    string
  >,
  kind: 'Wessen?',
  kindNone: 'Art offen',
  kinds: { owned: 'eigener', partner: 'Partner', customer: 'Kunde', social: 'Umfeld' } satisfies Record<
    NonNullable<Touchpoint['kind']>,
    string
  >,

  answer: 'Reichen Hilfe und Information?',
  answerNone: 'offen',
  answers: { yes: 'ja', partly: 'teils', no: 'nein' } satisfies Record<
    NonNullable<MapCell['answer']>,
    string
  >,
  moment: 'Moment of Truth',
  momentNone: 'ohne Nummer',

  about: 'Angaben',
  guidePhases: 'Entspricht im Guide',
  guideHint: 'Daraus kommen Farbe und Vergleich mit anderen Modellen.',

  frame: 'Rahmen der Karte',
  frameHint: 'Titel, Zielgruppe, Szenario, Persona',
  title: 'Titel',
  mapKind: 'Zustand',
  mapKinds: { 'as-is': 'Ist', 'to-be': 'Soll' },
  date: 'Stand',
  questions: {
    targetGroup: { name: 'Zielgruppe', hint: 'Wessen Reise zeigt die Karte?' },
    scenario: { name: 'Szenario', hint: 'Was will diese Person erreichen, in welcher Lage?' },
    start: { name: 'Start', hint: 'Mit welcher Handlung beginnt die Reise?' },
    end: { name: 'Ende', hint: 'Mit welcher Handlung endet sie?' },
  },
  personaName: 'Persona',
  personaDescription: 'Was diese Person ausmacht',
  outcome: 'Entscheidung und Durchsicht',
  decision: 'Was wurde mit der Karte entschieden?',
  reviewDate: 'Nächste Durchsicht',
};

export type DetailWords = typeof de;

const en: DetailWords = {
  evidence: 'Evidence',
  evidenceNone: 'not stated',
  status: { assumption: 'assumption', partly: 'partly proven', proven: 'proven' },
  source: 'Source',
  sourceHint: 'for example: 6 interviews, May 2026',

  text: 'Text',
  reason: 'Why?',
  feeling: 'Feeling',
  feelingToBe: 'Feeling as it should become',
  noValue: 'no value',
  clearValue: 'Remove the value',
  toBeShort: (word) => `To be: ${word}`,

  touchpoints: 'Touchpoints',
  touchpointLines: 'Touchpoints, one a line',
  onePerLine: 'one a line',
  touchpointName: (place) => `Touchpoint ${place}`,
  addTouchpoint: 'Add a touchpoint',
  removeTouchpoint: (name) => `Remove “${name}”`,
  newTouchpoint: 'New touchpoint',
  channel: 'Channel',
  channelNone: 'channel open',
  channels: { online: 'online', offline: 'offline', both: 'online and offline' },
  kind: 'Whose?',
  kindNone: 'kind open',
  kinds: { owned: 'own', partner: 'partner', customer: 'customer', social: 'others' },

  answer: 'Do help and information suffice?',
  answerNone: 'open',
  answers: { yes: 'yes', partly: 'partly', no: 'no' },
  moment: 'Moment of truth',
  momentNone: 'without a number',

  about: 'About',
  guidePhases: 'Corresponds in the guide to',
  guideHint: 'Gives the colour and the comparison with other models.',

  frame: 'Frame of the map',
  frameHint: 'Title, target group, scenario, persona',
  title: 'Title',
  mapKind: 'State',
  mapKinds: { 'as-is': 'as is', 'to-be': 'to be' },
  date: 'As of',
  questions: {
    targetGroup: { name: 'Target group', hint: 'Whose journey does the map show?' },
    scenario: { name: 'Scenario', hint: 'What does this person want to achieve, in what situation?' },
    start: { name: 'Start', hint: 'Which action begins the journey?' },
    end: { name: 'End', hint: 'Which action ends it?' },
  },
  personaName: 'Persona',
  personaDescription: 'What makes this person who they are',
  outcome: 'Decision and review',
  decision: 'What was decided with the map?',
  reviewDate: 'Next review',
};

/** Words of the fields in and around the cells. */
export const detailWords = { de, en };
