import { expect, test } from 'vitest';
import { sizeText, timeText } from './sizes.ts';

test('a size is never given too small', () => {
  expect(sizeText(18_138, 'de')).toBe('19\u00a0kB');
  expect(sizeText(999_001, 'de')).toBe('1,0\u00a0MB');
  expect(sizeText(1_449_000, 'en')).toBe('1.4\u00a0MB');
});

test('long exercises are given in hours, short ones in minutes', () => {
  expect(timeText([45, 90], 'de')).toBe('45–90\u00a0Minuten');
  expect(timeText([90, 240], 'de')).toBe('1,5–4\u00a0Stunden');
  expect(timeText([90, 240], 'en')).toBe('1.5–4\u00a0hours');
  expect(timeText([30, 30], 'en')).toBe('30\u00a0minutes');
});
