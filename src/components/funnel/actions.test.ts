import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds, type PhaseId } from '../../journey/phases.ts';
import { changeFunnel, isExample, startFunnel, type FunnelAction, type FunnelState } from './actions.ts';

const run = (...actions: FunnelAction[]) =>
  actions.reduce((state, action) => changeFunnel(state, action, 'de'), startFunnel('de'));
const type = (phase: PhaseId, text: string): FunnelAction => ({ type: 'type', phase, text });
const leave = (phase: PhaseId): FunnelAction => ({ type: 'leave', phase });
const field = (state: FunnelState, phase: PhaseId) => state.fields.find((each) => each.phase === phase);
const texts = (fields: FunnelState['fields']) => fields.map((each) => each.text).join('|');

test('[FU12] the start is the example in the format of the page', () => {
  expect(field(startFunnel('de'), 'awareness')?.text).toBe('5.200');
  expect(field(startFunnel('en'), 'awareness')?.text).toBe('5,200');
  expect(isExample(startFunnel('en').fields)).toBe(true);
});

test('[FU12] the example written otherwise is still the example', () => {
  expect(isExample(run(type('awareness', '5200')).fields)).toBe(true);
  expect(isExample(run(type('awareness', '5201')).fields)).toBe(false);
  expect(isExample(run(type('awareness', '')).fields)).toBe(false);
});

test('[FU2] unreadable text stays in the field while the last readable number counts', () => {
  const state = run(type('use', '400'), type('use', '400x'), leave('use'));
  expect(field(state, 'use')).toEqual({ phase: 'use', text: '400x', count: 400, problem: 'not-a-number' });
});

test('[FU3] no message while typing, one on leaving, gone as soon as it can be read', () => {
  expect(field(run(type('use', '')), 'use')?.problem).toBeNull();
  expect(field(run(type('use', ''), leave('use')), 'use')?.problem).toBe('empty');
  expect(field(run(type('use', ''), leave('use'), type('use', '-1')), 'use')?.problem).toBe('negative');
  expect(field(run(type('use', ''), leave('use'), type('use', '1')), 'use')?.problem).toBeNull();
});

test('[FU4] leaving rewrites a readable number', () => {
  expect(field(run(type('use', '12,345'), leave('use')), 'use')).toMatchObject({
    text: '12.345',
    count: 12_345,
  });
});

test('[FU13] reset and undo', () => {
  const reset = run(type('use', 'abc'), leave('use'), { type: 'reset' });
  expect(isExample(reset.fields)).toBe(true);

  const undone = changeFunnel(reset, { type: 'undo' }, 'de');
  expect(field(undone, 'use')).toMatchObject({ text: 'abc', problem: 'not-a-number' });
  expect(undone.setAside).toEqual([]);
});

test('[FU13] reset of the example and undo of nothing change nothing', () => {
  const start = startFunnel('de');
  expect(changeFunnel(start, { type: 'reset' }, 'de')).toBe(start);
  expect(changeFunnel(start, { type: 'undo' }, 'de')).toBe(start);
});

test('[FU13] numbers typed after a reset survive the undo', () => {
  const state = run(type('use', '1'), { type: 'reset' }, type('use', '2'), { type: 'undo' });
  expect(field(state, 'use')?.text).toBe('1');
  expect(field(changeFunnel(state, { type: 'undo' }, 'de'), 'use')?.text).toBe('2');
});

test('[FU13] no reset and no undo ever loses typed numbers', () => {
  const phase = fc.constantFrom(...phaseIds);
  const action: fc.Arbitrary<FunnelAction> = fc.oneof(
    fc.record({ type: fc.constant('type' as const), phase, text: fc.string({ maxLength: 4 }) }),
    fc.record({ type: fc.constant('leave' as const), phase }),
    fc.constant({ type: 'reset' as const }),
    fc.constant({ type: 'undo' as const }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      let state = startFunnel('de');
      for (const next of actions) {
        const before = state;
        state = changeFunnel(state, next, 'de');
        if (next.type !== 'reset' && next.type !== 'undo') continue;
        const kept = [state.fields, ...state.setAside].map(texts);
        const typed = [before.fields, ...before.setAside].filter((fields) => !isExample(fields)).map(texts);
        expect(kept).toEqual(expect.arrayContaining(typed));
      }
    }),
  );
});
