import { expect, test } from 'vitest';
import { moments } from '../../journey/moments.ts';
import { phaseIds } from '../../journey/phases.ts';
import { leads, routeMoments, stationPlaces } from './moments-route-geometry.ts';

const numberOf = (percent: string) => Number(percent.replace('%', ''));

test('each numbered moment is marked where the journey line has it, between its phase and the next', () => {
  for (const { id, after } of moments) {
    const drawn = routeMoments.find((moment) => moment.id === id);
    expect(drawn?.at, id).toBe(`${((phaseIds.indexOf(after) + 1) / phaseIds.length) * 100}%`);
    expect(drawn?.isExtra).toBe(false);
  }
  expect(routeMoments.filter(({ isExtra }) => !isExtra)).toHaveLength(moments.length);
});

test('every mark lies on its reach, and every reach on the route', () => {
  for (const { id, from, at, to } of routeMoments) {
    const places = [0, numberOf(from), numberOf(at), numberOf(to), 100];
    expect(places, id).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('the moments come in the order in which they begin', () => {
  const begins = routeMoments.map(({ from }) => numberOf(from));
  expect(begins).toEqual(begins.toSorted((a, b) => a - b));
});

test('there is one digit and one line for each station', () => {
  expect(stationPlaces.split(' ')).toHaveLength(phaseIds.length);
  expect(leads.match(/M/g)).toHaveLength(phaseIds.length);
});
