import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent } from '../../checks/content-files.ts';

/** The five documents this guide grew from; they are no part of the repository. */
const seeds = ['000', '001', '002', '003', '004'];

interface Point {
  seed: string;
  says: string;
}

const points = new Map(
  Object.entries(parseYaml(readFileSync('tests/seeds/points.yaml', 'utf8')) as Record<string, Point>),
);
const pages = readContent('.').guide.map(({ id, facts }) => ({
  id,
  seeds: (facts as { seeds?: string[] } | undefined)?.seeds ?? [],
}));
const pagesOf = (pointId: string) => pages.filter((page) => page.seeds.includes(pointId)).map(({ id }) => id);

test('every statement of the seed documents is covered by a page', () => {
  const ids = [...points.keys()];
  const rows = seeds.map((seed) => {
    const own = ids.filter((id) => points.get(id)?.seed === seed);
    const covering = new Set(own.flatMap(pagesOf));
    return `  ${seed} ${String(own.length).padStart(7)} ${String(covering.size).padStart(6)}`;
  });
  console.log(`seed  points  pages\n${rows.join('\n')}`);
  expect(ids.filter((id) => pagesOf(id).length === 0)).toEqual([]);
});

test('a page names only known statements, each once', () => {
  const wrong = pages.flatMap((page) =>
    page.seeds
      .filter((id, index) => !points.has(id) || page.seeds.indexOf(id) !== index)
      .map((id) => `${page.id}: ${id}`),
  );
  expect(wrong).toEqual([]);
});

test('statements come from all five seed documents and no other, and an id begins with its document', () => {
  expect(new Set(points.values().map(({ seed }) => seed))).toEqual(new Set(seeds));
  expect([...points].filter(([id, { seed }]) => !id.startsWith(`s${seed}-`))).toEqual([]);
});
