import { padMm, type Frame } from './frame.ts';
import { inks } from './inks.ts';
import { lanes, type Lane } from './lanes.ts';
import { horizontal, textMark, tickBoxes, vertical } from './marks.ts';
import type { Mark } from './scene.ts';
import type { SheetWords } from './strings.ts';
import { baselineMm, linesHeightMm } from './text-metrics.ts';

/** The grid to write in. `feelings` are values from -2 to +2, one per column, for a curve already drawn. */
export function laneMarks(frame: Frame, words: SheetWords, feelings: readonly number[]): Mark[] {
  const { left, right, lanesTop, lanesBottom, columnsLeft, columnWidth, paper } = frame;
  const unit = (lanesBottom - lanesTop) / lanes.reduce((sum, lane) => sum + lane.room, 0);
  const columns = Array.from(
    { length: paper.phasesPerSheet + 1 },
    (_, place) => columnsLeft + place * columnWidth,
  );
  let bottom = lanesTop;
  return [
    ...columns.map((x) => vertical(x, lanesTop, lanesBottom)),
    ...lanes.flatMap((lane) => {
      const top = bottom;
      bottom = top + lane.room * unit;
      return [
        horizontal(top, left, right),
        ...nameMarks(frame, words, lane, top, bottom),
        ...cellMarks(frame, words, lane, top, bottom, feelings),
      ];
    }),
    horizontal(lanesTop, left, right, inks.soft),
    horizontal(lanesBottom, left, right, inks.soft),
  ];
}

function nameMarks(
  { left, paper }: Frame,
  words: SheetWords,
  lane: Lane,
  top: number,
  bottom: number,
): Mark[] {
  const { name, hint } = lane[words.lang];
  const sizePt = paper.sizePt.lane;
  const height = linesHeightMm(1, sizePt);
  const y = top + padMm / 2;
  const spoken = lane.kind === 'quotes';
  // The scale of the feelings stands between their hint and the first column.
  const boxWidth = paper.laneWidthMm - (lane.kind === 'curve' ? 4 : 1) * padMm;
  return [
    textMark(name, { x: left, y, boxWidth, boxHeight: height, face: 'display', sizePt }),
    textMark(spoken ? words.quote(hint) : hint, {
      x: left,
      y: y + height,
      boxWidth,
      boxHeight: bottom - y - height,
      face: spoken ? 'voice' : 'text',
      sizePt: paper.sizePt.hint,
      fill: inks.soft,
    }),
  ];
}

function cellMarks(
  frame: Frame,
  words: SheetWords,
  lane: Lane,
  top: number,
  bottom: number,
  feelings: readonly number[],
): Mark[] {
  const { columnsLeft, columnWidth, paper } = frame;
  const columns = Array.from(
    { length: paper.phasesPerSheet },
    (_, place) => columnsLeft + place * columnWidth,
  );
  switch (lane.kind) {
    case 'touchpoints':
    case 'notes':
      return [];
    case 'quotes': {
      const sizePt = paper.sizePt.title * 0.75;
      const size = { boxWidth: 5, boxHeight: linesHeightMm(1, sizePt), sizePt };
      // On the baseline of the first handwritten line.
      const y = top + 6.5 - baselineMm('display', sizePt);
      return columns.map((x) =>
        textMark(words.openingQuote, { ...size, x: x + padMm, y, face: 'voice', fill: inks.rule }),
      );
    }
    case 'choice': {
      const sizePt = paper.sizePt.hint;
      const baseline = top + padMm / 2 + baselineMm('display', paper.sizePt.lane);
      const width = columnWidth - 2 * padMm;
      return columns.flatMap((x) =>
        tickBoxes(Object.values(words.answers), { x: x + padMm, baseline, width, sizePt }),
      );
    }
    case 'curve':
      return scaleMarks(frame, top, bottom, feelings);
  }
}

/** A scale for each column, from -2 to +2, and a dotted line at neither good nor bad. */
function scaleMarks(frame: Frame, top: number, bottom: number, feelings: readonly number[]): Mark[] {
  const { columnsLeft, columnWidth, right, paper } = frame;
  const sizePt = paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const middle = (top + bottom) / 2;
  const step = (bottom - top - boxHeight - padMm) / 4;
  const yOf = (feeling: number) => middle - feeling * step;
  const xOf = (column: number) => columnsLeft + (column + 0.5) * columnWidth;
  const scale = [
    { feeling: 2, label: '+2' },
    { feeling: 0, label: '0' },
    { feeling: -2, label: '−2' },
  ];
  const points = feelings.map((feeling, column) => ({ x: xOf(column), y: yOf(feeling) }));
  return [
    { ...horizontal(middle, columnsLeft, right), dash: [0.6, 1.2] },
    ...Array.from({ length: paper.phasesPerSheet }, (_, column) => [
      vertical(xOf(column), yOf(2), yOf(-2)),
      ...[2, 1, 0, -1, -2].map((feeling) => horizontal(yOf(feeling), xOf(column) - 1, xOf(column) + 1)),
    ]).flat(),
    ...scale.map(({ feeling, label }) => {
      const place = { x: columnsLeft - padMm / 2, y: yOf(feeling) - boxHeight / 2 };
      return textMark(label, {
        ...place,
        boxWidth: 3 * padMm,
        boxHeight,
        sizePt,
        align: 'right',
        fill: inks.soft,
      });
    }),
    ...(points.length > 1 ? [{ kind: 'curve' as const, points, stroke: inks.ink, strokeWidth: 0.7 }] : []),
  ];
}
