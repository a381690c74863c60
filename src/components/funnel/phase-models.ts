/** The guide's phase models for the funnel. Runs at build time: the table behind it is too heavy for an island. */
import type { Language } from '../../i18n/languages.ts';
import { models } from '../../journey/models.ts';
import { phases } from '../../journey/phases.ts';
import { modelIds, type FunnelModel } from './stages.ts';

/** Returns the models of the guide that the funnel offers, in the given language and in the order of the choice. */
export function funnelModels(lang: Language): FunnelModel[] {
  return modelIds.flatMap((id) => {
    const model = models.find((each) => each.id === id);
    if (!model) return [];
    const stages = model.phases.map((phase) => ({
      id: phase.id,
      name: phase[lang],
      part: phases.find((each) => each.id === phase.covers[0])?.part ?? 'after',
      covers: phase.covers,
    }));
    return [{ id, name: model[lang].name, stages }];
  });
}
