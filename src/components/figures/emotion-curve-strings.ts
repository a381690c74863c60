import type { Both } from '../../i18n/languages.ts';
import type { PhaseId } from '../../journey/phases.ts';

interface Reading {
  value: number;
  /** One word for the feeling, and what brought it about. */
  word: Both<string>;
  reason: Both<string>;
}

/** One invented patient of the practice. */
export const readings: Record<PhaseId, Reading> = {
  awareness: {
    value: -1,
    word: { de: 'besorgt', en: 'worried' },
    reason: { de: 'Das Knie schmerzt auf jeder Treppe.', en: 'The knee hurts on every stair.' },
  },
  research: {
    value: -2,
    word: { de: 'ratlos', en: 'at a loss' },
    reason: { de: 'Drei Praxen nehmen niemanden auf.', en: 'Three practices take nobody on.' },
  },
  evaluation: {
    value: 0,
    word: { de: 'abwartend', en: 'undecided' },
    reason: { de: 'Zwei kämen infrage, eine ruft zurück.', en: 'Two would do, one calls back.' },
  },
  'purchase-decision': {
    value: 1,
    word: { de: 'erleichtert', en: 'relieved' },
    reason: { de: 'Am Donnerstag ist ein Termin frei.', en: 'Thursday has a free slot.' },
  },
  use: {
    value: 2,
    word: { de: 'froh', en: 'happy' },
    reason: { de: 'Nach vier Wochen klappt die Treppe.', en: 'After four weeks stairs are easy.' },
  },
  'service-and-support': {
    value: -1,
    word: { de: 'verärgert', en: 'annoyed' },
    reason: { de: 'Die Absage kommt erst am Morgen.', en: 'The cancellation comes that very morning.' },
  },
  'after-purchase': {
    value: 1,
    word: { de: 'umsorgt', en: 'cared for' },
    reason: { de: 'Die Therapeutin fragt, wie es geht.', en: 'The therapist asks how it goes.' },
  },
  repurchase: {
    value: 2,
    word: { de: 'sicher', en: 'sure' },
    reason: {
      de: 'Mit dem neuen Rezept ruft er gleich dort an.',
      en: 'With the new prescription he calls there at once.',
    },
  },
};

const de = {
  caption: (firm: string) => `Emotionskurve eines Patienten der ${firm}, von −2 bis +2`,
};
export type EmotionCurveWords = typeof de;

const en: EmotionCurveWords = {
  caption: (firm) => `Emotion curve of a patient at ${firm}, from −2 to +2`,
};

export const emotionCurveWords = { de, en };
