import { expect, test } from 'vitest';
import { journeyMap } from '../model.ts';
import { dismissRule, provideLane, takeUpRule } from './check-actions.ts';
import { begun, withLanes } from './test-maps.ts';

test('setting aside and taking up again leaves no trace', () => {
  const map = begun();
  expect(takeUpRule('owners')(dismissRule('owners', 'Settled')(map))).toEqual(map);
});

test('a rule is set aside once, with the last reason, and the result is a map', () => {
  const map = dismissRule('owners', ` ${'b'.repeat(400)} `)(dismissRule('owners', 'a')(begun()));
  expect(map.dismissed).toEqual([{ rule: 'owners', reason: 'b'.repeat(300) }]);
  expect(journeyMap.safeParse(map).success).toBe(true);
});

test('taking up what was never set aside changes nothing', () => {
  const map = begun();
  expect(takeUpRule('owners')(map)).toBe(map);
});

test('a lane that is missing is added under its standard name in the language of the map', () => {
  expect(provideLane('support')(begun()).lanes.at(-1)).toEqual({
    id: 'support',
    kind: 'support',
    name: 'Support',
  });
});

test('a hidden lane is shown again instead', () => {
  const map = withLanes(begun(), 'support');
  const hidden = { ...map, lanes: map.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'support' })) };
  const shown = provideLane('support')(hidden);
  expect(shown.lanes).toHaveLength(map.lanes.length);
  expect(shown.lanes.find(({ kind }) => kind === 'support')?.hidden ?? false).toBe(false);
});
