import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds } from '../../../journey/phases.ts';
import { putIntoMapFragment, readPlace } from '../../../site/map-place.ts';
import { exampleMap } from '../examples.ts';
import { laneKinds } from '../model.ts';
import { findPlace } from './find-place.ts';

const map = exampleMap('bike-shop', 'de');

test('a link leads to the phase, the lane, the cell where both meet, or the frame', () => {
  expect(findPlace(map, { phase: 'research' })).toEqual({ kind: 'phase', id: 'research' });
  const lane = map.lanes.find(({ kind }) => kind === 'feeling')!.id;
  expect(findPlace(map, { lane: 'feeling' })).toEqual({ kind: 'lane', id: lane });
  expect(findPlace(map, { phase: 'use', lane: 'feeling' })).toEqual({ kind: 'cell', column: 'use', lane });
  expect(findPlace(map, { isFrame: true })).toEqual({ kind: 'frame', field: 'targetGroup' });
});

test('a phase counts by what it corresponds to, not by its id; a hidden one is no place to go', () => {
  const own = {
    ...map,
    phases: [{ id: 'own-1', name: 'Suchen', guidePhases: ['research' as const] }],
    cells: {},
  };
  expect(findPlace(own, { phase: 'research' })).toEqual({ kind: 'phase', id: 'own-1' });
  expect(findPlace(own, { phase: 'use' })).toBeUndefined();
  const hidden = { ...own, phases: own.phases.map((phase) => ({ ...phase, hidden: true })) };
  expect(findPlace(hidden, { phase: 'research' })).toBeUndefined();
});

test('every place survives the way through an address', () => {
  const places = fc.record(
    {
      phase: fc.constantFrom(...phaseIds),
      lane: fc.constantFrom(...laneKinds),
      isFrame: fc.constant(true as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(places, (place) => {
      fc.pre(Object.keys(place).length > 0);
      expect(readPlace(putIntoMapFragment(place))).toEqual(place);
    }),
  );
});

test('a note comes along with a cell only, and not at any length', () => {
  const place = { phase: 'use', lane: 'pain-points', note: 'Funnel: 20 % & “more” #1' } as const;
  expect(readPlace(putIntoMapFragment(place))).toEqual(place);
  expect(readPlace('#phase=use&note=x')).toEqual({ phase: 'use' });
  expect(readPlace(putIntoMapFragment({ ...place, note: 'x'.repeat(400) }))?.note).toHaveLength(300);
});

test('anything else in the address is no place', () => {
  for (const fragment of ['', '#', '#content', '#phase=nowhere', '#map=abc'])
    expect(readPlace(fragment)).toBeUndefined();
});
