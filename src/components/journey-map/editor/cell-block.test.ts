import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockOf,
  overflow,
  pasteBlock,
  pasteTexts,
  readBlock,
  readTable,
  textOfBlock,
  writeBlock,
} from './cell-block.ts';
import { gridOf, rangeOf, type Range } from './grid.ts';
import { smallMap } from './test-maps.ts';

const grid = gridOf(smallMap);
const whole: Range = { left: 0, right: 2, top: 0, bottom: 3 };
const corner = (left: number, top: number): Range => ({ left, right: left, top, bottom: top });
const find = smallMap.cells['find']!;

test('[JM17] a block keeps all details on its way through the clipboard', () => {
  const block = blockOf(smallMap, grid, whole);
  expect(readBlock(writeBlock(block))).toEqual(block);
  expect(pasteBlock({ ...smallMap, cells: {} }, grid, whole, block).cells).toEqual(smallMap.cells);
});

test('[JM17] whatever stands on the clipboard is a block or none', () => {
  for (const json of [
    '',
    '{',
    '[]',
    '[[]]',
    '[[{"text":1}]]',
    '[[{"text":"a","feeling":9}]]',
    '{"a":1}',
    'null',
  ])
    expect(readBlock(json)).toBeUndefined();
  fc.assert(fc.property(fc.json(), (json) => void readBlock(json)));
});

test('[JM17] one cell is copied as its text, several as a table', () => {
  expect(textOfBlock([[{ text: 'say "yes"' }]])).toBe('say "yes"');
  expect(textOfBlock(blockOf(smallMap, grid, { left: 0, right: 1, top: 0, bottom: 2 }))).toBe(
    'Asks a friend\tOrders\n"1\ncurious"\t\n"Friend\nSite"\t',
  );
});

test('[JM17] feelings come back from a spreadsheet as they went there', () => {
  for (const feeling of [-2, -1, 0, 1, 2])
    for (const text of ['', 'why']) {
      const cell = { text, feeling };
      const rows = readTable(textOfBlock([[cell, cell]]));
      const { cells } = pasteTexts({ ...smallMap, cells: {} }, grid, corner(0, 1), rows);
      expect(cells['order']?.['feeling']).toEqual(cell);
    }
});

test('[JM18] a table spreads from a cell, and what does not fit is counted', () => {
  const rows = readTable('a\tb\tc\nd\te\tf');
  expect(overflow(rows, grid, corner(1, 3))).toEqual({ columns: 1, lanes: 1 });
  const { cells, phases, lanes } = pasteTexts(smallMap, grid, corner(1, 3), rows);
  expect([phases, lanes]).toEqual([smallMap.phases, smallMap.lanes]);
  expect(cells['order']?.['support']).toEqual({ text: 'a', answer: 'partly' });
  expect(cells['pay']?.['support']).toEqual({ text: 'b' });
});

test('[JM18] text replaces text, details stay; a lane of feelings takes values, one of touchpoints takes lines', () => {
  const next = pasteTexts(smallMap, grid, corner(0, 0), [['new'], ['-2\nworse'], ['Shop\nPhone']]);
  expect(next.cells['find']).toEqual({
    doing: { ...find['doing'], text: 'new' },
    feeling: { text: 'worse', feeling: -2, feelingToBe: 2 },
    touchpoints: { text: '', touchpoints: [{ name: 'Shop' }, { name: 'Phone' }] },
  });
  const rated = pasteTexts(smallMap, grid, corner(0, 1), [['1\n5 \u2212 3']]);
  expect(rated.cells['find']?.['feeling']).toEqual({ text: '5 \u2212 3', feeling: 1, feelingToBe: 2 });
  const words = pasteTexts(smallMap, grid, corner(0, 1), [['2 days of waiting']]);
  expect(words.cells['find']?.['feeling']).toEqual({ text: '2 days of waiting', feeling: 1, feelingToBe: 2 });
});

test('[JM19] a cell in a lane of another kind keeps what can be shown there', () => {
  const next = pasteBlock(smallMap, grid, corner(2, 0), [[find['touchpoints']!], [find['touchpoints']!]]);
  expect(next.cells['pay']).toEqual({ doing: { text: 'Friend\nSite' }, feeling: { text: 'Friend\nSite' } });
  const feeling = pasteBlock(smallMap, grid, corner(2, 0), [[find['feeling']!]]);
  expect(feeling.cells['pay']).toEqual({ doing: { text: 'curious' } });
});

test('[JM18] an empty cell of a block empties where it lands', () => {
  const next = pasteBlock(smallMap, grid, corner(0, 0), [[null]]);
  expect(next.cells['find']).not.toHaveProperty('doing');
});

test('[JM17] a head copies all that belongs to it', () => {
  const range = rangeOf(grid, { kind: 'phase', id: 'buy' })!;
  expect(blockOf(smallMap, grid, range)).toEqual([
    [{ text: 'Orders' }, null],
    [null, null],
    [null, null],
    [{ text: 'a form', answer: 'partly' }, null],
  ]);
});
