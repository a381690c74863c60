import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTextMetrics } from '../../../scripts/make-text-metrics.ts';
import committed from './text-metrics.json' with { type: 'json' };
import { hasGlyph, lineWidthMm, wrap, type Typeface } from './text-metrics.ts';

const face = fc.constantFrom<Typeface>('display', 'text', 'voice');
const sizePt = fc.double({ min: 7, max: 30, noNaN: true });
const prose = fc.string({ unit: fc.constantFrom(...'aäßM., –-\u00a0W„“ '), maxLength: 120 });

test('the committed widths are those of the installed fonts', () => {
  expect(committed).toEqual(makeTextMetrics());
});

test('German and English text can be measured and printed', () => {
  const sample = 'ÄÖÜäöüß„“‚‘”’–…€−×';
  expect([...sample].filter((character) => !hasGlyph(character))).toEqual([]);
});

test('the width of a line is the sum of its parts and grows with the type size', () => {
  fc.assert(
    fc.property(prose, prose, face, sizePt, (a, b, typeface, size) => {
      const whole = lineWidthMm(a + b, typeface, size);
      expect(whole).toBeCloseTo(lineWidthMm(a, typeface, size) + lineWidthMm(b, typeface, size), 6);
      expect(lineWidthMm(a + b, typeface, size * 2)).toBeCloseTo(whole * 2, 6);
    }),
  );
});

test('wrapping loses and adds nothing but the spaces at line ends', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 80 }), face, sizePt, (text, width, typeface, size) => {
      const withoutSpaces = (lines: string) => lines.replace(/ /g, '');
      expect(withoutSpaces(wrap(text, width, typeface, size).join(''))).toBe(withoutSpaces(text));
    }),
  );
});

test('a wrapped line is wider than its box only if it is a single word', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 80 }), face, sizePt, (text, width, typeface, size) => {
      for (const line of wrap(text, width, typeface, size)) {
        if (lineWidthMm(line, typeface, size) > width) expect(line.trimStart()).not.toMatch(/[ -](?=[^ ])/);
      }
    }),
  );
});

test('a line end in the text is kept', () => {
  expect(wrap('eins\nzwei', 100, 'text', 8)).toEqual(['eins', 'zwei']);
});
