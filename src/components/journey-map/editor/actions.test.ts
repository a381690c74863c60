import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMap } from '../read-map.ts';
import {
  emptyCells,
  setAnswer,
  setEvidence,
  setFeeling,
  setFeelingToBe,
  setMoment,
  setSource,
  setText,
} from './actions-cell.ts';
import { setDay, setKind, setTitle } from './actions-frame.ts';
import * as lane from './actions-lanes.ts';
import * as phase from './actions-phases.ts';
import * as step from './actions-steps.ts';
import {
  addTouchpoint,
  changeTouchpoint,
  removeTouchpoint,
  setTouchpointNames,
} from './actions-touchpoints.ts';
import type { MapChange } from './editor.ts';
import { record, redo, startHistory, undo } from './history.ts';
import { anyChange } from './test-changes.ts';
import { emptyMap, smallMap } from './test-maps.ts';

const manyChanges = fc.array(anyChange, { maxLength: 60 });
const start = fc.constantFrom(emptyMap, smallMap);

test('[JM1] any changes in any order give a map that can be read, and lose no foreign field', () => {
  fc.assert(
    fc.property(start, manyChanges, (map, changes) => {
      const end = changes.reduce((each, act) => act(each), map);
      expect(readMap(end)).toEqual({ status: 'ok', map: end });
      expect(end['foreign']).toEqual(map['foreign']);
    }),
    { numRuns: 300 },
  );
});

test('[JM8] undo restores every state exactly, and redo repeats it', () => {
  fc.assert(
    fc.property(start, manyChanges, (map, changes) => {
      const states = [map];
      let history = startHistory(structuredClone(map));
      for (const act of changes) {
        const next = act(history.present.map);
        if (next !== history.present.map) states.push(structuredClone(next));
        history = record(history, { map: next, label: '' });
      }
      for (const state of states.toReversed()) {
        expect(history.present.map).toEqual(state);
        history = undo(history);
      }
      for (let count = 1; count < states.length; count += 1) history = redo(history);
      expect(history.present.map).toEqual(states.at(-1));
    }),
  );
});

test('[JM1] a change that changes nothing gives the same map back', () => {
  const same: MapChange[] = [
    setText('find', 'doing', 'Asks a friend'),
    setText('nowhere', 'doing', 'text'),
    setText('find', 'nowhere', 'text'),
    setText('pay', 'doing', ''),
    setFeeling('find', 'feeling', 1),
    setFeeling('order', 'feeling', null),
    setFeelingToBe('find', 'feeling', 2),
    setEvidence('find', 'doing', 'proven'),
    setSource('find', 'doing', '8 talks'),
    setSource('order', 'doing', 'no evidence to name a source for'),
    setAnswer('order', 'support', 'partly'),
    setMoment('find', 'doing', null),
    setTouchpointNames('find', 'touchpoints', 'Friend\nSite\n'),
    changeTouchpoint('find', 'touchpoints', 0, { name: 'Friend', channel: 'offline', kind: 'social' }),
    changeTouchpoint('find', 'touchpoints', 7, { name: 'nobody' }),
    removeTouchpoint('find', 'touchpoints', 2),
    emptyCells([{ column: 'pay', lane: 'doing' }]),
    phase.movePhase('find', 0),
    phase.movePhase('find', -3),
    phase.renamePhase('find', 'Find'),
    phase.setPhaseHidden('find', false),
    phase.setGuidePhases('find', ['research']),
    phase.deletePhase('nowhere'),
    step.moveStep('pay', 9),
    step.deleteStep('nowhere'),
    lane.moveLane('doing', 0),
    lane.renameLane('doing', 'Doing'),
    setTitle(''),
    setKind('as-is'),
    setDay('date', ''),
    setDay('date', '2026-02-31'),
    setDay('date', 'tomorrow'),
  ];
  for (const [place, act] of same.entries()) expect(act(smallMap), `change ${place}`).toBe(smallMap);
});

test('[JM2] fields that nobody here knows stay with their cell', () => {
  const next = setEvidence('find', 'doing', 'partly')(setText('find', 'doing', '')(smallMap));
  expect(next.cells['find']?.['doing']).toEqual({
    text: '',
    evidence: { status: 'partly', source: '8 talks' },
    foreign: 1,
  });
});

test('[JM2] emptying takes all of a cell away, and an empty cell is not kept', () => {
  const next = emptyCells([{ column: 'find', lane: 'doing' }])(smallMap);
  expect(next.cells['find']).not.toHaveProperty('doing');
  expect(setText('order', 'doing', '')(smallMap).cells['order']).toEqual({
    support: { text: 'a form', answer: 'partly' },
  });
});

test('[JM3] a new id is the next free one, and ids of phases and steps are told apart', () => {
  const next = step.insertStep('find', 0, 'b')(step.insertStep('find', 0, 'a')(smallMap));
  expect(next.phases[0]?.steps?.map(({ id }) => id)).toEqual(['step-2', 'step-1']);
  expect(lane.addLane('doing', 'Doing')(smallMap).lanes.at(-1)?.id).toBe('doing-2');
  expect(lane.addLane('own', 'Own')(smallMap).lanes.at(-1)?.id).toBe('own');
  expect(phase.duplicatePhase('buy', 'Buy (copy)')(smallMap).phases.at(-1)).toMatchObject({
    id: 'buy-1',
    steps: [{ id: 'order-1' }, { id: 'pay-1' }],
  });
});

test('[JM3] a copy has what the original has, and goes its own way', () => {
  const copied = phase.duplicatePhase('buy', 'Buy (copy)')(smallMap);
  expect(copied.cells['order-1']).toEqual(smallMap.cells['order']);
  const changed = setText('order-1', 'doing', 'else')(copied);
  expect(changed.cells['order']).toEqual(smallMap.cells['order']);
});

test('[JM4] the first step takes over the cells of its phase, the last one gives them back', () => {
  const withStep = step.insertStep('find', 0, 'Ask')(smallMap);
  expect(withStep.cells['step-1']).toEqual(smallMap.cells['find']);
  expect(withStep.cells).not.toHaveProperty('find');
  expect(step.deleteStep('step-1')(withStep).cells).toEqual(smallMap.cells);
});

test('[JM4] where phase and last step both have text, nothing is lost', () => {
  const one = step.deleteStep('pay')(smallMap);
  const hidden = step.setStepHidden('order', true)(one);
  const written = setText('buy', 'doing', 'Buys')(hidden);
  expect(step.deleteStep('order')(written).cells['buy']?.['doing']?.text).toBe('Buys\nOrders');
});

test('[JM5] the last phase and the last lane stay', () => {
  const one = phase.deletePhase('buy')(smallMap);
  expect(one).toMatchObject({ phases: [{ id: 'find' }], changes: [] });
  expect(one.cells).not.toHaveProperty('order');
  expect(phase.deletePhase('find')(one)).toBe(one);
  const lanes = ['doing', 'feeling', 'touchpoints'].reduce((each, id) => lane.deleteLane(id)(each), smallMap);
  expect(lane.deleteLane('support')(lanes)).toBe(lanes);
});

test('[JM6] channel and kind stay with a touchpoint whose name or line stays', () => {
  const named = (lines: string) =>
    setTouchpointNames('find', 'touchpoints', lines)(smallMap).cells['find']?.['touchpoints'];
  expect(named('Colleague\nSite')?.touchpoints).toEqual([
    { name: 'Colleague', channel: 'offline', kind: 'social' },
    { name: 'Site' },
  ]);
  expect(named('Site\nFriend')?.touchpoints?.[1]).toEqual({
    name: 'Friend',
    channel: 'offline',
    kind: 'social',
  });
  expect(named('\n \n')).toBeUndefined();
});

test('[JM7] a feeling is a whole number in its range; no value is not 0', () => {
  const at = (v: number | null) =>
    setFeeling('pay', 'feeling', v)(smallMap).cells['pay']?.['feeling']?.feeling;
  expect([at(9), at(-9), at(0.4), at(Number.NaN), at(null)]).toEqual([2, -2, 0, undefined, undefined]);
});

test('[JM1] a full map takes no more', () => {
  const many = (act: MapChange) =>
    Array.from({ length: 45 }).reduce<typeof smallMap>((map) => act(map), smallMap);
  expect(many(phase.addPhase('p')).phases).toHaveLength(40);
  expect(many(phase.duplicatePhase('buy', 'p')).phases).toHaveLength(40);
  expect(many(step.insertStep('find', 0, 's')).phases[0]?.steps).toHaveLength(40);
  expect(many(lane.addLane('own', 'l')).lanes).toHaveLength(40);
  expect(
    many(addTouchpoint('find', 'touchpoints', 't')).cells['find']?.['touchpoints']?.touchpoints,
  ).toHaveLength(40);
  expect(setText('find', 'doing', 'x'.repeat(6000))(smallMap).cells['find']?.['doing']?.text).toHaveLength(
    5000,
  );
});
