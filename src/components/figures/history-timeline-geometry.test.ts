import { expect, test } from 'vitest';
import { boxHeight, boxWidth, heightOf, labels, leadsOf, scale } from './history-timeline-geometry.ts';
import { historyEvents } from './history-timeline-strings.ts';

const years = historyEvents.map(({ year }) => year);

test('the events come in order and lie on the scale', () => {
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  for (const year of years) {
    expect(heightOf(year)).toBeGreaterThanOrEqual(0);
    expect(heightOf(year)).toBeLessThanOrEqual(boxHeight);
  }
});

test('equal spans of years are equally high', () => {
  expect(heightOf(1940) - heightOf(1930)).toBe(heightOf(2016) - heightOf(2006));
});

test('every event is tied from its year to the middle of its row', () => {
  const curves = leadsOf(years).match(/M[^M]+/g) ?? [];
  expect(curves).toHaveLength(years.length);
  curves.forEach((curve, row) => {
    const numbers = curve.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(numbers.slice(0, 2)).toEqual([0, heightOf(years[row]!)]);
    expect(numbers.at(-2)).toBe(boxWidth);
    expect(numbers.at(-1)).toBeCloseTo(((row + 0.5) / years.length) * boxHeight);
  });
});

test('the scale has a tick every ten years and a number every twenty', () => {
  expect(scale.match(/h-/g)).toHaveLength(11);
  expect(labels.map(({ y }) => y)).toEqual(['20%', '40%', '60%', '80%', '100%']);
});
