import { expect, test } from 'vitest';
import { asBlocks, labelledTable, listItems } from './slot-html.ts';

test('listItems gives the inner HTML of each item', () => {
  expect(listItems('<ul>\n<li>One <b>bold</b></li>\n<li>Two</li>\n</ul>')).toEqual([
    'One <b>bold</b>',
    'Two',
  ]);
});

test('asBlocks puts text into a paragraph, and leaves paragraphs and lists as they are', () => {
  expect(asBlocks(' Some <b>text</b>\n')).toBe('<p>Some <b>text</b></p>');
  expect(asBlocks('\n<p>One</p>\n<p>Two</p>\n')).toBe('<p>One</p>\n<p>Two</p>');
  expect(asBlocks('<ul><li>One</li></ul>')).toBe('<ul><li>One</li></ul>');
});

const html =
  '<table><thead><tr><th>Model</th><th>Ends with</th></tr></thead><tbody><tr><td>AIDA</td><td>purchase</td></tr></tbody></table>';

test('labelledTable makes the first cell of a row its head', () => {
  expect(labelledTable(html, 'Models')).toContain('<th role="rowheader" scope="row">AIDA</th>');
});

test('labelledTable repeats the column’s name on every other cell, for the list on the phone', () => {
  expect(labelledTable(html, 'Models')).toContain('<td role="cell" data-label="Ends with">purchase</td>');
});

test('labelledTable begins with the caption, as text and not as HTML', () => {
  expect(labelledTable(html, 'A < B & C')).toContain('<caption>A &lt; B &amp; C</caption><thead');
});

test('labelledTable refuses a row that is longer than the head', () => {
  expect(() => labelledTable(html.replace('</tr></tbody>', '<td>x</td></tr></tbody>'), 'Models')).toThrow(
    'more cells than its head',
  );
});

test('labelledTable refuses text without a table', () => {
  expect(() => labelledTable('<p>x</p>', 'Models')).toThrow('holds no table');
});
