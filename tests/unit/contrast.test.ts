import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Contrast of the tokens by WCAG 2.2, success criteria 1.4.3 and 1.4.11; formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'wash'];
const textPairs = [
  ...['ink', 'ink-2', 'before', 'during', 'after', 'moment'].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...['before', 'during', 'after', 'moment'].flatMap((part) =>
    [part, 'ink', 'ink-2'].map((text) => [text, `${part}-wash`]),
  ),
] as [string, string][];
const graphicPairs = ['edge', 'focus', 'before', 'during', 'after', 'moment'].flatMap((mark) =>
  grounds.map((ground) => [mark, ground] as [string, string]),
);

test.each(['light', 'dark'] as const)(
  'every text colour reaches 4.5:1 on every ground it stands on (%s)',
  (theme) => {
    const low = textPairs
      .map(([text, ground]) => ({
        text,
        ground,
        ratio: contrast(colours.get(text)![theme], colours.get(ground)![theme]),
      }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(low).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('every mark and control edge reaches 3:1 (%s)', (theme) => {
  const low = graphicPairs
    .map(([mark, ground]) => ({
      mark,
      ground,
      ratio: contrast(colours.get(mark)![theme], colours.get(ground)![theme]),
    }))
    .filter(({ ratio }) => ratio < 3);
  expect(low).toEqual([]);
});
