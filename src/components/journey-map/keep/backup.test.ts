import { expect, test } from 'vitest';
import { ageOf, isBackupDue } from './backup.ts';
import type { MapRecord } from './record.ts';
import { agoWords, timeWords } from './time-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const record = (part: Partial<MapRecord>): MapRecord => ({
  id: 'a',
  map: {},
  createdAt: 0,
  savedAt: 0,
  exportedAt: null,
  editedSince: null,
  savedBy: '',
  revision: 1,
  ...part,
});

test('without a change since the last file there is no reminder, however long ago', () => {
  expect(isBackupDue(record({ exportedAt: 0 }), 1000 * hour)).toBe(false);
});

test('twenty minutes of changes are worth a file, nineteen are not yet', () => {
  expect(isBackupDue(record({ editedSince: 0, savedAt: 19 * minute }), 19 * minute)).toBe(false);
  expect(isBackupDue(record({ editedSince: 0, savedAt: 20 * minute }), 20 * minute)).toBe(true);
});

test('a single change is worth a file after a day', () => {
  expect(isBackupDue(record({ editedSince: 0, savedAt: 0 }), 23 * hour)).toBe(false);
  expect(isBackupDue(record({ editedSince: 0, savedAt: 0 }), 24 * hour)).toBe(true);
});

test('an age is given in the largest unit that counts at least one', () => {
  expect(ageOf(0, 59 * minute)).toEqual({ value: 59, unit: 'minute' });
  expect(ageOf(0, 60 * minute)).toEqual({ value: 1, unit: 'hour' });
  expect(ageOf(0, 47 * hour)).toEqual({ value: 1, unit: 'day' });
  expect(ageOf(0, 72 * hour)).toEqual({ value: 3, unit: 'day' });
  // A clock may be set back.
  expect(ageOf(hour, 0)).toEqual({ value: 0, unit: 'minute' });
});

test('times and ages are written in the language of the page', () => {
  const now = new Date(2026, 4, 20, 16, 0).getTime();
  const today = new Date(2026, 4, 20, 14, 2).getTime();
  expect(timeWords(today, now, 'de')).toBe('14:02');
  expect(timeWords(today, now, 'en')).toBe('14:02');
  expect(timeWords(new Date(2026, 4, 17, 9, 5).getTime(), now, 'de')).toMatch(/17\. Mai 2026.*09:05/);
  expect(agoWords(now - 72 * hour, now, 'de')).toBe('vor 3 Tagen');
  expect(agoWords(now - 72 * hour, now, 'en')).toBe('3 days ago');
  expect(agoWords(now, now, 'de')).toBe('gerade eben');
});
