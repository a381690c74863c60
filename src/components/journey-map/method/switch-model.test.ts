import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { firms } from '../../../journey/firms.ts';
import { models } from '../../../journey/models.ts';
import { phaseIds } from '../../../journey/phases.ts';
import { exampleMap } from '../examples.ts';
import { cellAt, journeyMap, type JourneyMap } from '../model.ts';
import { newMap } from '../new-map.ts';
import { isStandardPhase, type NamedPhase } from './standard-names.ts';
import { switchModel } from './switch-model.ts';
import { blank, modelById, withCells } from './test-maps.ts';

const to = (map: JourneyMap, model: string) => switchModel(map, modelById(model), 'en');
const outline = ({ phases }: JourneyMap) =>
  phases.map(({ name, steps }) => (steps ? [name, ...steps.map((step) => step.name)] : name));

test.each(models.flatMap((from) => models.map((model) => [from.id, model.id] as const)))(
  'a blank map of %s becomes the blank map of %s',
  (from, model) => {
    expect(to(blank(from), model).map).toEqual(blank(model));
  },
);

test.each(models)('a filled map of $id that is switched to its own model stays the same', (model) => {
  const start = newMap('en', model);
  const map = withCells(
    start,
    Object.fromEntries(start.phases.map(({ id }) => [id, { doing: `does ${id}` }])),
  );
  expect(switchModel(map, model, 'en').map).toEqual(map);
});

test('one phase to one keeps id and cells and takes the new name', () => {
  const map = withCells(blank('eight'), { research: { doing: 'Reads tests' } });
  const { map: next, report } = to(map, 'aida');
  expect(outline(next)).toEqual(['Attention', 'Interest', 'Desire', 'Action']);
  expect(next.cells).toEqual(map.cells);
  expect(report).toContainEqual({ kind: 'kept', from: 'Research', to: 'Interest' });
});

test('several phases to one become its steps with their cells, and nothing is averaged', () => {
  const map = withCells(blank('eight'), {
    awareness: { feeling: { feeling: -2 } },
    evaluation: { feeling: { feeling: 2 } },
  });
  const { map: next, report } = to(map, 'three');
  expect(outline(next)).toEqual([
    ['Before the purchase', 'Awareness', 'Evaluation'],
    'During the purchase',
    'After the purchase',
  ]);
  expect(cellAt(next, 'awareness', 'feeling')?.feeling).toBe(-2);
  expect(cellAt(next, 'evaluation', 'feeling')?.feeling).toBe(2);
  expect(report).toContainEqual({
    kind: 'merged',
    from: ['Awareness', 'Evaluation'],
    into: 'Before the purchase',
  });
});

test('one phase to several puts the content into the first and says so', () => {
  const { map, report } = to(withCells(blank('three'), { before: { doing: 'Reads tests' } }), 'eight');
  expect(map.phases.map(({ id }) => id).slice(0, 2)).toEqual(['before', 'research']);
  expect(outline(map).slice(0, 3)).toEqual(['Awareness', 'Research', 'Evaluation']);
  expect(report).toContainEqual({
    kind: 'split',
    from: 'Before the purchase',
    into: 'Awareness',
    others: ['Research', 'Evaluation'],
  });
});

test('a phase that covers the same is preferred to the first', () => {
  const { map } = to(withCells(blank('eight'), { 'after-purchase': { doing: 'Tells others' } }), 'five-a');
  expect(map.phases.find(({ id }) => id === 'after-purchase')?.name).toBe('Advocate');
});

test('what the new model has no phase for stays at its place', () => {
  const map = withCells(blank('eight'), { use: { doing: 'Rides' }, repurchase: { doing: 'Buys again' } });
  const { map: next, report } = to(map, 'four-a');
  expect(outline(next)).toEqual(['Aware', 'Attitude', 'Act', 'Use', 'Act again']);
  expect(report).toContainEqual({ kind: 'left', phases: ['Use'] });
});

test('phases of the reader’s own stay behind the phase that they stood behind', () => {
  const map = blank('eight');
  const phases = map.phases
    .toSpliced(0, 0, { id: 'own-1', name: 'Dream' })
    .toSpliced(4, 0, { id: 'own-2', name: 'Sleep on it' });
  const { map: next, report } = to({ ...map, phases }, 'three');
  expect(outline(next)).toEqual([
    'Dream',
    'Before the purchase',
    'Sleep on it',
    'During the purchase',
    'After the purchase',
  ]);
  expect(report).toContainEqual({ kind: 'own', phases: ['Dream', 'Sleep on it'] });
});

test('a name that the reader gave stays', () => {
  const map = blank('eight');
  const phases = map.phases.with(1, { ...map.phases[1]!, name: 'Asks around' });
  expect(outline(to({ ...map, phases }, 'aida').map)).toEqual([
    'Attention',
    'Asks around',
    'Desire',
    'Action',
  ]);
});

test('hidden phases stay hidden, alone and as steps', () => {
  const map = withCells(blank('eight'), {
    research: { doing: 'a' },
    evaluation: { doing: 'b' },
    use: { doing: 'c' },
  });
  const hidden = (...ids: string[]) => ({
    ...map,
    phases: map.phases.map((phase) => (ids.includes(phase.id) ? { ...phase, hidden: true } : phase)),
  });
  const interest = to(hidden('research'), 'aida').map.phases[1];
  expect(interest).toMatchObject({ name: 'Interest', hidden: true });
  const before = to(hidden('research'), 'three').map.phases[0];
  expect(before?.hidden).toBeUndefined();
  expect(before?.steps?.map(({ hidden: isHidden = false }) => isHidden)).toEqual([true, false]);
});

test('steps of the reader’s stay steps', () => {
  const map = blank('eight');
  const steps = [
    { id: 'step-1', name: 'Reads' },
    { id: 'step-2', name: 'Asks' },
  ];
  const stepped = { ...map, phases: map.phases.with(1, { ...map.phases[1]!, steps }) };
  expect(outline(to(stepped, 'six').map)[1]).toEqual(['Interest', 'Reads', 'Asks']);
  expect(outline(to(stepped, 'three').map)[0]).toEqual(['Before the purchase', 'Reads', 'Asks']);
});

test('a change that was noted for a phase follows its column', () => {
  const map = {
    ...blank('eight'),
    changes: [{ phase: 'research', painPoint: 'p', change: 'c', result: 'r' }],
  };
  const { map: next } = to(map, 'three');
  expect(next.changes?.[0]?.phase).toBe(next.phases[0]?.id);
  expect(next.phases[0]?.steps?.[0]?.id).toBe('research');
});

test.each(firms.flatMap(({ id }) => languages.map((lang) => [id, lang] as const)))(
  'the way there and back is the same map: %s in %s',
  (firm, lang) => {
    const map = exampleMap(firm, lang);
    for (const model of models) {
      const { map: back } = switchModel(switchModel(map, model, lang).map, modelById('eight'), lang);
      expect(back.cells).toEqual(map.cells);
      expect(back.phases.map(({ id, name }) => [id, name])).toEqual(
        map.phases.map(({ id, name }) => [id, name]),
      );
    }
  },
);

test('forty phases of one’s own leave no room, and nothing changes', () => {
  const own = Array.from({ length: 40 }, (_, place) => ({ id: `own-${place}`, name: `Own ${place}` }));
  const full = { ...blank(), phases: own };
  expect(to(full, 'eight').map.phases).toEqual(own);
});

const name = fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('Research', 'Use', 'Kauf'));
const covers = fc.option(fc.subarray([...phaseIds, 'advocacy' as const]), { nil: undefined });
const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
const column = fc.record({ name, guidePhases: covers, hidden: fc.constantFrom(undefined, true) });
const stepList = (max: number) => fc.array(column, { maxLength: max });
const anyMap = fc
  .record({
    model: fc.constantFrom(...models),
    phases: fc.array(
      fc.tuple(
        column,
        fc.oneof({ weight: 9, arbitrary: stepList(4) }, { weight: 1, arbitrary: stepList(40) }),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    seed: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(5),
        fc.string({ maxLength: 9 }).map((text) => `says ${text}`),
      ),
      {
        maxLength: 30,
      },
    ),
  })
  .map(({ model, phases, seed }): JourneyMap => {
    const start = newMap('en', model);
    const made = phases.map(([fields, steps], place) =>
      present({
        id: `p-${place}`,
        ...fields,
        'x-mark': place % 7 === 0 ? `mark ${place}` : undefined,
        steps:
          steps.length > 0
            ? steps.map((step, index) => present({ id: `s-${place}-${index}`, ...step }))
            : undefined,
      }),
    ) as JourneyMap['phases'];
    const map = { ...start, phases: seed.length % 3 === 0 ? [...start.phases, ...made].slice(0, 40) : made };
    const ids = map.phases.flatMap(({ id, steps = [] }) => [id, ...steps.map((step) => step.id)]);
    const cells: Record<string, Record<string, { text: string }>> = {};
    for (const [at, lane, text] of seed)
      (cells[ids[at % ids.length]!] ??= {})[map.lanes[lane % map.lanes.length]!.id] = { text };
    return journeyMap.parse({ ...map, cells });
  });

/** Every word of the reader’s: cells with their place, names of phases and steps, fields that nobody knows. */
function wordsOf(
  { cells, phases }: JourneyMap,
  isWorthKeeping: (named: NamedPhase) => boolean = () => true,
): string[] {
  const columns = phases.flatMap((phase) => [phase, ...(phase.steps ?? [])]);
  return [
    ...Object.entries(cells).map(([id, byLane]) => `${id} ${JSON.stringify(byLane)}`),
    ...columns.filter(isWorthKeeping).map((each) => each.name),
    ...columns.flatMap((each) => (typeof each['x-mark'] === 'string' ? [each['x-mark']] : [])),
  ];
}

const isReaders = (named: NamedPhase) => !isStandardPhase(named);

test('no text is lost, whatever the map and the model, and the result is a map', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom(...models), (map, model) => {
      const { map: next } = switchModel(map, model, 'en');
      expect(journeyMap.safeParse(next).error?.issues ?? []).toEqual([]);
      const kept = wordsOf(next);
      for (const word of wordsOf(map, isReaders)) expect(kept).toContain(word);
    }),
    { numRuns: 500 },
  );
});

test('what was hidden is not shown by a switch', () => {
  const shown = ({ phases }: JourneyMap) =>
    phases
      .filter(({ hidden = false }) => !hidden)
      .flatMap(({ id, steps = [] }) => {
        const visible = steps.filter(({ hidden = false }) => !hidden);
        return visible.length > 0 ? visible.map((step) => step.id) : [id];
      });
  fc.assert(
    fc.property(anyMap, fc.constantFrom(...models), (map, model) => {
      const before = new Set(shown(map));
      const filled = Object.keys(map.cells);
      for (const id of shown(switchModel(map, model, 'en').map))
        if (filled.includes(id)) expect(before).toContain(id);
    }),
    { numRuns: 300 },
  );
});
