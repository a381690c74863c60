import { expect, test } from 'vitest';
import { fitText } from './deck.ts';

test('a text that is cut to fit its box ends with a whole character', () => {
  for (let length = 60; length < 64; length += 1) {
    const { text, isCut } = fitText(
      '😀x'.repeat(length),
      { width: 1, height: 0.3 },
      { largest: 8, smallest: 7 },
    );
    expect(isCut).toBe(true);
    expect(text.isWellFormed()).toBe(true);
  }
});
