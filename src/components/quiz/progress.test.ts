import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  currentVersion,
  mergeProgress,
  migrations,
  noProgress,
  readProgress,
  writeProgress,
  type Progress,
} from './progress.ts';
import type { Memory } from './schedule.ts';

const memory: fc.Arbitrary<Memory> = fc.record({
  due: fc.nat(5),
  last: fc.nat(5),
  stability: fc.integer({ min: 1, max: 3 }),
  difficulty: fc.integer({ min: 1, max: 3 }),
  reps: fc.nat(3),
  lapses: fc.nat(3),
  wasRight: fc.boolean(),
});
const progress: fc.Arbitrary<Progress> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), memory)
  .map((memories) => ({ version: 1, memories: { ...memories } }));

test('[QU18] what is written is read back the same', () => {
  fc.assert(
    fc.property(progress, (some) => {
      expect(readProgress(writeProgress(some))).toEqual({ status: 'ok', progress: some });
    }),
  );
});

test('[QU18] nothing stored is an empty progress', () => {
  expect(readProgress(null)).toEqual({ status: 'ok', progress: noProgress });
});

test('[QU19] a newer version is recognised, damage and other files are unreadable, nothing throws', () => {
  expect(readProgress(JSON.stringify({ version: currentVersion + 1, anything: 1 })).status).toBe('newer');
  const damaged = [
    '{',
    '[]',
    '1',
    '{"version":"1"}',
    '{"version":1}',
    '{"version":0}',
    '{"version":1,"memories":{"a":{}}}',
  ];
  for (const text of damaged) expect(readProgress(text).status, text).toBe('unreadable');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProgress(text)));
});

test('[QU19] there is a migration for every older version', () => {
  for (let version = 1; version < currentVersion; version += 1)
    expect(migrations[version]).toBeTypeOf('function');
});

test('[QU20] joining keeps every item and the later memory, in whichever order', () => {
  fc.assert(
    fc.property(progress, progress, (one, other) => {
      const joined = mergeProgress(one, other);
      expect(mergeProgress(other, one).memories).toEqual(joined.memories);
      expect(mergeProgress(joined, one)).toEqual(joined);
      for (const [id, known] of [...Object.entries(one.memories), ...Object.entries(other.memories)])
        expect(joined.memories[id]!.last).toBeGreaterThanOrEqual(known.last);
    }),
  );
});
