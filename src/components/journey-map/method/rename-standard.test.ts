import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, otherLanguage } from '../../../i18n/languages.ts';
import { models } from '../../../journey/models.ts';
import { laneKinds } from '../model.ts';
import { newMap } from '../new-map.ts';
import { renameStandard } from './rename-standard.ts';
import { blank, framed, withLanes } from './test-maps.ts';

const everyMap = models.flatMap((model) =>
  languages.map((lang) => [model.id, lang, newMap(lang, model)] as const),
);

test.each(everyMap)(
  'a blank map of %s (%s) becomes the one that the other language begins with',
  (id, lang, map) => {
    const other = otherLanguage(lang);
    expect(renameStandard(map, other)).toEqual(blank(id, other));
  },
);

test('there and back is the same map where names were standard, whatever phases and lanes it has', () => {
  const some = fc.record({
    start: fc.constantFrom(...everyMap.map(([, , map]) => map)),
    kinds: fc.subarray(laneKinds.filter((kind) => !['doing', 'feeling'].includes(kind))),
    hidden: fc.boolean(),
  });
  fc.assert(
    fc.property(some, ({ start, kinds, hidden }) => {
      const own = {
        ...start,
        lanes: [
          ...start.lanes.filter(({ kind }) => !kinds.includes(kind)),
          ...withLanes({ ...start, lanes: [] }, ...kinds).lanes,
        ],
        phases: [...start.phases, { id: 'my-own', name: 'Wait at home', hidden }],
      };
      const back = renameStandard(renameStandard(own, otherLanguage(start.language)), start.language);
      expect(back).toEqual(own);
    }),
  );
});

test('names of the reader’s own stay, and so does the language of what they wrote', () => {
  const map = framed(blank('eight', 'de'));
  const [first, ...others] = map.phases;
  const renamed = renameStandard({ ...map, phases: [{ ...first!, name: 'Der Berg' }, ...others] }, 'en');
  expect(renamed.language).toBe('de');
  expect(renamed.phases.map(({ name }) => name).slice(0, 3)).toEqual(['Der Berg', 'Research', 'Evaluation']);
  expect(renamed.preliminaryAnswers).toEqual(map.preliminaryAnswers);
});

test('the standard name of another phase is the reader’s own', () => {
  const map = blank('eight', 'de');
  const swapped = { ...map, phases: [{ ...map.phases[0]!, name: 'Recherche' }, ...map.phases.slice(1)] };
  expect(renameStandard(swapped, 'en').phases[0]?.name).toBe('Recherche');
});

test('a step that was a phase is renamed with the phases', () => {
  const map = blank('three', 'de');
  const steps = [
    { id: 'research', name: 'Recherche', guidePhases: ['research' as const] },
    { id: 'step-1', name: 'Recherche' },
  ];
  const renamed = renameStandard(
    { ...map, phases: [{ ...map.phases[0]!, steps }, ...map.phases.slice(1)] },
    'en',
  );
  expect(renamed.phases[0]?.steps?.map(({ name }) => name)).toEqual(['Research', 'Recherche']);
});

test('a map that already is in the language stays the same document', () => {
  const map = framed(blank('eight', 'en'));
  expect(renameStandard(map, 'en')).toBe(map);
});
