import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hash, wordRuns } from './word-runs.ts';

const seedRuns = new Set(JSON.parse(readFileSync('tests/seeds/eight-word-runs.json', 'utf8')) as string[]);

// Every text of the guide is read and hashed: longer than the usual five seconds on a busy machine.
test('no text of ours shares eight words in a row with a seed document', { timeout: 30_000 }, () => {
  const files = globSync('src/{content,journey,i18n,components}/**/*.{mdx,yaml,ts}');
  const copied = files.flatMap((file) =>
    wordRuns(readFileSync(file, 'utf8'))
      .filter(({ text }) => seedRuns.has(hash(text)))
      .map(({ original }) => `${file}: “${original}”`),
  );
  console.log(`${files.length} files compared with ${seedRuns.size} runs of eight words`);
  expect(copied).toEqual([]);
});

test('a copied sentence would be found', () => {
  const sentence = 'eins zwei drei vier fünf sechs sieben acht neun';
  const runs = wordRuns(`Vorher. ${sentence}. Nachher.`).map(({ text }) => text);
  expect(runs).toContain('eins zwei drei vier fünf sechs sieben acht');
  expect(seedRuns.size).toBeGreaterThan(1000);
});
