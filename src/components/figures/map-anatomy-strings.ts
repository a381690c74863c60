import type { PhaseId } from '../../journey/phases.ts';

/** The phases of the small map, and how the person feels there, from −2 to +2. */
export const mapSteps = [
  { id: 'research', value: -1 },
  { id: 'purchase-decision', value: 0 },
  { id: 'service-and-support', value: -2 },
  { id: 'after-purchase', value: 2 },
] as const satisfies readonly { id: PhaseId; value: number }[];

interface Step {
  doing: string;
  thinking: string;
  feeling: string;
}
interface Zone {
  name: string;
  question: string;
}
interface FactZone extends Zone {
  facts: readonly { term: string; text: string }[];
}
interface MapAnatomyWords {
  caption: string;
  lens: FactZone;
  experience: Zone & Step & { steps: Record<(typeof mapSteps)[number]['id'], Step> };
  insights: FactZone;
}

const de: MapAnatomyWords = {
  caption: 'Anatomie einer Journey Map: drei Zonen',
  lens: {
    name: 'A Linse',
    question: 'Wer geht den Weg, worum geht es, was wird erwartet?',
    facts: [
      { term: 'Person', text: 'Jana, 34, fährt täglich mit dem Rad zur Arbeit' },
      { term: 'Szenario', text: 'Die Bremse muss repariert werden' },
      { term: 'Erwartung', text: 'bis Donnerstag fertig, der Preis vorher klar' },
    ],
  },
  experience: {
    name: 'B Erleben',
    question: 'Was tut, denkt und fühlt sie, Phase für Phase?',
    doing: 'Tun',
    thinking: 'Denken',
    feeling: 'Fühlen',
    steps: {
      research: { doing: 'sucht eine Werkstatt', thinking: 'Wer hat diese Woche Zeit?', feeling: 'unruhig' },
      'purchase-decision': {
        doing: 'bringt das Rad hin',
        thinking: 'Was wird das kosten?',
        feeling: 'abwartend',
      },
      'service-and-support': {
        doing: 'ruft dreimal an',
        thinking: 'Warum sagt mir keiner was?',
        feeling: 'genervt',
      },
      'after-purchase': { doing: 'fährt wieder los', thinking: 'Bremst wie neu.', feeling: 'froh' },
    },
  },
  insights: {
    name: 'C Erkenntnisse',
    question: 'Was folgt daraus, wer kümmert sich, woran merken wir es?',
    facts: [
      { term: 'Chance', text: 'mittags eine SMS mit Stand und Abholzeit' },
      { term: 'Zuständig', text: 'Werkstattleiterin, bis Mai' },
      { term: 'Kennzahl', text: 'Nachfragen je Auftrag: heute 2, Ziel 0,5' },
    ],
  },
};

const en: MapAnatomyWords = {
  caption: 'Anatomy of a journey map: three zones',
  lens: {
    name: 'A Lens',
    question: 'Who takes the route, what is it about, what is expected?',
    facts: [
      { term: 'Person', text: 'Jana, 34, cycles to work every day' },
      { term: 'Scenario', text: 'The brake must be repaired' },
      { term: 'Expectation', text: 'ready by Thursday, price known before' },
    ],
  },
  experience: {
    name: 'B Experience',
    question: 'What does she do, think and feel, phase by phase?',
    doing: 'Doing',
    thinking: 'Thinking',
    feeling: 'Feeling',
    steps: {
      research: { doing: 'looks for a workshop', thinking: 'Who has time this week?', feeling: 'uneasy' },
      'purchase-decision': {
        doing: 'takes the bike there',
        thinking: 'What will it cost?',
        feeling: 'waiting',
      },
      'service-and-support': {
        doing: 'calls three times',
        thinking: 'Why does nobody tell me?',
        feeling: 'annoyed',
      },
      'after-purchase': { doing: 'rides off again', thinking: 'Brakes like new.', feeling: 'happy' },
    },
  },
  insights: {
    name: 'C Insights',
    question: 'What follows, who takes care of it, how do we notice?',
    facts: [
      { term: 'Opportunity', text: 'text message at noon: progress and collection time' },
      { term: 'Owner', text: 'head of the workshop, by May' },
      { term: 'Metric', text: 'queries per order: 2 today, target 0.5' },
    ],
  },
};

export const mapAnatomyWords = { de, en };
