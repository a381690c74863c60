import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds } from '../../journey/phases.ts';
import { changeFunnel, editOf, switchNotes, type FunnelAction } from './actions.ts';
import { exampleDocument, hasInventedNumbers, isExample, type FunnelDocument } from './funnel-document.ts';
import { maxCount } from './parse-count.ts';
import { modelIds, stageLimits } from './stages.ts';
import { contexts } from './test-funnels.ts';

const start = exampleDocument(contexts.de);
const run = (...actions: FunnelAction[]) =>
  actions.reduce((document, action) => changeFunnel(document, action, contexts.de), start);
const type = (stage: string, text: string): FunnelAction => ({ type: 'type', series: 'first', stage, text });
const leave = (stage: string): FunnelAction => ({ type: 'leave', series: 'first', stage });
const field = ({ stages, first }: FunnelDocument, id: string) =>
  first.fields[stages.findIndex((stage) => stage.id === id)];
const counts = ({ first }: FunnelDocument) => first.fields.map(({ count }) => count);

test('[FU12] the start is the example in the format of the page', () => {
  expect(field(start, 'awareness')?.text).toBe('5.200');
  expect(field(exampleDocument(contexts.en), 'awareness')?.text).toBe('5,200');
  expect(isExample(exampleDocument(contexts.en))).toBe(true);
});

test('[FU12] the example written otherwise is still the example', () => {
  expect(isExample(run(type('awareness', '5200')))).toBe(true);
  expect(isExample(run(type('awareness', '5201')))).toBe(false);
  expect(isExample(run(type('awareness', '')))).toBe(false);
  expect(isExample(run({ type: 'compare', isOn: true }))).toBe(false);
});

test('[FU12] the invented numbers are called so in every model, until one of them changes', () => {
  for (const modelId of modelIds) {
    const shown = run({ type: 'switch-model', modelId });
    expect(hasInventedNumbers(shown, contexts.de)).toBe(true);
    const id = shown.stages[1]?.id ?? '';
    expect(hasInventedNumbers(changeFunnel(shown, type(id, '7'), contexts.de), contexts.de)).toBe(false);
  }
});

test('[FU2] unreadable text stays in the field while the last readable number counts', () => {
  const document = run(type('use', '400'), type('use', '400x'), leave('use'));
  expect(field(document, 'use')).toEqual({ text: '400x', count: 400, problem: 'not-a-number' });
});

test('[FU3] no message while typing, one on leaving, gone as soon as it can be read', () => {
  expect(field(run(type('use', '')), 'use')?.problem).toBeNull();
  expect(field(run(type('use', ''), leave('use')), 'use')?.problem).toBe('empty');
  expect(field(run(type('use', ''), leave('use'), type('use', '-1')), 'use')?.problem).toBe('negative');
  expect(field(run(type('use', ''), leave('use'), type('use', '1')), 'use')?.problem).toBeNull();
});

test('[FU4] leaving rewrites a readable number, and changes nothing when it is written well', () => {
  expect(field(run(type('use', '12,345'), leave('use')), 'use')).toMatchObject({ text: '12.345' });
  expect(changeFunnel(start, leave('use'), contexts.de)).toBe(start);
});

test('[FU13] typing and pulling are one edit each, everything else a step of its own', () => {
  expect(editOf(type('use', '1'))).toBe(editOf(type('use', '12')));
  expect(editOf(type('use', '1'))).not.toBe(editOf({ type: 'set', stage: 'use', count: 1 }));
  expect(editOf({ type: 'reset' })).toBeNull();
});

test('[FU13] reset brings the example back and keeps the reader’s own model', () => {
  const own = run({ type: 'switch-model', modelId: 'own' }, { type: 'switch-model', modelId: 'six' });
  const reset = changeFunnel(own, { type: 'reset' }, contexts.de);
  expect(isExample(reset)).toBe(true);
  expect(reset.own).toBe(own.own);
  expect(changeFunnel(start, { type: 'reset' }, contexts.de)).toBe(start);
});

test('[FU17] switching keeps numbers where phases correspond, and back again brings all of them back', () => {
  expect(counts(run({ type: 'switch-model', modelId: 'six' }))).toEqual([5200, 2600, 830, 390, 375, 240]);
  expect(counts(run({ type: 'switch-model', modelId: 'aida' }))).toEqual([5200, 2600, 830, 390]);
  expect(counts(run({ type: 'switch-model', modelId: 'three' }))).toEqual([5200, 390, 375]);
  for (const modelId of modelIds) {
    const there = run({ type: 'switch-model', modelId });
    expect(counts(changeFunnel(there, { type: 'switch-model', modelId: 'eight' }, contexts.de))).toEqual(
      counts(start),
    );
  }
});

test('[FU17] a number changed in the coarser model replaces what it was made of', () => {
  const changed = run({ type: 'switch-model', modelId: 'three' }, type('before', '9000'));
  expect(switchNotes(changed, 'eight', contexts.de)).toContainEqual({
    kind: 'split',
    from: 'Vor dem Kauf',
    into: ['Recherche', 'Bewertung'],
  });
  const back = changeFunnel(changed, { type: 'switch-model', modelId: 'eight' }, contexts.de);
  expect(counts(back).slice(0, 4)).toEqual([9000, 9000, 9000, 390]);
});

test('[FU17] switching says what was merged, left out and filled', () => {
  expect(switchNotes(start, 'three', contexts.de)[0]).toEqual({
    kind: 'merged',
    into: 'Vor dem Kauf',
    from: ['Bewusstwerdung', 'Recherche', 'Bewertung'],
  });
  const leftOut = switchNotes(start, 'aida', contexts.de).find(({ kind }) => kind === 'left-out');
  expect(leftOut).toMatchObject({ stages: expect.arrayContaining(['Nutzung', 'Wiederkauf']) as string[] });
  const onlyAida = { ...run({ type: 'switch-model', modelId: 'aida' }) };
  const forgotten = { ...onlyAida, first: { ...onlyAida.first, remembered: {} } };
  expect(switchNotes(forgotten, 'eight', contexts.de)).toContainEqual({ kind: 'filled', stage: 'Nutzung' });
});

test('[FU18] an own model is renamed, lengthened and shortened within the limits; the guide’s models are not', () => {
  const own = run({ type: 'switch-model', modelId: 'own' });
  const add: FunnelAction = { type: 'add-stage', name: 'Reparatur' };
  const longer = changeFunnel(own, add, contexts.de);
  expect(longer.stages.at(-1)).toMatchObject({ name: 'Reparatur', covers: [] });
  expect(counts(longer).at(-1)).toBe(120);
  const full = Array.from({ length: 20 }).reduce<FunnelDocument>(
    (d) => changeFunnel(d, add, contexts.de),
    own,
  );
  expect(full.stages).toHaveLength(stageLimits.max);
  const least = full.stages.reduce(
    (d, { id }) => changeFunnel(d, { type: 'remove-stage', stage: id }, contexts.de),
    full,
  );
  expect(least.stages).toHaveLength(stageLimits.min);
  expect(run(add)).toBe(start);
  const back = changeFunnel(longer, { type: 'switch-model', modelId: 'eight' }, contexts.de);
  const again = changeFunnel(back, { type: 'switch-model', modelId: 'own' }, contexts.de);
  expect([again.stages, counts(again)]).toEqual([longer.stages, counts(longer)]);
});

test('[FU24] a second period begins with the same numbers and goes without touching the first', () => {
  const two = run(
    { type: 'compare', isOn: true },
    { type: 'type', series: 'second', stage: 'use', text: '1' },
  );
  expect(two.second?.fields.map(({ count }) => count)).toEqual(counts(start).with(4, 1));
  expect(counts(two)).toEqual(counts(start));
  expect(changeFunnel(two, { type: 'compare', isOn: false }, contexts.de)).toMatchObject({ second: null });
});

test('[FU25] no sequence of actions crashes, loses a stage or leaves a count out of range', () => {
  const stage = fc.constantFrom(...phaseIds, 'before', 'own-1', 'constructor');
  const series = fc.constantFrom('first' as const, 'second' as const);
  const action: fc.Arbitrary<FunnelAction> = fc.oneof(
    fc.record({ type: fc.constant('type' as const), series, stage, text: fc.string({ maxLength: 12 }) }),
    fc.record({ type: fc.constant('leave' as const), series, stage }),
    fc.record({ type: fc.constant('set' as const), stage, count: fc.double({ noNaN: true }) }),
    fc.record({ type: fc.constant('switch-model' as const), modelId: fc.constantFrom(...modelIds) }),
    fc.record({ type: fc.constant('rename-stage' as const), stage, name: fc.string({ maxLength: 80 }) }),
    fc.record({ type: fc.constant('add-stage' as const), name: fc.string({ maxLength: 80 }) }),
    fc.record({ type: fc.constant('remove-stage' as const), stage }),
    fc.record({ type: fc.constant('try-rate' as const), stage, rate: fc.option(fc.double({ noNaN: true })) }),
    fc.record({ type: fc.constant('compare' as const), isOn: fc.boolean() }),
    fc.constant({ type: 'reset' as const }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      for (const { stages, first, second } of [run(...actions)]) {
        expect(stages.length).toBeGreaterThanOrEqual(stageLimits.min);
        for (const each of second ? [first, second] : [first]) {
          expect(each.fields).toHaveLength(stages.length);
          for (const { count } of each.fields) expect(count >= 0 && count <= maxCount).toBe(true);
        }
      }
    }),
  );
});
