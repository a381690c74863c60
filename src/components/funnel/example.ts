import type { FirmId } from '../../journey/firms.ts';
import type { PhaseId } from '../../journey/phases.ts';

/** The firm the invented numbers belong to. */
export const exampleFirm: FirmId = 'bike-shop';

/**
 * Invented numbers: people in one year at a small bike shop with a workshop and an online shop.
 * The largest share is lost before the evaluation, the most people are lost before the research.
 */
export const exampleCounts: Readonly<Record<PhaseId, number>> = {
  awareness: 5200,
  research: 2600,
  evaluation: 830,
  'purchase-decision': 390,
  use: 375,
  'service-and-support': 290,
  'after-purchase': 240,
  repurchase: 120,
};
