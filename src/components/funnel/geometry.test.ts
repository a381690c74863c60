import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phaseIds } from '../../journey/phases.ts';
import { barWidths, canvas, drawFunnel } from './geometry.ts';
import { maxCount } from './model.ts';

const stagesOf = (counts: readonly number[]) =>
  phaseIds.slice(0, counts.length).map((phase, index) => ({ phase, count: counts[index] ?? 0 }));
const anyCounts = fc.array(fc.integer({ min: 0, max: maxCount }), { minLength: 1, maxLength: 8 });

test('[FU9] widths are linear to the largest count', () => {
  expect(barWidths(stagesOf([400, 100, 200]))).toEqual([1000, 250, 500]);
});

test('[FU9] a small count stays visible, 0 has no width', () => {
  const [, one, none] = barWidths(stagesOf([maxCount, 1, 0]));
  expect(one).toBeGreaterThan(5);
  expect(none).toBe(0);
  expect(barWidths(stagesOf([0, 0]))).toEqual([0, 0]);
});

test('[FU9] widths stay on the canvas and keep the order of the counts', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const widths = barWidths(stagesOf(counts));
      for (const [index, width] of widths.entries()) {
        expect(width > 0).toBe(counts[index]! > 0);
        expect(width).toBeLessThanOrEqual(canvas.width);
        const next = index + 1;
        if (next < widths.length && counts[index]! >= counts[next]!) {
          expect(width).toBeGreaterThanOrEqual(widths[next]!);
        }
      }
    }),
  );
});

test('[FU9] the way to the next phase begins and ends at the edges of the two bars', () => {
  const [first, last] = drawFunnel(stagesOf([400, 100]));
  expect(first).toEqual({
    bar: 'M1000,0L1000,10L0,10L0,0Z',
    flow: 'M1000,0C1000,5,250,5,250,10L0,10C0,5,0,5,0,0Z',
  });
  expect(last?.flow).toBeNull();
});

test('[FU9] paths are finite and keep their commands, so that they can slide from one to the other', () => {
  const commands = (path: string | null) => path?.replaceAll(/[\d.,-]/g, '');
  fc.assert(
    fc.property(anyCounts, (counts) => {
      for (const { bar, flow } of drawFunnel(stagesOf(counts))) {
        expect(commands(bar)).toBe('MLLLZ');
        if (flow !== null) expect(commands(flow)).toBe('MCLCZ');
      }
    }),
  );
});
