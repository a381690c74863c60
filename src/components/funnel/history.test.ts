import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record, redo, startHistory, undo, type History } from './history.ts';

test('[FU13] undo and redo go back and forth', () => {
  const history = record(record(startHistory(1), 2), 3);
  const back = undo(history)!;
  expect(back.present).toBe(2);
  expect(redo(back)?.present).toBe(3);
  expect(undo(startHistory(1))).toBeNull();
  expect(redo(history)).toBeNull();
});

test('[FU13] one edit is one step back, until something else comes in between', () => {
  const typed = record(record(startHistory(''), '1', 'field'), '12', 'field');
  expect(undo(typed)?.present).toBe('');
  const left = record(typed, '12', null);
  expect(undo(record(left, '123', 'field'))?.present).toBe('12');
});

test('[FU13] no edit, undo or redo ever loses a state', () => {
  const move = fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), fc.integer({ min: 1 }));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let history: History<number> = startHistory(0);
      const seen = new Set([0]);
      for (const each of moves) {
        if (each === 'undo') history = undo(history) ?? history;
        else if (each === 'redo') history = redo(history) ?? history;
        else history = record(history, each);
        seen.add(history.present);
        const kept = new Set([...history.past, history.present, ...history.future]);
        for (const state of seen) expect(kept).toContain(state);
      }
    }),
  );
});
