import { inks } from '../inks.ts';
import { textMark } from './marks.ts';
import type { Mark, TextMark } from '../scene.ts';
import { linesHeightMm, wrap, type Typeface } from '../text-metrics.ts';
import { signMarks, signWidthMm, type Sign } from './signs.ts';

/** Text on its way to paper: paragraphs are broken into lines, and lines can be dealt out over several sheets. */
export interface Paragraph {
  text: string;
  sizePt: number;
  face?: Typeface;
  fill?: string;
  sign?: Sign;
  /** Distance in millimetres from the paragraph above. */
  above?: number;
}

export interface Line {
  text: string;
  paragraph: Paragraph;
  isFirst: boolean;
}

const indentOf = ({ sign, sizePt }: Paragraph): number => (sign ? signWidthMm(sizePt) : 0);

/** Breaks paragraphs at a width in millimetres; those without text are left out. */
export function linesOf(paragraphs: readonly Paragraph[], widthMm: number): Line[] {
  return paragraphs.flatMap((paragraph) => {
    // Runs of blanks would be drawn as one; keeping them would only break the measure.
    const text = paragraph.text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[ \t\f\v]+/g, ' ')
      .trim();
    if (text === '') return [];
    const { face = 'text', sizePt } = paragraph;
    return wrap(text, widthMm - indentOf(paragraph), face, sizePt).map((line, place) => ({
      text: line,
      paragraph,
      isFirst: place === 0,
    }));
  });
}

const lineHeight = ({ paragraph, isFirst }: Line): number =>
  linesHeightMm(1, paragraph.sizePt) + (isFirst ? (paragraph.above ?? 0) : 0);

/** Height of the lines in millimetres. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + lineHeight(line), 0);

/** The lines that fit a height in millimetres, and the rest. */
export function takeLines(lines: readonly Line[], heightMm: number): [Line[], Line[]] {
  let used = 0;
  const end = lines.findIndex((line) => (used += lineHeight(line)) > heightMm + 0.001);
  return end === -1 ? [[...lines], []] : [lines.slice(0, end), lines.slice(end)];
}

interface Place {
  x: number;
  y: number;
  width: number;
  align?: TextMark['align'];
}

/** Draws the lines from a point downwards; x is their left edge, middle or right edge according to `align`. */
export function lineMarks(lines: readonly Line[], { x, y, width, align = 'left' }: Place): Mark[] {
  const marks: Mark[] = [];
  let top = y;
  for (const group of byParagraph(lines)) {
    const [{ paragraph, isFirst }] = group as [Line];
    const { face = 'text', fill = inks.ink, sizePt, sign } = paragraph;
    const textTop = top + (isFirst ? (paragraph.above ?? 0) : 0);
    const indent = indentOf(paragraph);
    const boxHeight = linesHeightMm(group.length, sizePt);
    if (sign && isFirst) marks.push(...signMarks(sign, x, textTop, sizePt));
    const place = { x: x + indent, y: textTop, boxWidth: width - indent, boxHeight };
    const mark = textMark('', { ...place, sizePt, face, fill, align });
    marks.push({ ...mark, lines: group.map(({ text }) => text) });
    top = textTop + boxHeight;
  }
  return marks;
}

/** Lines that follow each other and belong to the same paragraph. */
function byParagraph(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.paragraph === line.paragraph) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
