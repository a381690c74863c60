/** The eight phases of the guide and advocacy: the backbone that text, tools and sheets share. */

export type JourneyPart = 'before' | 'during' | 'after';

interface PhaseWords {
  name: string;
  /** For tight places: the journey line, table heads. */
  shortName: string;
  /** The customer's question in a few words, without quotation marks. */
  question: string;
}

interface PhaseShape {
  id: string;
  part: JourneyPart;
  /** Height on the journey line, from -2 (low) to +2 (high): a typical mood, drawn as an example. */
  mood: number;
  de: PhaseWords;
  en: PhaseWords;
}

export const phases = [
  {
    id: 'awareness',
    part: 'before',
    mood: -0.4,
    de: { name: 'Bewusstwerdung', shortName: 'Bewusstwerdung', question: 'Geht mich das an?' },
    en: { name: 'Awareness', shortName: 'Awareness', question: 'Does this concern me?' },
  },
  {
    id: 'research',
    part: 'before',
    mood: 0.3,
    de: { name: 'Recherche', shortName: 'Recherche', question: 'Was gibt es?' },
    en: { name: 'Research', shortName: 'Research', question: 'What is there?' },
  },
  {
    id: 'evaluation',
    part: 'before',
    mood: -0.3,
    de: { name: 'Bewertung', shortName: 'Bewertung', question: 'Was passt zu mir?' },
    en: { name: 'Evaluation', shortName: 'Evaluation', question: 'Which one fits me?' },
  },
  {
    id: 'purchase-decision',
    part: 'during',
    mood: 1.1,
    de: { name: 'Kaufentscheidung', shortName: 'Kaufentscheidung', question: 'Gut, ich nehme es.' },
    en: { name: 'Purchase decision', shortName: 'Purchase', question: 'Fine, I’ll take it.' },
  },
  {
    id: 'use',
    part: 'after',
    mood: 0.2,
    de: { name: 'Nutzung', shortName: 'Nutzung', question: 'Hält es, was es verspricht?' },
    en: { name: 'Use', shortName: 'Use', question: 'Does it keep its promise?' },
  },
  {
    id: 'service-and-support',
    part: 'after',
    mood: -1.3,
    de: { name: 'Service und Support', shortName: 'Support', question: 'Wer hilft mir?' },
    en: { name: 'Service and support', shortName: 'Support', question: 'Who helps me?' },
  },
  {
    id: 'after-purchase',
    part: 'after',
    mood: 0.7,
    de: { name: 'Nach dem Kauf', shortName: 'Nach dem Kauf', question: 'Bin ich ihnen noch wichtig?' },
    en: { name: 'After the purchase', shortName: 'After', question: 'Do they still care?' },
  },
  {
    id: 'repurchase',
    part: 'after',
    mood: 1.3,
    de: { name: 'Wiederkauf', shortName: 'Wiederkauf', question: 'Wieder hier?' },
    en: { name: 'Repurchase', shortName: 'Repurchase', question: 'Here again?' },
  },
] as const satisfies readonly PhaseShape[];

export type PhaseId = (typeof phases)[number]['id'];
export const phaseIds = phases.map((phase) => phase.id);

/** Recommending is a phase of its own in the six-phase model and part of “after the purchase” in the eight. */
export const advocacy = {
  id: 'advocacy',
  part: 'after',
  de: { name: 'Empfehlung', shortName: 'Empfehlung', question: 'Würde ich es empfehlen?' },
  en: { name: 'Advocacy', shortName: 'Advocacy', question: 'Would I recommend it?' },
} as const;
