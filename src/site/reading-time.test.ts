import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('two hundred words take a minute, tags and imports do not count', () => {
  const text = 'Wort '.repeat(600);
  expect(readingMinutes(text)).toBe(3);
  expect(readingMinutes(`import A from './a.astro';\n<Term id="touchpoint">${text}</Term>`)).toBe(3);
});

test('even an empty page takes a minute', () => {
  expect(readingMinutes('')).toBe(1);
});
