import { moments } from '../../journey/moments.ts';
import { phases, type JourneyPart } from '../../journey/phases.ts';
import { padMm, type Frame } from './frame.ts';
import { inks, partInks } from './inks.ts';
import { textMark } from './marks.ts';
import type { DiamondMark, Mark, TextMark } from './scene.ts';
import type { SheetWords } from './strings.ts';
import { linesHeightMm } from './text-metrics.ts';

const diamondRadius = 2;
const stationRadius = 1.9;
const journeyWidth = 1.1;
const parts: readonly JourneyPart[] = ['before', 'during', 'after'];

/** The journey line with its parts, phases and Moments of Truth, from phase `first` up to but not including `end`. */
export function journeyMarks(frame: Frame, words: SheetWords, first: number, end: number): Mark[] {
  return [
    ...parts.flatMap((part) => partMarks(frame, words, part, first, end)),
    ...phases.slice(first, end).flatMap((_, column) => phaseMarks(frame, words, first + column, column)),
    ...moments.flatMap((moment) => {
      const place = phases.findIndex((phase) => phase.id === moment.after);
      return place < first || place >= end ? [] : momentMarks(frame, moment[words.lang].name, place - first);
    }),
    ...legendMarks(frame, words),
  ];
}

/** Words and labels above the line share one row. */
function labelAbove(
  frame: Frame,
  text: string,
  x: number,
  boxWidth: number,
  fill: string,
  align: TextMark['align'],
) {
  const sizePt = frame.paper.sizePt.label - 0.5;
  const boxHeight = linesHeightMm(1, sizePt);
  const y = frame.journeyY - stationRadius - 0.6 - boxHeight;
  return textMark(text, { x, y, boxWidth, boxHeight, sizePt, align, face: 'display', fill });
}

function partMarks(frame: Frame, words: SheetWords, part: JourneyPart, first: number, end: number): Mark[] {
  const columns = phases.slice(first, end).flatMap((phase, column) => (phase.part === part ? [column] : []));
  const [start, last] = [columns[0], columns.at(-1)];
  if (start === undefined || last === undefined) return [];
  const left = frame.columnsLeft + start * frame.columnWidth;
  const right = frame.columnsLeft + (last + 1) * frame.columnWidth;
  const stroke = partInks[part];
  // Leaves room for the name of the moment at which the part begins.
  const indent = start === 0 ? 0 : 10;
  const y = frame.journeyY;
  return [
    { kind: 'line', from: { x: left, y }, to: { x: right, y }, stroke, strokeWidth: journeyWidth },
    // The Moments of Truth have their names in the same row, at the ends of the part.
    labelAbove(frame, words.parts[part], left + indent, frame.columnWidth - indent, stroke, 'left'),
  ];
}

function phaseMarks(frame: Frame, words: SheetWords, place: number, column: number): Mark[] {
  const phase = phases[place];
  if (!phase) return [];
  const { name, question } = phase[words.lang];
  const { journeyY, columnWidth, paper } = frame;
  const x = frame.columnsLeft + (column + 0.5) * columnWidth;
  const boxWidth = columnWidth - padMm;
  const nameHeight = linesHeightMm(1, paper.sizePt.phase);
  const nameY = journeyY + stationRadius + 0.8;
  const questionPt = paper.sizePt.hint + 0.5;
  return [
    {
      kind: 'circle',
      centre: { x, y: journeyY },
      radius: stationRadius,
      fill: inks.paper,
      stroke: partInks[phase.part],
      strokeWidth: 0.9,
    },
    textMark(name, {
      x,
      y: nameY,
      boxWidth,
      boxHeight: nameHeight,
      align: 'centre',
      face: 'display',
      sizePt: paper.sizePt.phase,
    }),
    textMark(words.quote(question), {
      x,
      y: nameY + nameHeight,
      boxWidth,
      boxHeight: linesHeightMm(1, questionPt),
      align: 'centre',
      face: 'voice',
      sizePt: questionPt,
      fill: inks.soft,
    }),
  ];
}

const diamond = (x: number, y: number): DiamondMark => ({
  kind: 'diamond',
  centre: { x, y },
  radius: diamondRadius,
  fill: inks.moment,
});

/** Between two phases; at the right edge of a sheet moved inwards, so that nothing is cut off with the margin. */
function momentMarks(frame: Frame, name: string, column: number): Mark[] {
  const boxWidth = 12;
  const x = Math.min(frame.columnsLeft + (column + 1) * frame.columnWidth, frame.right - 8);
  return [diamond(x, frame.journeyY), labelAbove(frame, name, x, boxWidth, inks.moment, 'centre')];
}

/** Says in the free corner above the lanes' names what the diamonds are. */
function legendMarks(frame: Frame, words: SheetWords): Mark[] {
  const sizePt = frame.paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const x = frame.left + diamondRadius;
  const textX = x + diamondRadius + 1.5;
  const y = frame.journeyY - boxHeight / 2;
  const boxWidth = frame.columnsLeft - textX - padMm;
  return [
    diamond(x, frame.journeyY),
    textMark(words.moment, { x: textX, y, boxWidth, boxHeight, sizePt, fill: inks.soft }),
  ];
}
