import type { Language } from '../../../i18n/languages.ts';
import { models } from '../../../journey/models.ts';
import { phases } from '../../../journey/phases.ts';
import { laneCatalogue, type LaneKind } from '../lanes.ts';
import { currentVersion, type JourneyMap, type MapPhase } from '../model.ts';
import { plainName } from './table-words.ts';

/** The start of a map that is made from a file of somebody else's. */

/** A document with these phases and lanes and nothing else. */
export const blankMap = (
  language: Language,
  parts: Pick<JourneyMap, 'title' | 'phases' | 'lanes' | 'cells'>,
): JourneyMap => ({
  version: currentVersion,
  language,
  kind: 'as-is',
  preliminaryAnswers: { targetGroup: '', scenario: '', start: '', end: '' },
  persona: { name: '', description: '' },
  date: null,
  decision: '',
  reviewDate: null,
  ...parts,
});

type GuidePhases = NonNullable<MapPhase['guidePhases']>;

/** The phases of the guide by the names that they and the phases of the models have, in both languages. */
const guidePhasesByName = new Map<string, GuidePhases>([
  ...models.flatMap((model) =>
    model.phases.flatMap(({ de, en, covers }): [string, GuidePhases][] => [
      [plainName(de), [...covers]],
      [plainName(en), [...covers]],
    ]),
  ),
  ...phases.flatMap(({ id, de, en }): [string, GuidePhases][] =>
    [de.name, de.shortName, en.name, en.shortName].map((name) => [plainName(name), [id]]),
  ),
]);

/** A phase with what its name says about its place in the journey. */
export function phaseNamed(id: string, name: string): MapPhase {
  const guidePhases = guidePhasesByName.get(plainName(name));
  return { id, name, ...(guidePhases && { guidePhases: [...guidePhases] }) };
}

/** What people call the lanes besides their standard names. */
const otherNames: Partial<Record<LaneKind, readonly string[]>> = {
  doing: ['handlung', 'handlungen', 'aktionen', 'actions', 'action', 'user actions'],
  thinking: ['gedanken', 'thoughts'],
  feeling: ['gefühl', 'gefühle', 'emotion', 'emotionen', 'emotions', 'feelings'],
  touchpoints: ['touchpoint', 'kontaktpunkte', 'kontaktpunkt'],
  'pain-points': ['pain points', 'pains', 'schmerzpunkt'],
  opportunities: ['ideen', 'ideas', 'opportunity', 'verbesserungen'],
};

interface KnownLane {
  kind: LaneKind;
  /** The language in which only this name is the standard. */
  language?: Language;
}

const lanesByName = new Map<string, KnownLane>([
  ...Object.entries(otherNames).flatMap(([kind, names]) =>
    names.map((name): [string, KnownLane] => [name, { kind: kind as LaneKind }]),
  ),
  ...laneCatalogue.flatMap(({ id: kind, de, en }): [string, KnownLane][] => {
    const [german, english] = [plainName(de.name), plainName(en.name)];
    if (german === english) return [[german, { kind }]];
    return [
      [german, { kind, language: 'de' }],
      [english, { kind, language: 'en' }],
    ];
  }),
]);

/** What kind of lane a name stands for; undefined for a lane of one's own. */
export const laneNamed = (name: string): KnownLane | undefined => lanesByName.get(plainName(name));

/** The language that most of the lanes are named in; the given one where nothing speaks for either. */
export function languageOf(laneNames: readonly string[], otherwise: Language): Language {
  const found = laneNames.map((name) => laneNamed(name)?.language);
  const [german, english] = (['de', 'en'] as const).map(
    (lang) => found.filter((each) => each === lang).length,
  );
  if (german === english) return otherwise;
  return german! > english! ? 'de' : 'en';
}
