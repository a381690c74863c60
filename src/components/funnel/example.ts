import type { FirmId } from '../../journey/firms.ts';
import type { FunnelStage } from './model.ts';

/** The firm the invented numbers belong to. */
export const exampleFirm: FirmId = 'bike-shop';

/**
 * Invented numbers: people in one year at a small bike shop with a workshop and an online shop.
 * The largest share is lost before the evaluation, the most people are lost before the research.
 */
export const exampleStages: readonly FunnelStage[] = [
  { phase: 'awareness', count: 5200 },
  { phase: 'research', count: 2600 },
  { phase: 'evaluation', count: 830 },
  { phase: 'purchase-decision', count: 390 },
  { phase: 'use', count: 375 },
  { phase: 'service-and-support', count: 290 },
  { phase: 'after-purchase', count: 240 },
  { phase: 'repurchase', count: 120 },
];
