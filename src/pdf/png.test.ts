import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGreyPng } from '../../tests/unit/read-grey-png.ts';
import { encodePng, toPalette } from './png.ts';

test('what is written with 16 colours is read again', () => {
  const sizes = fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) });
  const palette = new Uint8Array(48);
  fc.assert(
    fc.property(sizes, fc.integer(), ({ width, height }, seed) => {
      const pixels = Uint8Array.from(
        { length: width * height },
        (_, place) => Math.abs(place * 7 + seed) % 16,
      );
      const read = readGreyPng(Buffer.from(encodePng({ width, height, palette, pixels })));
      expect(read).toEqual({ width, height, pixels });
    }),
  );
});

test('the colours that cover most stay exact, others become the nearest of them', () => {
  const white = [255, 255, 255, 255];
  const blue = [31, 95, 174, 255];
  const nearlyBlue = [33, 95, 170, 255];
  const rgba = Uint8Array.from([white, white, white, blue, blue, nearlyBlue].flat());
  const { palette, pixels } = toPalette(rgba, 6, 1, 2);
  expect([...palette]).toEqual([255, 255, 255, 31, 95, 174]);
  expect([...pixels]).toEqual([0, 0, 0, 1, 1, 1]);
});

test('a rare ink stays where it is asked for, greys do not crowd it out', () => {
  const white = [255, 255, 255, 255];
  const grey = [90, 90, 90, 255];
  const red = [192, 44, 58, 255];
  const rgba = Uint8Array.from([white, white, white, grey, grey, red].flat());
  const lastColour = (always: number[]) => {
    const { palette, pixels } = toPalette(rgba, 6, 1, 2, always);
    return [...palette].slice(pixels[5]! * 3, pixels[5]! * 3 + 3);
  };
  expect(lastColour([])).toEqual(grey.slice(0, 3));
  expect(lastColour([0xc02c3a])).toEqual(red.slice(0, 3));
});
