import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount, formatShare, leavingPerHundred } from './number-format.ts';

test('[FU4] counts are written in the format of the page', () => {
  expect(formatCount(1200, 'de')).toBe('1.200');
  expect(formatCount(1200, 'en')).toBe('1,200');
  expect(formatCount(0, 'de')).toBe('0');
});

test.each([
  [0, '0\u00a0%', '0%'],
  [0.0004, 'unter 0,1\u00a0%', 'under 0.1%'],
  [0.023, '2,3\u00a0%', '2.3%'],
  [0.0996, '10\u00a0%', '10%'],
  [0.319, '32\u00a0%', '32%'],
  [0.9949, '99\u00a0%', '99%'],
  [0.997, 'über 99\u00a0%', 'over 99%'],
  [1, '100\u00a0%', '100%'],
  [1.001, 'über 100\u00a0%', 'over 100%'],
  [12.5, '1.250\u00a0%', '1,250%'],
])('[FU8] the share %d is written as %s and %s', (share, de, en) => {
  expect(formatShare(share, 'de')).toBe(de);
  expect(formatShare(share, 'en')).toBe(en);
});

test('[FU8] nothing and all are claimed only when they are so', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(formatShare(share, 'en') === '0%').toBe(share === 0);
      expect(formatShare(share, 'en') === '100%').toBe(share === 1);
      const { bound, count } = leavingPerHundred(share);
      if (bound === 'exact') expect([count === 100, count === 0]).toEqual([share === 0, share === 1]);
    }),
  );
});

test('[FU8] from 10 % on, conversion and leaving add up to 100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
      const share = Math.min(a, b) / Math.max(a, b);
      const { bound, count } = leavingPerHundred(share);
      if (bound !== 'exact' || share < 0.1) return;
      expect(Number.parseInt(formatShare(share, 'en')) + count).toBe(100);
    }),
  );
});

test('[FU8] halves are rounded alike in the percentage and in the sentence, whatever the small numbers', () => {
  for (let from = 1; from <= 600; from += 1)
    for (let to = Math.ceil(from / 10); to < from; to += 1) {
      const { bound, count } = leavingPerHundred(to / from);
      const share = formatShare(to / from, 'en');
      if (bound === 'exact' && /^\d+%$/.test(share))
        expect(Number.parseInt(share) + count, `${to} of ${from}`).toBe(100);
    }
});

test('[FU8] the bounds of leaving', () => {
  expect(leavingPerHundred(0)).toEqual({ bound: 'exact', count: 100 });
  expect(leavingPerHundred(0.001)).toEqual({ bound: 'over', count: 99 });
  expect(leavingPerHundred(0.999)).toEqual({ bound: 'under', count: 1 });
  expect(leavingPerHundred(0.319)).toEqual({ bound: 'exact', count: 68 });
});
