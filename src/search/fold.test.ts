import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('spellings of one word fold to the same form', () => {
  for (const spelling of ['Bedürfnis', 'Beduerfnis', 'BEDURFNIS', 'bedu\u0308rfnis', 'Bedürf\u00ADnis']) {
    expect(fold(spelling)).toBe('bedurfnis');
  }
  expect(fold('Maßnahme')).toBe(fold('Massnahme'));
  expect(fold('STRAẞE')).toBe(fold('Straße'));
  expect(fold('Café')).toBe('cafe');
  expect(fold('E-Mail')).toBe('email');
});

test('different words stay different', () => {
  expect(fold('Kauf')).not.toBe(fold('Kurve'));
  expect(fold('Phase')).not.toBe(fold('Phasen'));
});

test('folding twice changes nothing', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(anyText, (word) => fold(fold(word)) === fold(word)));
});

test('case never matters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöüß]{1,20}$/), (word) => {
      expect(fold(word.toUpperCase())).toBe(fold(word));
    }),
  );
});
