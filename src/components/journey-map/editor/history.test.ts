import { expect, test } from 'vitest';
import { setText } from './actions-cell.ts';
import { record, redo, settle, startHistory, undo } from './history.ts';
import { smallMap } from './test-maps.ts';

const typed = (text: string) => ({ map: setText('pay', 'doing', text)(smallMap), label: text });
const textOf = ({ present }: { present: { map: typeof smallMap } }) =>
  present.map.cells['pay']?.['doing']?.text;

test('[JM8] changes of one group are one step, until the group is settled', () => {
  const first = record(startHistory(smallMap), typed('a'), 'typing');
  const second = record(first, typed('ab'), 'typing');
  expect(undo(second).present.map).toBe(smallMap);
  const third = record(settle(second), typed('abc'), 'typing');
  expect(textOf(undo(third))).toBe('ab');
});

test('[JM8] what was undone before a new change can still be found by undo', () => {
  const two = record(record(startHistory(smallMap), typed('a')), typed('b'));
  const anew = record(undo(undo(two)), typed('c'));
  const found = [anew];
  while (undo(found.at(-1)!) !== found.at(-1)) found.push(undo(found.at(-1)!));
  expect(found.map(textOf)).toEqual(['c', undefined, 'b', 'a', undefined]);
});

test('[JM8] at either end there is nothing to do', () => {
  const history = record(startHistory(smallMap), typed('a'));
  expect(redo(history)).toBe(history);
  const start = undo(history);
  expect(undo(start)).toBe(start);
  expect(record(history, { map: history.present.map, label: '' })).toBe(history);
});
