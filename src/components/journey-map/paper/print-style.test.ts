import { expect, test } from 'vitest';
import { printRules } from './print-style.ts';

test('the page has the size of the sheet in millimetres: CSS has no keyword for A0', () => {
  expect(printRules({ widthMm: 1189, heightMm: 841 })).toContain('@page { size: 1189mm 841mm; margin: 0; }');
});

test('the sheet is a tenth of a millimetre lower than its page, so that no empty page follows', () => {
  expect(printRules({ widthMm: 297, heightMm: 210 })).toContain('height: 209.9mm');
});
