import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barWidths, canvas, countAtEdge, drawFunnel, edgeUnit, whiskerSpan } from './geometry.ts';
import { countByKey } from './keyboard.ts';
import { stepsBetween } from './model.ts';
import { maxCount } from './parse-count.ts';
import { stagesWith as stagesOf } from './test-funnels.ts';

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

test('[FU20] the bracket spans the interval on the scale of the bars and holds the end of the bar', () => {
  const [step] = stepsBetween(stagesOf([100, 40]));
  const span = whiskerSpan(step!, 100)!;
  expect(span.from).toBeCloseTo(30.94, 1);
  expect(span.to).toBeCloseTo(49.8, 1);
  expect(whiskerSpan(stepsBetween(stagesOf([10, 40]))[0]!, 40)).toBeNull();
});

test('[FU23] a pulled bar takes round numbers between 0 and the most that is allowed', () => {
  expect(edgeUnit(5200)).toBe(10);
  expect(countAtEdge(0.5, 5200)).toBe(2600);
  expect(countAtEdge(0.1234, 5200)).toBe(640);
  expect(countAtEdge(-1, 5200)).toBe(0);
  expect(countAtEdge(2, 5200)).toBe(10_400);
  expect(countAtEdge(9, maxCount)).toBe(maxCount);
});

test('[FU23] arrow keys go by a step, page keys by ten, Home and End to the ends, others nowhere', () => {
  expect(countByKey('ArrowRight', 830, 5200)).toBe(840);
  expect(countByKey('ArrowDown', 830, 5200)).toBe(820);
  expect(countByKey('PageUp', 830, 5200)).toBe(930);
  expect(countByKey('Home', 830, 5200)).toBe(0);
  expect(countByKey('End', 830, 5200)).toBe(5200);
  expect(countByKey('ArrowLeft', 0, 0)).toBe(0);
  expect(countByKey('Tab', 830, 5200)).toBeNull();
  expect(countByKey('constructor', 830, 5200)).toBeNull();
});
