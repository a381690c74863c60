import { languages, type Language } from '../../../i18n/languages.ts';
import { models, type CoveredId, type ModelPhase, type PhaseModel } from '../../../journey/models.ts';
import { laneOf } from '../lanes.ts';
import type { JourneyMap, MapLane } from '../model.ts';

/** Which names are the guide’s and which the reader’s. Heavy through models.ts: import it only where it is asked for. */

/** A phase, or a step that was one. */
export interface NamedPhase {
  name: string;
  guidePhases?: readonly CoveredId[];
}

const standardNames = new Set(models.flatMap(({ phases }) => phases.flatMap(({ de, en }) => [de, en])));

/** Whether a phase bears a name of one of the guide’s models, in either language. */
export const isStandardPhase = ({ name, guidePhases = [] }: NamedPhase): boolean =>
  guidePhases.length > 0 && standardNames.has(name);

/** Whether a lane bears its name from the catalogue, in either language. */
export const isStandardLane = ({ kind, name }: MapLane): boolean =>
  languages.some((lang) => laneOf(kind)[lang].name === name);

export const isSameCover = (one: readonly CoveredId[], other: readonly CoveredId[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const isPhaseOf = (phase: ModelPhase, { name, guidePhases = [] }: NamedPhase, lang: Language): boolean =>
  phase[lang] === name && isSameCover(phase.covers, guidePhases);

/** The phases of a map and the steps that were phases once. */
export const namedPhases = ({ phases }: JourneyMap): NamedPhase[] =>
  phases.flatMap((phase): NamedPhase[] => [phase, ...(phase.steps ?? [])]);

/**
 * The models, first those that more phases of the map come from. The same name may stand in several models and be
 * translated differently there: “Awareness” is “Bewusstwerdung” in one and “Awareness” in another.
 */
export function likelyModels(map: JourneyMap, lang: Language): PhaseModel[] {
  const named = namedPhases(map);
  const hits = ({ phases }: PhaseModel) =>
    phases.filter((phase) => named.some((each) => isPhaseOf(phase, each, lang))).length;
  return models
    .map((model) => ({ model, count: hits(model) }))
    .toSorted((one, other) => other.count - one.count)
    .map(({ model }) => model);
}

/** The phase of the first of these models that bears this name in this language and covers the same. */
export const standardPhase = (
  named: NamedPhase,
  lang: Language,
  among: readonly PhaseModel[],
): ModelPhase | undefined =>
  among.flatMap(({ phases }) => phases).find((phase) => isPhaseOf(phase, named, lang));
