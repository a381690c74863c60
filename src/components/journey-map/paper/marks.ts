import { inks } from '../inks.ts';
import type { LineMark, RectMark, TextMark } from '../scene.ts';
import { baselineMm, lineWidthMm, wrap } from '../text-metrics.ts';

/** Thickness in millimetres: 0.18 is the least that a desktop printer draws without gaps. */
const hairlineMm = 0.2;

type TextOptions = Pick<TextMark, 'x' | 'y' | 'boxWidth' | 'boxHeight' | 'sizePt'> &
  Partial<Pick<TextMark, 'align' | 'face' | 'fill'>>;

/** A text wrapped to the width of its box; x is its left edge, middle or right edge, according to `align`. */
export function textMark(text: string, options: TextOptions): TextMark {
  const { face = 'text', align = 'left', fill = inks.ink } = options;
  return {
    kind: 'text',
    ...options,
    face,
    align,
    fill,
    lines: wrap(text, options.boxWidth, face, options.sizePt),
  };
}

export const horizontal = (y: number, left: number, right: number, stroke = inks.rule): LineMark => ({
  kind: 'line',
  from: { x: left, y },
  to: { x: right, y },
  stroke,
  strokeWidth: hairlineMm,
});

export const vertical = (x: number, top: number, bottom: number, stroke = inks.rule): LineMark => ({
  kind: 'line',
  from: { x, y: top },
  to: { x, y: bottom },
  stroke,
  strokeWidth: hairlineMm,
});

/** Boxes to tick in a row, each followed by its word; y is the baseline of the words. */
export function tickBoxes(
  choices: readonly string[],
  { x, baseline, width, sizePt }: { x: number; baseline: number; width: number; sizePt: number },
): (RectMark | TextMark)[] {
  const side = 3.2;
  const gap = 1.3;
  const wordWidths = choices.map((choice) => lineWidthMm(choice, 'text', sizePt));
  const used = wordWidths.reduce((sum, word) => sum + side + gap + word, 0);
  const between = Math.min(6, (width - used) / Math.max(1, choices.length - 1));
  let left = x;
  return choices.flatMap((choice, place) => {
    const boxWidth = wordWidths[place] ?? 0;
    const box: RectMark = {
      kind: 'rect',
      x: left,
      y: baseline - side + 0.3,
      width: side,
      height: side,
      stroke: inks.soft,
      strokeWidth: 0.25,
    };
    const y = baseline - baselineMm('text', sizePt);
    const word = textMark(choice, { x: left + side + gap, y, boxWidth, boxHeight: side * 1.5, sizePt });
    left += side + gap + boxWidth + between;
    return [box, word];
  });
}
