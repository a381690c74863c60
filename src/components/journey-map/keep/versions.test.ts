import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVersionDue, versionLimit, versionPause, versionToDrop } from './versions.ts';

const minute = 60_000;

test('a version is due when there is none, and again five minutes after the newest', () => {
  expect(isVersionDue([], 0)).toBe(true);
  expect(isVersionDue([0], versionPause - 1)).toBe(false);
  expect(isVersionDue([0], versionPause)).toBe(true);
});

test('nothing is dropped up to ten versions', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: versionLimit }), (times) => {
      expect(versionToDrop(times, 2_000_000)).toBeUndefined();
    }),
  );
});

test('of eleven, neither the newest nor the oldest is dropped', () => {
  const elevenTimes = fc.uniqueArray(fc.nat(1_000_000), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(elevenTimes, (times) => {
      const dropped = times[versionToDrop(times, 2_000_000)!]!;
      expect(dropped).toBeLessThan(Math.max(...times));
      expect(dropped).toBeGreaterThan(Math.min(...times));
    }),
  );
});

test('a day of work keeps the last minutes closely and the first hour still', () => {
  let times: number[] = [];
  let now = 0;
  for (; now < 8 * 60 * minute; now += versionPause) {
    times = [...times, now];
    const toDrop = versionToDrop(times, now);
    if (toDrop !== undefined) times = times.toSpliced(toDrop, 1);
  }
  const ages = times.map((time) => (now - time) / minute);
  expect(ages).toHaveLength(versionLimit);
  expect(Math.max(...ages)).toBe(8 * 60);
  expect(ages.filter((age) => age <= 15).length).toBeGreaterThanOrEqual(3);
  expect(ages.filter((age) => age > 60 && age < 8 * 60).length).toBeGreaterThanOrEqual(2);
});
