import { expect, test } from 'vitest';

import { counterparts, missing, models, type PhaseModel } from './models.ts';
import { phaseIds } from './phases.ts';

const order: readonly string[] = [...phaseIds, 'advocacy'];

function modelById(id: string): PhaseModel {
  const model = models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`no model "${id}"`);
  return model;
}

/** The ids of the phases that stand beside one phase in another model. */
function beside(modelId: string, phaseId: string, otherId: string): string[] {
  const entry = counterparts(modelId, phaseId).find(({ model }) => model.id === otherId);
  if (!entry) throw new Error(`no counterpart entry for "${otherId}"`);
  return entry.phases.map((phase) => phase.id);
}

test('the models stand in the order of the page', () => {
  expect(models.map((model) => model.id)).toEqual([
    'eight',
    'six',
    'aida',
    'three',
    'five-a',
    'accra',
    'four-a',
    'german-five',
    'decision-process',
    'cdj',
    'lemon-verhoef',
  ]);
});

test.each(models.map((model) => [model.id, model] as const))(
  '%s has phases with ids of their own',
  (_id, model) => {
    const ids = model.phases.map((phase) => phase.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(models.map((model) => [model.id, model] as const))(
  '%s covers known phases, each once and in order',
  (_id, model) => {
    for (const { covers } of model.phases) {
      const places = covers.map((id) => order.indexOf(id));
      expect(places.length).toBeGreaterThan(0);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  },
);

test('phases of one model that share a covered phase all explain it', () => {
  for (const model of models) {
    for (const phase of model.phases) {
      const shares = model.phases.some(
        (other) => other !== phase && other.covers.some((id) => phase.covers.includes(id)),
      );
      if (shares) expect(phase.judgement, `${model.id}/${phase.id}`).toBeDefined();
    }
  }
});

test('every judgement has words in both languages', () => {
  for (const { judgement } of models.flatMap((model) => model.phases)) {
    if (!judgement) continue;
    expect(judgement.de).toMatch(/^\S.*\.$/);
    expect(judgement.en).toMatch(/^\S.*\.$/);
    expect(judgement.en).not.toBe(judgement.de);
  }
});

test('sources are ids of the source list', () => {
  for (const id of models.flatMap((model) => model.sources)) expect(id).toMatch(/^S\d{2,3}[a-d]?$/);
});

test('the eight phases cover themselves, and after the purchase also advocacy', () => {
  for (const phase of modelById('eight').phases) {
    const expected = phase.id === 'after-purchase' ? ['after-purchase', 'advocacy'] : [phase.id];
    expect(phase.covers).toEqual(expected);
  }
});

test('counterparts lists every other model in order', () => {
  const others = models.filter((model) => model.id !== 'aida');
  expect(counterparts('aida', 'desire').map(({ model }) => model)).toEqual(others);
});

test('counterparts are symmetric', () => {
  for (const model of models) {
    for (const phase of model.phases) {
      for (const { model: other, phases } of counterparts(model.id, phase.id)) {
        for (const { id } of phases) expect(beside(other.id, id, model.id)).toContain(phase.id);
      }
    }
  }
});

test('counterparts are empty where the other model has none', () => {
  expect(beside('eight', 'service-and-support', 'aida')).toEqual([]);
  expect(beside('six', 'advocacy', 'four-a')).toEqual([]);
});

test('one phase can stand beside several, and several beside one', () => {
  expect(beside('three', 'before', 'six')).toEqual(['awareness', 'interest', 'consideration']);
  expect(beside('eight', 'evaluation', 'german-five')).toEqual(['consideration', 'intent']);
  expect(beside('eight', 'research', 'five-a')).toEqual(['appeal', 'ask']);
});

test('counterparts refuse a model or phase that does not exist', () => {
  expect(() => counterparts('aida', 'retention')).toThrow('"retention"');
  expect(() => counterparts('seven', 'awareness')).toThrow('"seven"');
});

test('AIDA misses everything after the purchase', () => {
  const after = ['use', 'service-and-support', 'after-purchase', 'repurchase', 'advocacy'];
  expect(missing(modelById('aida'))).toEqual(after);
  expect(missing(modelById('german-five'))).toEqual(after);
});

test('the 4A go from the purchase straight to buying again', () => {
  expect(missing(modelById('four-a'))).toEqual(['use', 'service-and-support', 'after-purchase', 'advocacy']);
});

test('the other models miss nothing', () => {
  const complete = models.filter((model) => missing(model).length === 0).map((model) => model.id);
  expect(complete).toEqual([
    'eight',
    'six',
    'three',
    'five-a',
    'accra',
    'decision-process',
    'cdj',
    'lemon-verhoef',
  ]);
});
