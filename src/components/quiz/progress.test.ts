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
import { remember, type Memory } from './schedule.ts';

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

test('[QU19] what the scheduler cannot reckon with is not taken in, so that the next answer cannot spoil the rest', () => {
  const now = Date.UTC(2026, 4, 20);
  const good: Memory = {
    due: now,
    last: now,
    stability: 1,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    wasRight: true,
  };
  const textOf = (memory: Memory) => writeProgress({ version: 1, memories: { a: memory } });
  const odd = fc.constantFrom(
    0,
    1e-300,
    0.0005,
    0.001,
    1,
    11,
    1e12,
    253_402_300_799_999,
    8.64e15,
    1e16,
    1e300,
  );
  const key = fc.constantFrom('due', 'last', 'stability', 'difficulty', 'reps', 'lapses');
  fc.assert(
    fc.property(key, odd, fc.boolean(), (field, value, isRight) => {
      const memory = { ...good, [field]: value };
      if (readProgress(textOf(memory)).status !== 'ok') return;
      const next = remember(memory, isRight, now);
      expect(remember(next, isRight, now)).toEqual(expect.objectContaining({ wasRight: isRight }));
      expect(readProgress(textOf(next)).status).toBe('ok');
    }),
  );
  expect(readProgress(textOf({ ...good, last: 1e16 })).status).toBe('unreadable');
  expect(readProgress(textOf({ ...good, stability: 1e-300 })).status).toBe('unreadable');
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
