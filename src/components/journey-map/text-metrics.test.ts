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

test('wrapping loses nothing, and adds only hyphens within words', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 80 }), face, sizePt, (text, width, typeface, size) => {
      const bare = (lines: string) => lines.replace(/[ -]/g, '');
      expect(bare(wrap(text, width, typeface, size).join(''))).toBe(bare(text));
    }),
  );
});

test('a wrapped line is wider than its box only if it is a single character', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 1, max: 80 }), face, sizePt, (text, width, typeface, size) => {
      for (const line of wrap(text, width, typeface, size)) {
        if (lineWidthMm(line, typeface, size) > width + 0.001)
          expect(line.trim().length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a word wider than its column is parted between syllables', () => {
  const width = lineWidthMm('Kaufentschei', 'display', 10);
  expect(wrap('Die Kaufentscheidung', width, 'display', 10)).toEqual(['Die Kaufent-', 'scheidung']);
});

test('an address wider than its column is parted without a hyphen', () => {
  const parts = wrap('https://example.org/0123456789', 20, 'text', 8);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join('')).toBe('https://example.org/0123456789');
});

test('a line end in the text is kept', () => {
  expect(wrap('eins\nzwei', 100, 'text', 8)).toEqual(['eins', 'zwei']);
});

test('accents, joiners and soft hyphens take no width, composed or not', () => {
  const width = (line: string) => lineWidthMm(line, 'text', 10);
  expect(width('Ku\u0308che')).toBe(width('Kuche'));
  expect(width('Kauf\u00adent\u00adscheidung')).toBe(width('Kaufentscheidung'));
  expect(width('\u2764\ufe0f')).toBe(width('\u2764'));
});
