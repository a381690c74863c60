import { beforeEach, expect, test, vi } from 'vitest';
import { addProgress, deleteProgress, loadProgress, readAside, recordAnswer } from './storage.ts';

const key = 'quiz-progress';
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
});

test('[QU18] an answer is there on the next visit', () => {
  recordAnswer('a', true, 1000);
  expect(loadProgress()).toMatchObject({ state: 'saved', progress: { memories: { a: { wasRight: true } } } });
});

test('[QU20] what another tab has stored meanwhile stays', () => {
  const before = loadProgress().progress;
  recordAnswer('from-another-tab', true, 1000);
  const { progress } = addProgress(before);
  expect(Object.keys(progress.memories)).toEqual(['from-another-tab']);
});

test('[QU19] unreadable progress is put aside with a message and never dropped', () => {
  kept.set(key, '{"version":0,"old":true}');
  expect(loadProgress().state).toBe('aside');
  recordAnswer('a', true, 1000);
  expect(readAside()).toBe('{"version":0,"old":true}');
  expect(loadProgress()).toMatchObject({ state: 'aside', progress: { memories: { a: {} } } });
});

test('[QU19] what was put aside before is not replaced by what cannot be read later', () => {
  for (const text of ['{"version":0}', 'torn']) {
    kept.set(key, text);
    expect(loadProgress().state).toBe('aside');
  }
  expect(readAside()).toBe('{"version":0}\ntorn');
});

test('[QU19] progress of a newer version is not touched', () => {
  const newer = '{"version":99}';
  kept.set(key, newer);
  expect(recordAnswer('a', true, 1000).state).toBe('newer');
  expect(kept.get(key)).toBe(newer);
});

test('[QU18] a browser that stores nothing is named, and practising goes on', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  const { state, progress } = recordAnswer('a', false, 1000);
  expect(state).toBe('refused');
  expect(progress.memories['a']?.wasRight).toBe(false);
});

test('[QU18] deleting removes everything', () => {
  recordAnswer('a', true, 1000);
  kept.set('quiz-progress-aside', 'x');
  deleteProgress();
  expect(kept.size).toBe(0);
});
