import { expect, test } from 'vitest';
import type { Spot } from './rule.ts';
import { whereText } from './where.ts';

const phase = (name: string, lane = 'doing'): Spot => ({
  place: { kind: 'cell', column: name.toLowerCase(), lane },
  in: { kind: 'phase', name },
});
const step = (name: string): Spot => ({ place: { kind: 'step', id: name }, in: { kind: 'step', name } });

test.each<[Spot[], string, string]>([
  [[], '', ''],
  [[{ place: { kind: 'frame', field: 'date' } }], '', ''],
  [[phase('Use')], 'in der Phase Use', 'in the phase Use'],
  [[phase('Use'), phase('Use', 'thinking')], 'in der Phase Use', 'in the phase Use'],
  [[phase('A'), phase('B')], 'in zwei Phasen: A und B', 'in two phases: A and B'],
  [[step('A'), step('B'), step('C')], 'in drei Schritten: A, B und C', 'in three steps: A, B and C'],
  [[phase('A'), step('B')], 'an zwei Stellen: A und B', 'in two places: A and B'],
  [[phase(' ')], 'in der Phase ohne Namen', 'in the phase without a name'],
  [
    ['A', 'B', 'C', 'D', 'E'].map((name) => phase(name)),
    'in fünf Phasen: A, B, C und zwei weitere',
    'in five phases: A, B, C and two more',
  ],
  [
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => phase(name)),
    'in allen acht Phasen',
    'in all eight phases',
  ],
])('places are said in one phrase: %#', (spots, de, en) => {
  expect(whereText(spots, 8, 'de')).toBe(de);
  expect(whereText(spots, 8, 'en')).toBe(en);
});
