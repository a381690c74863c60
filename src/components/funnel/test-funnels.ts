/** Funnels for the tests. */
import type { Language } from '../../i18n/languages.ts';
import type { FunnelContext } from './funnel-document.ts';
import type { FunnelStage } from './model.ts';
import { funnelModels } from './phase-models.ts';

export const contextIn = (lang: Language): FunnelContext => ({ lang, models: funnelModels(lang) });
export const contexts = { de: contextIn('de'), en: contextIn('en') };

/** The eight phases with these counts, as many as there are counts (at most eight). */
export function stagesWith(counts: readonly number[], lang: Language = 'de'): FunnelStage[] {
  const stages = contexts[lang].models[0]?.stages ?? [];
  return stages.slice(0, counts.length).map((stage, index) => ({ ...stage, count: counts[index] ?? 0 }));
}
