import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxCount } from './parse-count.ts';
import { solvedTasks } from './tasks.ts';
import { readFunnel } from './model.ts';
import { stagesWith } from './test-funnels.ts';
import { projectCounts, rankByPointWorth } from './what-if.ts';

const anyCounts = fc.array(fc.integer({ min: 0, max: maxCount }), { minLength: 2, maxLength: 8 });

test('[FU21] a tried rate carries on to the end, the other steps keep theirs', () => {
  expect(projectCounts(stagesWith([1000, 400, 100]), { research: 0.8 })).toEqual([1000, 800, 200]);
});

test('[FU21] without tried rates the projection is the funnel itself', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      for (const [index, count] of projectCounts(stagesWith(counts), {}).entries()) {
        expect(count).toBeCloseTo(counts[index]!, 3);
      }
    }),
  );
});

test('[FU21] a stage after 0 people keeps its own number', () => {
  expect(projectCounts(stagesWith([10, 0, 7]), { research: 0.5 })).toEqual([10, 5, 7]);
});

test('[FU22] a point is worth most where the rate is smallest, and nothing where all arrive', () => {
  const ranking = rankByPointWorth(stagesWith([1000, 500, 100, 100]), {});
  expect(ranking.map(({ step }) => step)).toEqual([1, 0, 2]);
  expect(ranking[0]?.gain).toBeCloseTo(5, 9);
  expect(ranking[1]?.gain).toBeCloseTo(2, 9);
  expect(ranking[2]?.gain).toBe(0);
});

test('[FU22] above 99 % only what is left counts', () => {
  expect(rankByPointWorth(stagesWith([1000, 995]), {})[0]?.gain).toBeCloseTo(5, 9);
});

test('[FU22] the ranking names every step once, never a loss, the best first', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const ranking = rankByPointWorth(stagesWith(counts), {});
      expect(ranking.map(({ step }) => step).toSorted((a, b) => a - b)).toEqual(
        counts.slice(1).map((_, i) => i),
      );
      for (const [index, { gain }] of ranking.entries()) {
        expect(gain).toBeGreaterThanOrEqual(ranking[index + 1]?.gain ?? 0);
      }
    }),
  );
});

test('[FU31] each task is solved by what it asks for, and by nothing before', () => {
  const reading = readFunnel(stagesWith([5200, 2600, 830, 390]));
  expect(solvedTasks({ reading, chosen: null, rates: {} })).toEqual([]);
  expect(solvedTasks({ reading, chosen: 'awareness', rates: {} })).toEqual(['number']);
  expect(solvedTasks({ reading, chosen: 'research', rates: {} })).toEqual(['share']);
  expect(solvedTasks({ reading, chosen: null, rates: { evaluation: 0.4 } })).toEqual(['worth']);
  expect(solvedTasks({ reading, chosen: null, rates: { evaluation: 0.1, research: 0.9 } })).toEqual([]);
  const small = readFunnel(stagesWith([52, 26, 9]));
  expect(solvedTasks({ reading: small, chosen: null, rates: {} })).toEqual(['sample']);
  const growing = readFunnel(stagesWith([5200, 2600, 2700]));
  expect(solvedTasks({ reading: growing, chosen: null, rates: {} })).toEqual(['growth']);
});
