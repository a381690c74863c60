import { expect, test } from 'vitest';
import { phaseIds } from '../../journey/phases.ts';
import { blueprint } from './blueprint-lines-strings.ts';
import { blocks, questions } from './business-model-phases-strings.ts';
import { blocks as stepBlocks } from './procedure-route-strings.ts';
import { signed } from './signed.ts';

test('the procedure has 16 steps in five blocks', () => {
  expect(stepBlocks.map(({ steps }) => steps.length)).toEqual([4, 3, 5, 2, 2]);
});

test('every phase asks the business model something, and every building block is touched', () => {
  expect(Object.keys(questions)).toEqual([...phaseIds, 'advocacy']);
  const touched = new Set(Object.values(questions).flatMap((question) => question.blocks));
  expect([...touched].toSorted()).toEqual(Object.keys(blocks).toSorted());
});

test('the blueprint has five lanes and its three lines in order', () => {
  expect(blueprint.filter(({ kind }) => kind === 'lane')).toHaveLength(5);
  expect(blueprint.map(({ kind }) => kind).filter((kind) => kind !== 'lane')).toEqual([
    'interaction',
    'visibility',
    'internal',
  ]);
});

test('a signed number is whole and carries a real minus', () => {
  expect([2, 0, -0.4, -1, 24.6].map(signed)).toEqual(['+2', '0', '0', '−1', '+25']);
});
