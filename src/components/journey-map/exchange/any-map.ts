import fc from 'fast-check';
import type { JourneyMap, MapCell, MapLane } from '../model.ts';
import { laneKinds } from '../model.ts';

/** Maps made up by the property tests. */

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Texts that formats trip over, among any others. */
export const trickyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''-a",
    '\t',
    '\r',
    ' a ',
    'a;b',
    'a\tb',
    '"',
    '""',
    'a\nb',
    'a\r\nb',
    '@',
    "'",
    '1',
  ),
);
const feeling = fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined });

const cellOf = (text: fc.Arbitrary<string>, { kind }: MapLane): fc.Arbitrary<MapCell> =>
  fc
    .record({ text, feeling, status: fc.constantFrom('assumption', 'partly', 'proven', undefined) })
    .map((cell) => ({
      text: cell.text,
      ...(kind === 'feeling' && cell.feeling !== undefined && { feeling: cell.feeling }),
      ...(cell.status && { evidence: { status: cell.status } }),
    }));

interface Texts {
  text: fc.Arbitrary<string>;
  name: fc.Arbitrary<string>;
}

/** A map with steps in its first phase; every cell is filled with texts of the kind given. */
export function anyMap({ text, name }: Texts): fc.Arbitrary<JourneyMap> {
  const kinds = fc.array(fc.constantFrom(...laneKinds), { minLength: 1, maxLength: 4 });
  return fc
    .record({
      kinds,
      phases: fc.integer({ min: 1, max: 4 }),
      steps: fc.integer({ min: 0, max: 3 }),
      title: name,
    })
    .chain(({ kinds: chosen, phases: phaseCount, steps: stepCount, title }) => {
      const lanes = chosen.map((kind, place): MapLane => ({
        id: `lane-${place}`,
        kind,
        name: `Lane ${place}`,
      }));
      const stepIds = Array.from({ length: stepCount }, (_, place) => `step-${place}`);
      const phaseIds = Array.from({ length: phaseCount }, (_, place) => `phase-${place}`);
      const columns = stepCount === 0 ? phaseIds : [...stepIds, ...phaseIds.slice(1)];
      const row = fc.record(Object.fromEntries(lanes.map((lane) => [lane.id, cellOf(text, lane)])));
      return fc
        .record({
          names: fc.tuple(...phaseIds.map(() => name)),
          stepNames: fc.tuple(...stepIds.map(() => name)),
          cells: fc.record(Object.fromEntries(columns.map((column) => [column, row]))),
          persona: word,
        })
        .map(({ names, stepNames, cells, persona }): JourneyMap => {
          const steps = stepIds.map((id, place) => ({ id, name: stepNames[place]! }));
          return {
            version: 1,
            language: 'en',
            title,
            kind: 'as-is',
            preliminaryAnswers: { targetGroup: '', scenario: '', start: '', end: '' },
            persona: { name: persona, description: '' },
            date: null,
            phases: phaseIds.map((id, place) => ({
              id,
              name: names[place]!,
              ...(place === 0 && stepCount > 0 && { steps }),
            })),
            lanes,
            cells,
            decision: '',
            reviewDate: null,
          };
        });
    });
}
