import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { describeWeights, pageWeights } from './weight.ts';

const KiB = 1024;
const weights = pageWeights('dist');
const tools = weights.filter(({ hasIsland }) => hasIsland);

/** Pages that hold everything of a kind: glossary, sources, quiz items, the whole guide for paper. They grow with the guide. */
const collections = weights.filter(({ path }) =>
  /^(en\/)?(glossar|glossary|quellen|sources|drucken|print|ueben\/quiz\/fragen|practise\/quiz\/questions)\//.test(
    path,
  ),
);
/** The picture of the phase models: eleven models to choose from, two tables and nineteen reasons. */
const interactivePicture = weights.filter(({ path }) => /phasenmodelle|phase-models/.test(path));
const textPages = weights.filter(
  (page) => !tools.includes(page) && !collections.includes(page) && !interactivePicture.includes(page),
);
const tooHeavy = (pages: typeof weights, bytes: number) =>
  pages.filter(({ total }) => total > bytes).map(({ path, total }) => `${path}: ${total} bytes`);

test('a text page fits the first round trip: HTML, CSS and JavaScript at most 14 KiB', () => {
  console.log(describeWeights(textPages));
  expect(textPages.length).toBeGreaterThan(30);
  expect(tooHeavy(textPages, 14 * KiB)).toEqual([]);
});

test('no page without a tool runs more than 3 KiB of JavaScript, search page aside', () => {
  const pages = weights.filter((page) => !tools.includes(page) && !/suche|search/.test(page.path));
  expect(pages.filter(({ js }) => js > 3 * KiB).map(({ path, js }) => `${path}: ${js} bytes`)).toEqual([]);
});

test('pages that hold everything of a kind, and the interactive picture, keep bounds of their own', () => {
  console.log(describeWeights([...collections, ...interactivePicture]));
  expect(collections).toHaveLength(8);
  expect(interactivePicture).toHaveLength(2);
  const bounds = [
    { pages: /drucken|print/, bytes: 180 * KiB },
    { pages: /quiz/, bytes: 56 * KiB },
    { pages: /glossar|quellen|sources/, bytes: 30 * KiB },
  ];
  for (const { pages, bytes } of bounds) {
    expect(
      tooHeavy(
        collections.filter(({ path }) => pages.test(path)),
        bytes,
      ),
    ).toEqual([]);
  }
  expect(tooHeavy(interactivePicture, 20 * KiB)).toEqual([]);
});

test('a page with a tool weighs at most 110 KiB', () => {
  console.log(describeWeights(tools));
  expect(tools.length).toBeGreaterThan(0);
  expect(tooHeavy(tools, 110 * KiB)).toEqual([]);
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
