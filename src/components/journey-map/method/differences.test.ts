import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleMap } from '../examples.ts';
import type { JourneyMap } from '../model.ts';
import { differences } from './differences.ts';
import { blank, withCells, withLanes } from './test-maps.ts';

const asIs = withCells(blank('eight'), {
  research: { doing: 'Reads tests', feeling: { feeling: -1, text: 'Confused' } },
  use: {
    doing: 'Rides',
    touchpoints: { touchpoints: [{ name: 'Bike', kind: 'owned', channel: 'offline' }] },
  },
});

const change = (cells: JourneyMap['cells']): JourneyMap => ({ ...asIs, cells: { ...asIs.cells, ...cells } });
const structureOf = (later: JourneyMap) =>
  differences(asIs, later, 'en').structure.map(({ part, change: what, id }) => `${part} ${id} ${what}`);

test('a map does not differ from itself', () => {
  for (const map of [asIs, exampleMap('bike-shop', 'de')])
    expect(differences(map, structuredClone(map), 'en')).toEqual({ structure: [], cells: [] });
});

test('a cell is added, removed or changed, with both texts', () => {
  const later = change({
    awareness: { doing: { text: 'Sees a poster' } },
    research: { doing: { text: 'Asks us' }, feeling: { text: 'Confused', feeling: 1 } },
    use: { touchpoints: asIs.cells['use']!['touchpoints']! },
  });
  expect(
    differences(asIs, later, 'en').cells.map(({ change: what, column, lane, before, after }) => [
      what,
      column,
      lane.id,
      before,
      after,
    ]),
  ).toEqual([
    ['added', 'awareness', 'doing', '', 'Sees a poster'],
    ['changed', 'research', 'doing', 'Reads tests', 'Asks us'],
    ['changed', 'research', 'feeling', '−1 dissatisfied\nConfused', '+1 satisfied\nConfused'],
    ['removed', 'use', 'doing', 'Rides', ''],
  ]);
});

test('evidence alone is no difference', () => {
  const later = change({
    use: { ...asIs.cells['use'], doing: { text: 'Rides', evidence: { status: 'assumption' } } },
  });
  expect(differences(asIs, later, 'en').cells).toEqual([]);
});

test('phases and lanes are added, removed, renamed and moved', () => {
  const [first, second, ...others] = asIs.phases;
  expect(structureOf({ ...asIs, phases: [second!, ...others, first!] })).toEqual(['phase awareness moved']);
  expect(structureOf({ ...asIs, phases: [{ ...first!, name: 'Hill' }, second!, ...others] })).toEqual([
    'phase awareness renamed',
  ]);
  expect(structureOf({ ...asIs, phases: [first!, ...others] })).toEqual(['phase research removed']);
  expect(structureOf(withLanes(asIs, 'support'))).toEqual(['lane support added']);
});

test('a step that went to another phase was moved, even where its place in the row is the same', () => {
  const step = { id: 'step-1', name: 'Asks' };
  const other = { id: 'step-2', name: 'Reads' };
  const stepped = (first: (typeof step)[], second: (typeof step)[]) => ({
    ...asIs,
    phases: asIs.phases
      .with(0, { ...asIs.phases[0]!, steps: first })
      .with(1, { ...asIs.phases[1]!, steps: second }),
  });
  const { structure } = differences(stepped([step, other], []), stepped([step], [other]), 'en');
  expect(structure).toMatchObject([{ part: 'step', id: 'step-2', change: 'moved' }]);
});

test('a hidden phase counts as gone, with its cells', () => {
  const hidden = { ...asIs, phases: asIs.phases.map((phase) => ({ ...phase, hidden: phase.id === 'use' })) };
  const { structure, cells } = differences(asIs, hidden, 'en');
  expect(structure).toMatchObject([{ part: 'phase', id: 'use', change: 'removed' }]);
  expect(cells.map(({ column, change: what }) => `${column} ${what}`)).toEqual([
    'use removed',
    'use removed',
  ]);
});

test('compared the other way round, added and removed change places', () => {
  const flipped = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const text = fc.constantFrom('', 'a', 'b');
  const cells = fc.dictionary(
    fc.constantFrom('use', 'research'),
    fc.dictionary(fc.constantFrom('doing', 'thinking'), text),
  );
  const mapOf = (words: Record<string, Record<string, string>>) => withCells(blank('eight'), words);
  fc.assert(
    fc.property(cells, cells, (one, other) => {
      const there = differences(mapOf(one), mapOf(other), 'en').cells;
      const back = differences(mapOf(other), mapOf(one), 'en').cells;
      expect(back).toEqual(
        there.map((each) => ({
          ...each,
          change: flipped[each.change],
          before: each.after,
          after: each.before,
        })),
      );
    }),
  );
});

test('of phases in another order the fewest are called moved', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(asIs.phases, { minLength: 8 }), (phases) => {
      const moved = new Set(differences(asIs, { ...asIs, phases }, 'en').structure.map(({ id }) => id));
      const stayed = phases
        .filter(({ id }) => !moved.has(id))
        .map(({ id }) => asIs.phases.findIndex((each) => each.id === id));
      expect(stayed).toEqual(stayed.toSorted((one, other) => one - other));
      expect(stayed.length).toBeGreaterThan(0);
    }),
  );
});
