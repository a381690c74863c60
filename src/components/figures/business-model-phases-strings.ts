import type { Both } from '../../i18n/languages.ts';
import type { CoveredId } from '../../journey/models.ts';

/** The nine building blocks of the Business Model Canvas, the customer's side first. */
export const blocks = {
  segments: { de: 'Kundensegmente', en: 'Customer segments' },
  channels: { de: 'Kanäle', en: 'Channels' },
  relationships: { de: 'Kundenbeziehungen', en: 'Customer relationships' },
  proposition: { de: 'Wertangebot', en: 'Value proposition' },
  activities: { de: 'Schlüsselaktivitäten', en: 'Key activities' },
  resources: { de: 'Schlüsselressourcen', en: 'Key resources' },
  partners: { de: 'Schlüsselpartner', en: 'Key partners' },
  revenue: { de: 'Einnahmequellen', en: 'Revenue streams' },
  costs: { de: 'Kostenstruktur', en: 'Cost structure' },
} satisfies Record<string, Both<string>>;

export type BlockId = keyof typeof blocks;

interface PhaseQuestion {
  blocks: readonly BlockId[];
  question: Both<string>;
}

/** Which blocks a phase touches (domain.md 9.2), and the question it asks of the business model. */
export const questions: Record<CoveredId, PhaseQuestion> = {
  awareness: {
    blocks: ['segments', 'channels', 'partners'],
    question: { de: 'Wer bemerkt den Anlass zuerst?', en: 'Who notices the occasion first?' },
  },
  research: {
    blocks: ['channels', 'proposition', 'resources'],
    question: { de: 'Welches Wissen gehört zum Angebot?', en: 'Which knowledge is part of the offer?' },
  },
  evaluation: {
    blocks: ['proposition', 'revenue', 'costs'],
    question: { de: 'Welches Risiko nehmen wir ab?', en: 'Which risk do we take over?' },
  },
  'purchase-decision': {
    blocks: ['revenue', 'channels'],
    question: { de: 'Kaufen, mieten oder im Abo?', en: 'Buy, rent or subscribe?' },
  },
  use: {
    blocks: ['proposition', 'activities', 'resources'],
    question: { de: 'Verkaufen wir das Ergebnis?', en: 'Do we sell the result?' },
  },
  'service-and-support': {
    blocks: ['relationships', 'costs', 'partners'],
    question: { de: 'Kostet die Hilfe, oder trägt sie sich?', en: 'Is help a cost, or does it pay?' },
  },
  'after-purchase': {
    blocks: ['relationships', 'revenue'],
    question: { de: 'Was nützt auf Dauer?', en: 'What is of lasting use?' },
  },
  repurchase: {
    blocks: ['revenue', 'partners', 'costs'],
    question: { de: 'Nachkauf, Nachfolger, zweites Leben?', en: 'Reorder, upgrade, second life?' },
  },
  advocacy: {
    blocks: ['channels', 'relationships'],
    question: { de: 'Werden Kunden zum Kanal?', en: 'Can customers become a channel?' },
  },
};

const de = {
  caption: 'Welche Phase welche Bausteine des Geschäftsmodells berührt',
  phase: 'Phase und Frage',
};
export type BusinessModelPhasesWords = typeof de;

const en: BusinessModelPhasesWords = {
  caption: 'Which phase touches which building blocks of the business model',
  phase: 'Phase and question',
};

export const businessModelPhasesWords = { de, en };
