import { expect, test } from 'vitest';
import { checkMap } from './check.ts';
import type { JourneyMap } from '../model.ts';
import { laneCatalogue } from '../lanes.ts';
import { journeyMap } from '../model.ts';
import { blank } from './test-maps.ts';

/** 40 phases and 15 lanes with every cell written. */
function large(): JourneyMap {
  const phases = Array.from({ length: 40 }, (_, place) => ({ id: `p-${place}`, name: `Phase ${place}` }));
  const lanes = laneCatalogue.slice(0, 15).map(({ id, en }) => ({ id, kind: id, name: en.name }));
  const byLane = Object.fromEntries(
    lanes.map(({ id }) => [id, { text: `Says something about ${id}.\nAnd more` }]),
  );
  const cells = Object.fromEntries(phases.map(({ id }) => [id, byLane]));
  return journeyMap.parse({ ...blank(), phases, lanes, cells });
}

test('checking 40 phases by 15 lanes takes less than a frame', () => {
  const map = large();
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    checkMap(map, 'en');
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  // The median: the first runs are not compiled yet, and the machine has other work.
  const median = times[15]!;
  console.info(
    `method check, 40 × 15: median ${median.toFixed(2)} ms, slowest ${times.at(-1)!.toFixed(2)} ms`,
  );
  expect(median).toBeLessThan(16);
});
