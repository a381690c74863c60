import { expect, test } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

test('chapters by order, in each the opening first, then its pages by order', () => {
  const pages = [
    { id: 'method/matrix', order: 2 },
    { id: 'phases/use', order: 5 },
    { id: 'method', order: 5 },
    { id: 'phases', order: 2 },
    { id: 'method/questions', order: 1 },
    { id: 'phases/awareness', order: 1 },
  ];
  expect(inReadingOrder(pages).map(({ id }) => id)).toEqual([
    'phases',
    'phases/awareness',
    'phases/use',
    'method',
    'method/questions',
    'method/matrix',
  ]);
});
