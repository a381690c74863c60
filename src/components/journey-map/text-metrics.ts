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
 * the sheets come out between 2.4 % narrower and 0.7 % wider than this. A character the fonts lack counts as one em,
 * one without a width of its own as nothing.
 */
export const lineWidthMm = (line: string, face: Typeface, sizePt: number): number =>
  (thousandthsOf(line, face) / 1000) * sizePt * mmPerPoint;

/** Accents as macOS writes them, soft hyphens, joiners, marks of direction, colours of skin. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;

function thousandthsOf(line: string, face: Typeface): number {
  const { advances } = metrics[face];
  let sum = 0;
  for (const character of line) {
    const place = places.get(character);
    sum += (place === undefined ? undefined : advances[place]) ?? (widthless.test(character) ? 0 : 1000);
  }
  return sum;
}

const wideLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a line may be stretched to its width: letters of other alphabets are narrower than the em they count as. */
export const isMeasured = (line: string): boolean =>
  ![...line].some((letter) => /\p{L}/u.test(letter) && !hasGlyph(letter) && !wideLetter.test(letter));

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
 * Breaks a text at line ends, at spaces and after hyphens so that no line is wider than `widthMm`. A word that is
 * wider by itself is parted: between syllables where it is made of letters, anywhere where it is not.
 */
export function wrap(text: string, widthMm: number, face: Typeface, sizePt: number): string[] {
  // A box made to measure must hold its text in spite of rounding.
  const limit = (widthMm / (sizePt * mmPerPoint)) * 1000 + 0.01;
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, limit, face));
}

function wrapParagraph(paragraph: string, limit: number, face: Typeface): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // Only the plain space breaks: a protected space holds number and unit together.
  const pieces = paragraph.split(/(?<=[ -])/).flatMap((piece) => partWord(piece, limit, face));
  for (const piece of pieces) {
    const bare = thousandthsOf(withoutEndSpaces(piece), face);
    if (line !== '' && bare > 0 && used + bare > limit) {
      lines.push(withoutEndSpaces(line));
      line = '';
      used = 0;
    }
    line += piece;
    used += thousandthsOf(piece, face);
  }
  return [...lines, withoutEndSpaces(line)];
}

// Not trimEnd, which would take protected spaces too.
const withoutEndSpaces = (line: string): string => line.replace(/ +$/, '');

/** A syllable of German or English begins with the last consonant before a vowel; these sounds stay together. */
const syllables = /(?:sch|ch|ck|ph|th|[b-df-hj-np-tv-xzß])(?=[aeiouyäöü])/gi;
const onlyLetters = /^\p{P}*\p{L}+\p{P}* ?$/u;

/** A word in parts no wider than `limit`; one part where it fits. Hyphens are added only between letters. */
function partWord(word: string, limit: number, face: Typeface): string[] {
  if (thousandthsOf(withoutEndSpaces(word), face) <= limit) return [word];
  const hyphen = thousandthsOf('-', face);
  const seams = onlyLetters.test(word) ? [...word.matchAll(syllables)].map(({ index }) => index) : [];
  const parts: string[] = [];
  let start = 0;
  while (start < word.length) {
    const end = lengthThatFits(word, start, limit, face);
    if (end >= word.length) return [...parts, word.slice(start)];
    const room = lengthThatFits(word, start, limit - hyphen, face);
    const seam = seams.findLast((at) => at <= room && at >= start + 3 && at <= word.length - 3);
    parts.push(seam === undefined ? word.slice(start, end) : `${word.slice(start, seam)}-`);
    start = seam ?? end;
  }
  return parts;
}

/** Where a line must end that begins at `start`: after one character at the least. */
function lengthThatFits(word: string, start: number, limit: number, face: Typeface): number {
  let end = start;
  let used = 0;
  while (end < word.length) {
    const character = String.fromCodePoint(word.codePointAt(end)!);
    used += thousandthsOf(character, face);
    if (used > limit && end > start) break;
    end += character.length;
  }
  return end;
}

/** Whether the lines of a text stay inside the room it was given. A hundredth of a millimetre is rounding. */
export function fitsItsBox({ lines, face, sizePt, boxWidth, boxHeight }: TextMark): boolean {
  const slack = 0.01;
  return (
    linesHeightMm(lines.length, sizePt) <= boxHeight + slack &&
    lines.every((line) => lineWidthMm(line, face, sizePt) <= boxWidth + slack)
  );
}
