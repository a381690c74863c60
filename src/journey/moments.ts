import type { PhaseId } from './phases.ts';

/** The four Moments of Truth and their place on the journey line. */
interface MomentShape {
  id: string;
  /** The diamond stands on the line after this phase. */
  after: PhaseId;
  de: { name: string; meaning: string };
  en: { name: string; meaning: string };
}

export const moments = [
  {
    id: 'zmot',
    after: 'research',
    de: {
      name: 'ZMOT',
      meaning: 'Zero Moment of Truth: Recherche, die die Wahl prägt, bevor jemand vor dem Angebot steht',
    },
    en: {
      name: 'ZMOT',
      meaning: 'Zero moment of truth: research that shapes the choice before anyone faces the offer',
    },
  },
  {
    id: 'fmot',
    after: 'evaluation',
    de: {
      name: 'FMOT',
      meaning: 'First Moment of Truth: die Wahl vor dem Angebot, im Regal oder auf der Produktseite',
    },
    en: {
      name: 'FMOT',
      meaning: 'First moment of truth: choosing in front of the offer, on the shelf or on the product page',
    },
  },
  {
    id: 'smot',
    after: 'purchase-decision',
    de: { name: 'SMOT', meaning: 'Second Moment of Truth: der erste Gebrauch, gemessen an der Erwartung' },
    en: { name: 'SMOT', meaning: 'Second moment of truth: first use, measured against the expectation' },
  },
  {
    id: 'tmot',
    after: 'after-purchase',
    de: { name: 'TMOT', meaning: 'Third Moment of Truth: die Erfahrung wird zur Meinung, die andere hören' },
    en: {
      name: 'TMOT',
      meaning: 'Third moment of truth: the experience becomes an opinion that others hear',
    },
  },
] as const satisfies readonly MomentShape[];

export type MomentId = (typeof moments)[number]['id'];
