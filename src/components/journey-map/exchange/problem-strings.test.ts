import { expect, test } from 'vitest';
import { languages } from '../../../i18n/languages.ts';
import { readMap } from '../read-map.ts';
import { corpus } from './corpus.ts';
import { germanExpectation, problemText, quotable } from './problem-strings.ts';

/** What `readMap` expected, over all damaged documents of the corpus. */
function expectations(): Set<string> {
  const found = new Set<string>();
  for (const { input } of corpus()) {
    if (!('text' in input) || !input.text.startsWith('{') || input.text.length > 10_000) continue;
    try {
      const result = readMap(JSON.parse(input.text));
      if (result.status === 'unreadable') found.add(result.expected);
    } catch {
      // No JSON, so nothing was expected of its fields.
    }
  }
  return found;
}

test('everything that the reader of documents may expect has German words', () => {
  const found = [...expectations()];
  expect(found.length).toBeGreaterThan(10);
  const english =
    /\b(?:a|an|the|of|at least|at most|such as|that|text|list|object|number|entries|characters)\b/;
  for (const expected of found) expect(germanExpectation(expected)).not.toMatch(english);
});

test.each(languages)('the longest answer still has at most 200 characters (%s)', (lang) => {
  const long = 'x'.repeat(1000);
  const problem = { code: 'not-a-map', where: long, expected: long, found: long } as const;
  expect(problemText(problem, lang).length).toBeLessThanOrEqual(200);
  expect(problemText({ code: 'newer', found: Number.MAX_VALUE }, lang).length).toBeLessThanOrEqual(200);
  expect(problemText({ code: 'too-large', bytes: Number.MAX_SAFE_INTEGER }, lang).length).toBeLessThanOrEqual(
    200,
  );
});

test('what is quoted stays on its line and in its direction', () => {
  expect(quotable('a\nb\u202ec\0d')).toBe('a b c d');
  expect(quotable('😀'.repeat(50))).toBe(`${'😀'.repeat(39)}…`);
});
