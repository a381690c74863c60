import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describeWeights, pageWeights } from './weight.ts';

const weights = pageWeights('dist');
const KiB = 1024;
const textPages = weights.filter(({ hasIsland }) => !hasIsland);
const islandPages = weights.filter(({ hasIsland }) => hasIsland);

test('a text page fits the first round trip: HTML, CSS and JavaScript at most 14 KiB, of that 3 KiB JavaScript', () => {
  console.log(describeWeights(textPages));
  const guidePages = textPages.filter(({ path }) => !isList(path));
  expect(
    guidePages.filter(({ total }) => total > 14 * KiB).map(({ path, total }) => `${path}: ${total} bytes`),
  ).toEqual([]);
  expect(textPages.filter(({ js }) => js > 3 * KiB).map(({ path, js }) => `${path}: ${js} bytes`)).toEqual(
    [],
  );
});

/** The two pages that list everything: each holds a book's worth of entries, and grows with them. */
const isList = (path: string) => /glossar|quellen|sources/.test(path);

test('a page with a tool weighs at most 110 KiB', () => {
  console.log(describeWeights(islandPages));
  expect(islandPages.length).toBeGreaterThan(0);
  expect(
    islandPages.filter(({ total }) => total > 110 * KiB).map(({ path, total }) => `${path}: ${total} bytes`),
  ).toEqual([]);
});

test('all fonts together weigh at most 75 KiB', () => {
  const sizes = globSync('dist/fonts/*.woff2').map((file) => readFileSync(file).length);
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(75 * KiB);
});

test('fonts are compressed already, so the figures above need no second compression', () => {
  const [font] = globSync('dist/fonts/*.woff2');
  const bytes = readFileSync(font!);
  expect(brotliCompressSync(bytes).length).toBeGreaterThan(bytes.length * 0.98);
});
