import { expect, test } from 'vitest';
import { clockTimes } from './agenda.ts';

test('each item starts when the ones before it are over', () => {
  expect(clockTimes([10, 45, 20, 60])).toEqual(['0:00', '0:10', '0:55', '1:15']);
});
