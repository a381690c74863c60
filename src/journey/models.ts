/** The phase models of the guide, each aligned with the eight phases and advocacy: the data behind the picture on the page `phases/models`. */
import { advocacy, phaseIds, phases, type PhaseId } from './phases.ts';

export type CoveredId = PhaseId | 'advocacy';

export interface ModelPhase {
  id: string;
  de: string;
  en: string;
  /** Ids of the eight phases (or advocacy) that this phase corresponds to, in their order. */
  covers: readonly CoveredId[];
  /** Why this alignment is a judgement; absent where it is plain. */
  judgement?: { de: string; en: string };
}

export interface PhaseModel {
  id: string;
  de: { name: string; note: string };
  en: { name: string; note: string };
  phases: readonly ModelPhase[];
  /** Ids of `src/content/sources.yaml`. */
  sources: readonly string[];
  /** What the last phase leads to. */
  ends: { de: string; en: string };
}

export const models: readonly PhaseModel[] = [
  {
    id: 'eight',
    de: {
      name: 'Acht Phasen',
      note: 'Der Maßstab dieses Guides; vier der acht Phasen liegen nach dem Kauf.',
    },
    en: {
      name: 'Eight phases',
      note: 'The yardstick of this guide; four of the eight phases come after the purchase.',
    },
    phases: phases.map((phase): ModelPhase => {
      const words = { id: phase.id, de: phase.de.name, en: phase.en.name };
      if (phase.id !== 'after-purchase') return { ...words, covers: [phase.id] };

      return {
        ...words,
        covers: [phase.id, advocacy.id],
        judgement: {
          de: 'Für das Weiterempfehlen haben die acht keinen eigenen Namen; am nächsten liegt die Zeit, in der der Betrieb um eine Meinung bittet und die Beziehung pflegt.',
          en: 'The eight have no name of their own for recommending; closest is the time when the firm asks for an opinion and looks after the relationship.',
        },
      };
    }),
    sources: [],
    ends: { de: 'Wiederkauf', en: 'repurchase' },
  },
  {
    id: 'six',
    de: {
      name: 'Sechs Phasen',
      note: 'Stark bei Bindung und Empfehlung, aber ohne eigenes Wort für die Nutzung.',
    },
    en: { name: 'Six phases', note: 'Strong on retention and recommendation, but without a word for use.' },
    phases: [
      { id: 'awareness', de: 'Awareness', en: 'Awareness', covers: ['awareness'] },
      { id: 'interest', de: 'Interest', en: 'Interest', covers: ['research'] },
      { id: 'consideration', de: 'Consideration', en: 'Consideration', covers: ['evaluation'] },
      { id: 'decision', de: 'Decision', en: 'Decision', covers: ['purchase-decision'] },
      {
        id: 'retention',
        de: 'Retention',
        en: 'Retention',
        covers: ['use', 'service-and-support', 'after-purchase', 'repurchase'],
        judgement: {
          de: 'Nutzung und Support kommen in den sechs nicht vor; wir zählen sie zu Retention, weil dort entschieden wird, ob jemand bleibt.',
          en: 'Use and support are not named in the six; we count them as retention because they decide whether someone stays.',
        },
      },
      { id: 'advocacy', de: 'Advocacy', en: 'Advocacy', covers: ['advocacy'] },
    ],
    sources: [],
    ends: { de: 'Empfehlung', en: 'recommendation' },
  },
  {
    id: 'aida',
    de: {
      name: 'AIDA',
      note: 'Aufmerksamkeit, Interesse, Wunsch, Handlung: eine Formel für Werbung, die mit dem Kauf aufhört.',
    },
    en: { name: 'AIDA', note: 'A formula for advertising, which stops at the purchase.' },
    phases: [
      { id: 'attention', de: 'Attention', en: 'Attention', covers: ['awareness'] },
      { id: 'interest', de: 'Interest', en: 'Interest', covers: ['research'] },
      {
        id: 'desire',
        de: 'Desire',
        en: 'Desire',
        covers: ['evaluation'],
        judgement: {
          de: 'Desire ist ein Gefühl, Bewertung eine Tätigkeit; beides fällt zeitlich zusammen, meint aber Verschiedenes.',
          en: 'Desire is a feeling and evaluation an activity; they coincide in time but do not mean the same.',
        },
      },
      {
        id: 'action',
        de: 'Action',
        en: 'Action',
        covers: ['purchase-decision'],
        judgement: {
          de: 'Einen Wiederkauf kann man als neue Action lesen; wir tun es nicht, weil die Formel nur auf einen Kauf zuläuft.',
          en: 'A repurchase can be read as a new action; we leave it out because the formula runs towards one purchase only.',
        },
      },
    ],
    sources: ['S28', 'S29b', 'S31'],
    ends: { de: 'Kauf', en: 'purchase' },
  },
  {
    id: 'three',
    de: {
      name: 'Vor, während, nach dem Kauf',
      note: 'Der gröbste Rahmen; er macht sichtbar, ob die Zeit nach dem Kauf überhaupt vorkommt.',
    },
    en: {
      name: 'Before, during, after',
      note: 'The coarsest frame; it shows whether the time after the purchase is there at all.',
    },
    phases: [
      {
        id: 'before',
        de: 'Vor dem Kauf',
        en: 'Before the purchase',
        covers: ['awareness', 'research', 'evaluation'],
      },
      { id: 'during', de: 'Während des Kaufs', en: 'During the purchase', covers: ['purchase-decision'] },
      {
        id: 'after',
        de: 'Nach dem Kauf',
        en: 'After the purchase',
        covers: ['use', 'service-and-support', 'after-purchase', 'repurchase', 'advocacy'],
        judgement: {
          de: 'Ein Wiederkauf schließt die eine Reise ab und eröffnet die nächste; wir lassen ihn dort, wo die Erfahrung entstanden ist.',
          en: 'A repurchase closes one journey and opens the next; we leave it where the experience was made.',
        },
      },
    ],
    sources: [],
    ends: { de: 'Nutzung nach dem Kauf', en: 'use after the purchase' },
  },
  {
    id: 'five-a',
    de: { name: '5A (Kotler)', note: 'Aus „Marketing 4.0“; als treu gilt, wer bereit ist zu empfehlen.' },
    en: { name: '5A (Kotler)', note: 'From “Marketing 4.0”; loyalty means being willing to recommend.' },
    phases: [
      { id: 'aware', de: 'Aware', en: 'Aware', covers: ['awareness'] },
      {
        id: 'appeal',
        de: 'Appeal',
        en: 'Appeal',
        covers: ['research'],
        judgement: {
          de: 'Appeal meint, dass eine Marke anspricht; die Suche beginnt damit und läuft in Ask weiter, deshalb steht Recherche bei beiden.',
          en: 'Appeal means that a brand attracts; searching starts there and goes on in ask, so research stands with both.',
        },
      },
      {
        id: 'ask',
        de: 'Ask',
        en: 'Ask',
        covers: ['research', 'evaluation'],
        judgement: {
          de: 'Wer nachfragt, sammelt und wägt zugleich ab; die Recherche teilt sich Ask mit Appeal.',
          en: 'Someone who asks is gathering and weighing at once; ask shares research with appeal.',
        },
      },
      {
        id: 'act',
        de: 'Act',
        en: 'Act',
        covers: ['purchase-decision', 'use', 'service-and-support', 'after-purchase', 'repurchase'],
        judgement: {
          de: 'Act schließt Gebrauch und Kundendienst ein; die Pflege der Beziehung danach liegt zwischen Act und Advocate und steht daher bei beiden.',
          en: 'Act includes use and after-sales service; looking after the relationship falls between act and advocate and so stands with both.',
        },
      },
      {
        id: 'advocate',
        de: 'Advocate',
        en: 'Advocate',
        covers: ['after-purchase', 'advocacy'],
        judgement: {
          de: 'Die Bitte um eine Meinung bereitet das Empfehlen vor, deshalb teilt sich Advocate die Zeit nach dem Kauf mit Act.',
          en: 'Asking for an opinion prepares the recommendation, so advocate shares the time after the purchase with act.',
        },
      },
    ],
    sources: ['S63', 'S63b', 'S64', 'S66'],
    ends: { de: 'Empfehlung', en: 'recommendation' },
  },
  {
    id: 'accra',
    de: { name: 'ACCRA', note: 'In Deutschland als AIDA mit Phasen nach dem Kauf vorgestellt.' },
    en: { name: 'ACCRA', note: 'Presented in Germany as AIDA with phases after the purchase.' },
    phases: [
      { id: 'awareness', de: 'Awareness', en: 'Awareness', covers: ['awareness'] },
      {
        id: 'consideration',
        de: 'Consideration',
        en: 'Consideration',
        covers: ['research', 'evaluation'],
        judgement: {
          de: 'Eine Phase steht hier für zwei; sie zu teilen lohnt nur, wenn Suchende und Abwägende verschiedene Inhalte brauchen.',
          en: 'One phase stands for two here; splitting it pays only if people who search and people who weigh up need different content.',
        },
      },
      { id: 'conversion', de: 'Conversion', en: 'Conversion', covers: ['purchase-decision'] },
      {
        id: 'retention',
        de: 'Retention',
        en: 'Retention',
        covers: ['use', 'service-and-support', 'after-purchase', 'repurchase'],
        judgement: {
          de: 'Die Nutzung hat kein eigenes Wort; wir zählen sie zu Retention, weil sie das Bleiben vorbereitet.',
          en: 'Use has no word of its own; we count it as retention because it prepares the ground for staying.',
        },
      },
      { id: 'advocacy', de: 'Advocacy', en: 'Advocacy', covers: ['advocacy'] },
    ],
    sources: ['S67', 'S68'],
    ends: { de: 'Empfehlung', en: 'recommendation' },
  },
  {
    id: 'four-a',
    de: {
      name: '4A (Rucker)',
      note: 'Der Vorläufer der 5A; er führt geradewegs vom Kauf zum nächsten Kauf.',
    },
    en: {
      name: '4A (Rucker)',
      note: 'The forerunner of the 5A; it leads straight from one purchase to the next.',
    },
    phases: [
      { id: 'aware', de: 'Aware', en: 'Aware', covers: ['awareness'] },
      {
        id: 'attitude',
        de: 'Attitude',
        en: 'Attitude',
        covers: ['research', 'evaluation'],
        judgement: {
          de: 'Eine Haltung ist ein innerer Zustand und keine Tätigkeit; sie entsteht, während jemand sucht und abwägt.',
          en: 'An attitude is a state of mind, not an activity; it forms while someone searches and weighs up.',
        },
      },
      { id: 'act', de: 'Act', en: 'Act', covers: ['purchase-decision'] },
      { id: 'act-again', de: 'Act again', en: 'Act again', covers: ['repurchase'] },
    ],
    sources: ['S63'],
    ends: { de: 'Wiederkauf', en: 'repurchase' },
  },
  {
    id: 'german-five',
    de: {
      name: 'Fünf Phasen im Onlinemarketing',
      note: 'Aus dem deutschen Onlinemarketing; die Reise endet hier mit dem Kauf.',
    },
    en: {
      name: 'Five phases (Germany)',
      note: 'Used in German online marketing; here the journey ends at the purchase.',
    },
    phases: [
      { id: 'awareness', de: 'Awareness', en: 'Awareness', covers: ['awareness'] },
      {
        id: 'favorability',
        de: 'Favorability',
        en: 'Favourability',
        covers: ['research'],
        judgement: {
          de: 'Favorability meint wachsende Zuneigung, Recherche das Sammeln von Wissen; sie teilen sich nur den Platz in der Reihe.',
          en: 'Favourability means a growing liking, research the gathering of knowledge; they share only the place in the row.',
        },
      },
      {
        id: 'consideration',
        de: 'Consideration',
        en: 'Consideration',
        covers: ['evaluation'],
        judgement: {
          de: 'Abwägen und Kaufabsicht sind hier getrennt; beides gehört in den acht zur Bewertung.',
          en: 'Weighing up and the intention to buy are separate here; in the eight, both belong to evaluation.',
        },
      },
      {
        id: 'intent',
        de: 'Intent to Purchase',
        en: 'Intent to purchase',
        covers: ['evaluation'],
        judgement: {
          de: 'Eine Absicht ist noch kein Kauf; wir sehen in ihr das Ende der Bewertung, die auch Consideration umfasst.',
          en: 'An intention is not yet a purchase; we read it as the end of evaluation, which consideration covers too.',
        },
      },
      { id: 'conversion', de: 'Conversion', en: 'Conversion', covers: ['purchase-decision'] },
    ],
    sources: ['S69'],
    ends: { de: 'Kauf', en: 'purchase' },
  },
  {
    id: 'decision-process',
    de: {
      name: 'Kaufentscheidungsprozess',
      note: 'Engel, Kollat und Blackwell; das Lehrbuchmodell dafür, wie Menschen sich entscheiden.',
    },
    en: {
      name: 'Consumer decision process',
      note: 'Engel, Kollat and Blackwell; the textbook model of how people decide.',
    },
    phases: [
      {
        id: 'need',
        de: 'Bedarf',
        en: 'Need',
        covers: ['awareness'],
        judgement: {
          de: 'Hier beginnt alles mit dem eigenen Bedarf; Bewusstwerdung kann auch heißen, dass jemand einen Anbieter bemerkt.',
          en: 'Everything starts with one’s own need here; awareness can also mean that someone notices a provider.',
        },
      },
      { id: 'search', de: 'Suche', en: 'Search', covers: ['research'] },
      { id: 'evaluation', de: 'Bewertung', en: 'Evaluation', covers: ['evaluation'] },
      { id: 'purchase', de: 'Kauf', en: 'Purchase', covers: ['purchase-decision'] },
      {
        id: 'post-purchase',
        de: 'Nach dem Kauf',
        en: 'Post-purchase',
        covers: ['use', 'service-and-support', 'after-purchase', 'repurchase', 'advocacy'],
        judgement: {
          de: 'Die letzte Stufe nennt nur einen Zeitraum; wir lesen ihn so weit, wie das Wort reicht.',
          en: 'The last stage names only a stretch of time; we read it as far as the word reaches.',
        },
      },
    ],
    sources: ['S61'],
    ends: { de: 'Ergebnis des Kaufs', en: 'outcome of the purchase' },
  },
  {
    id: 'cdj',
    de: {
      name: 'Consumer Decision Journey (McKinsey)',
      note: 'Ein Kreis aus vier Phasen, mit einer Abkürzung für zufriedene Kunden.',
    },
    en: {
      name: 'Consumer decision journey (McKinsey)',
      note: 'A circle of four phases, with a shortcut for satisfied customers.',
    },
    phases: [
      {
        id: 'initial-consideration',
        de: 'Erste Auswahl',
        en: 'Initial consideration',
        covers: ['awareness'],
      },
      {
        id: 'active-evaluation',
        de: 'Aktive Bewertung',
        en: 'Active evaluation',
        covers: ['research', 'evaluation'],
      },
      {
        id: 'moment-of-purchase',
        de: 'Moment des Kaufs',
        en: 'Moment of purchase',
        covers: ['purchase-decision'],
      },
      {
        id: 'post-purchase',
        de: 'Erfahrung nach dem Kauf',
        en: 'Post-purchase experience',
        covers: ['use', 'service-and-support', 'after-purchase', 'advocacy'],
      },
      {
        id: 'loyalty-loop',
        de: 'Treueschleife',
        en: 'Loyalty loop',
        covers: ['repurchase'],
        judgement: {
          de: 'Die Schleife ist ein Weg zurück zum Kauf und keine fünfte Phase; sie entspricht dem Wiederkauf ohne neuen Vergleich.',
          en: 'The loop is a way back to the purchase, not a fifth phase; it matches a repurchase without a new comparison.',
        },
      },
    ],
    sources: ['S33', 'S34', 'S35'],
    ends: { de: 'Treueschleife', en: 'loyalty loop' },
  },
  {
    id: 'lemon-verhoef',
    de: {
      name: 'Drei Abschnitte (Lemon und Verhoef)',
      note: 'Ein wissenschaftlicher Rahmen von 2016, dazu vier Arten von Touchpoints.',
    },
    en: {
      name: 'Three stages (Lemon and Verhoef)',
      note: 'An academic frame of 2016, together with four kinds of touchpoint.',
    },
    phases: [
      {
        id: 'pre-purchase',
        de: 'Vor dem Kauf',
        en: 'Pre-purchase',
        covers: ['awareness', 'research', 'evaluation'],
      },
      { id: 'purchase', de: 'Kauf', en: 'Purchase', covers: ['purchase-decision'] },
      {
        id: 'post-purchase',
        de: 'Nach dem Kauf',
        en: 'Post-purchase',
        covers: ['use', 'service-and-support', 'after-purchase', 'repurchase', 'advocacy'],
        judgement: {
          de: 'Genannt werden Verbrauch, Gebrauch, Engagement und Serviceanfragen; Wiederkauf und Empfehlung ordnen wir hinzu, weil sie aus dieser Erfahrung folgen.',
          en: 'Consumption, use, engagement and service requests are named; we add repurchase and recommendation because they follow from that experience.',
        },
      },
    ],
    sources: ['S37', 'S38'],
    ends: { de: 'Rückwirkung auf die nächste Reise', en: 'feedback into the next journey' },
  },
];

/** For every other model, in the order of the list: its phases that share at least one covered phase; empty where it has none. */
export function counterparts(
  modelId: string,
  phaseId: string,
): { model: PhaseModel; phases: ModelPhase[] }[] {
  const covers = models
    .find((model) => model.id === modelId)
    ?.phases.find((phase) => phase.id === phaseId)?.covers;
  if (!covers) throw new Error(`models.ts has no phase "${phaseId}" in a model "${modelId}"`);

  return models
    .filter((model) => model.id !== modelId)
    .map((model) => ({
      model,
      phases: model.phases.filter((phase) => phase.covers.some((id) => covers.includes(id))),
    }));
}

/** What the model leaves out: the ids that none of its phases covers, in the order of the eight with advocacy last. */
export function missing(model: PhaseModel): CoveredId[] {
  const covered = new Set(model.phases.flatMap((phase) => phase.covers));
  return [...phaseIds, advocacy.id].filter((id) => !covered.has(id));
}
