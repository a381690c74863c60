import type { TextMark } from './scene.ts';
import metrics from './text-metrics.json' with { type: 'json' };

/** Familjen Grotesk Bold; Atkinson Hyperlegible Next; its italic, for the customer's own words. */
export type Typeface = 'display' | 'text' | 'voice';

export const mmPerPoint = 25.4 / 72;
/** Distance of two baselines in units of the type size. */
const lineHeight = 1.24;

const places = new Map([...metrics.characters].map((character, place) => [character, place]));

/** Whether the sheet's typefaces have this character, so that it can be measured and printed. */
export const hasGlyph = (character: string): boolean => places.has(character);

/**
 * Width of one line in millimetres at a type size in points. Without kerning: measured against Typst, the lines of
 * the sheets come out between 2.4 % narrower and 0.7 % wider than this. A character the fonts lack counts as one em.
 */
export function lineWidthMm(line: string, face: Typeface, sizePt: number): number {
  const thousandths = [...line].reduce((sum, character) => {
    const place = places.get(character);
    return sum + ((place === undefined ? undefined : metrics[face].advances[place]) ?? 1000);
  }, 0);
  return (thousandths / 1000) * sizePt * mmPerPoint;
}

/** Height in millimetres of so many lines of a type size in points. */
export const linesHeightMm = (count: number, sizePt: number): number =>
  count * lineHeight * sizePt * mmPerPoint;

/** Distance in millimetres from the top of a line to its baseline. */
export function baselineMm(face: Typeface, sizePt: number): number {
  const { ascent, descent } = metrics[face];
  const leading = lineHeight - (ascent + descent) / 1000;
  return (leading / 2 + ascent / 1000) * sizePt * mmPerPoint;
}

/**
 * Breaks a text at line ends, at spaces and after hyphens so that no line is wider than `widthMm`; a single word
 * that is wider keeps its line, and `fitsItsBox` finds it.
 */
export function wrap(text: string, widthMm: number, face: Typeface, sizePt: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    // Only the plain space breaks: a protected space holds number and unit together.
    for (const piece of paragraph.split(/(?<=[ -])/)) {
      if (line !== '' && lineWidthMm(withoutEndSpaces(line + piece), face, sizePt) > widthMm) {
        lines.push(withoutEndSpaces(line));
        line = '';
      }
      line += piece;
    }
    return [...lines, withoutEndSpaces(line)];
  });
}

// Not trimEnd, which would take protected spaces too.
const withoutEndSpaces = (line: string): string => line.replace(/ +$/, '');

/** Whether the lines of a text stay inside the room it was given. A hundredth of a millimetre is rounding. */
export function fitsItsBox({ lines, face, sizePt, boxWidth, boxHeight }: TextMark): boolean {
  const slack = 0.01;
  return (
    linesHeightMm(lines.length, sizePt) <= boxHeight + slack &&
    lines.every((line) => lineWidthMm(line, face, sizePt) <= boxWidth + slack)
  );
}
