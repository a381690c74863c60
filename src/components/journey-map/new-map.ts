import type { Language } from '../../i18n/languages.ts';
import type { PhaseModel } from '../../journey/models.ts';
import { laneOf, type LaneKind } from './lanes.ts';
import { currentVersion, type JourneyMap, type MapLane } from './model.ts';

/** What a beginner needs; the other lanes can be added one by one. */
export const firstLaneKinds = [
  'doing',
  'thinking',
  'feeling',
  'touchpoints',
  'pain-points',
  'opportunities',
] as const satisfies readonly LaneKind[];

/** A lane of the catalogue under its standard name. `id` is the kind unless the map already has one of that id. */
export const standardLane = (kind: LaneKind, lang: Language, id: string = kind): MapLane => ({
  id,
  kind,
  name: laneOf(kind)[lang].name,
});

/** An empty map with the phases of a model of the guide. */
export function newMap(lang: Language, model: PhaseModel): JourneyMap {
  return {
    version: currentVersion,
    language: lang,
    title: '',
    kind: 'as-is',
    preliminaryAnswers: { targetGroup: '', scenario: '', start: '', end: '' },
    persona: { name: '', description: '' },
    date: null,
    phases: model.phases.map((phase) => ({
      id: phase.id,
      name: phase[lang],
      guidePhases: [...phase.covers],
    })),
    lanes: firstLaneKinds.map((kind) => standardLane(kind, lang)),
    cells: {},
    decision: '',
    reviewDate: null,
  };
}
