import type { MapCell, Touchpoint } from './model.ts';

type Feeling = NonNullable<MapCell['feeling']>;

const de = {
  region: (title: string) => `Journey Map, ${title}`,
  kind: { 'as-is': 'Ist-Karte', 'to-be': 'Soll-Karte' },
  asOf: (date: string) => `Stand ${date}`,
  targetGroup: 'Zielgruppe',
  scenario: 'Szenario',
  start: 'Start',
  end: 'Ende',
  course: 'Fühlen über alle Phasen, oben begeistert, unten kurz vor dem Aufgeben',
  phase: 'Phase',
  feelings: new Map<Feeling, string>([
    [2, '+2 begeistert'],
    [1, '+1 zufrieden'],
    [0, '0 neutral'],
    [-1, '−1 genervt'],
    [-2, '−2 kurz vor dem Aufgeben'],
  ]),
  legend: 'Belege',
  evidence: { proven: 'belegt', partly: 'teils belegt', assumption: 'Annahme' },
  moment: 'Moment of Truth',
  channel: { online: 'online', offline: 'offline', both: 'online und offline' } satisfies Record<
    NonNullable<Touchpoint['channel']>,
    string
  >,
  touchpointKind: { owned: 'eigen', partner: 'Partner', customer: 'Kunde', social: 'Umfeld' },
  answer: { yes: 'Ja.', partly: 'Teils.', no: 'Nein.' },
  decision: 'Entscheidung',
  review: 'Nächste Durchsicht',
};
export type ExampleMapWords = typeof de;

const en: ExampleMapWords = {
  region: (title) => `Journey map, ${title}`,
  kind: { 'as-is': 'Current-state map', 'to-be': 'Future-state map' },
  asOf: (date) => `as of ${date}`,
  targetGroup: 'Target group',
  scenario: 'Scenario',
  start: 'Start',
  end: 'End',
  course: 'Feeling across all phases, at the top delighted, at the bottom close to giving up',
  phase: 'Phase',
  feelings: new Map<Feeling, string>([
    [2, '+2 delighted'],
    [1, '+1 satisfied'],
    [0, '0 neutral'],
    [-1, '−1 annoyed'],
    [-2, '−2 close to giving up'],
  ]),
  legend: 'Evidence',
  evidence: { proven: 'proven', partly: 'partly proven', assumption: 'assumption' },
  moment: 'Moment of truth',
  channel: { online: 'online', offline: 'offline', both: 'online and offline' },
  touchpointKind: { owned: 'own', partner: 'partner', customer: 'customer', social: 'others' },
  answer: { yes: 'Yes.', partly: 'Partly.', no: 'No.' },
  decision: 'Decision',
  review: 'Next review',
};

/** What stands around the content of a worked example. Lanes and phases have their names in the document. */
export const exampleMapWords = { de, en };
