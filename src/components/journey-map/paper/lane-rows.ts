import { inks } from '../inks.ts';
import { laneOf } from '../lanes.ts';
import type { FormField, Mark } from '../scene.ts';
import { baselineMm, linesHeightMm } from '../text-metrics.ts';
import { columnTitle, padMm, type Drawing } from './drawing.ts';
import { feelingCurve } from './feeling-curve.ts';
import { columnX, gridRight, together, type Drawn, type Frame } from './frame.ts';
import { lineMarks } from './lines.ts';
import { horizontal, textMark, tickBoxes, vertical } from './marks.ts';
import { rowInsetMm, textHeight, type Row } from './rows.ts';

/** The lanes of one sheet from `top` downwards; `heights` has the height of each row in millimetres. */
export function laneRows(
  drawing: Drawing,
  frame: Frame,
  rows: readonly Row[],
  heights: readonly number[],
  top: number,
): Drawn {
  const right = gridRight(frame);
  let bottom = top;
  const drawn = rows.map((row, place) => {
    const rowTop = bottom;
    bottom += heights[place]!;
    const isLane = row.kind === 'lane' || row.kind === 'span';
    const line = isLane ? [horizontal(rowTop, frame.left, right)] : [];
    const box = { top: rowTop, bottom };
    return together({ marks: line, fields: [] }, drawRow(drawing, frame, row, box));
  });
  return together(...drawn, {
    marks: [top, bottom].map((y) => horizontal(y, frame.left, right, inks.soft)),
    fields: [],
  });
}

interface Band {
  top: number;
  bottom: number;
}

function drawRow(drawing: Drawing, frame: Frame, row: Row, band: Band): Drawn {
  const { left, right, columnsLeft } = frame;
  const y = band.top + rowInsetMm;
  const name = { marks: lineMarks(row.name, { x: left, y, width: columnsLeft - left - padMm }), fields: [] };
  switch (row.kind) {
    case 'heading':
      return { marks: lineMarks(row.name, { x: left, y, width: right - left }), fields: [] };
    case 'blueprint-line':
      return { marks: [...name.marks, dashedLine(frame, (band.top + band.bottom) / 2)], fields: [] };
    case 'span': {
      const x = columnsLeft + padMm;
      return together(name, {
        marks: lineMarks(row.cells[0]!, { x, y, width: right - padMm - x }),
        fields: [],
      });
    }
    case 'lane':
      return together(name, drawCells(drawing, frame, row, band));
  }
}

/** A line of the service blueprint is thicker than the grid and dashed, so that it stands out without colour. */
const dashedLine = (frame: Frame, y: number): Mark => ({
  ...horizontal(y, frame.columnsLeft, gridRight(frame), inks.ink),
  strokeWidth: 0.5,
  dash: [3, 1.6],
});

function drawCells(drawing: Drawing, frame: Frame, row: Row, band: Band): Drawn {
  const { columns, columnWidth } = frame;
  const pictureBottom = band.bottom - rowInsetMm - textHeight(row);
  const isCurve = laneOf(row.lane!.kind).kind === 'curve' && !row.isContinued;
  // Beside a curve the text stands below it; elsewhere it begins at the top.
  const textTop = isCurve ? pictureBottom : band.top + rowInsetMm + row.pictureMm;
  const width = columnWidth - 2 * padMm;
  const edges = Array.from({ length: columns.length + 1 }, (_, place) => columnX(frame, place));
  return together(
    { marks: edges.map((x) => vertical(x, band.top, band.bottom)), fields: [] },
    isCurve
      ? feelingCurve(drawing, frame, row.lane!, { top: band.top, bottom: pictureBottom })
      : { marks: [], fields: [] },
    {
      marks: row.cells.flatMap((lines, place) =>
        lineMarks(lines, { x: columnX(frame, place) + padMm, y: textTop, width }),
      ),
      fields: [],
    },
    drawing.hints && !isCurve ? placesToWrite(drawing, frame, row, band) : { marks: [], fields: [] },
  );
}

/** What helps to fill in a blank cell: boxes to tick, an opening quotation mark; and where its form field lies. */
function placesToWrite(drawing: Drawing, frame: Frame, row: Row, band: Band): Drawn {
  const { words, paper } = drawing;
  const lane = row.lane!;
  const kind = laneOf(lane.kind).kind;
  return together(
    ...frame.columns.map((column, place): Drawn => {
      const x = columnX(frame, place);
      const columnName = columnTitle(drawing, column);
      const boxes = kind === 'choice' ? answerBoxes(drawing, x, frame.columnWidth, band.top) : [];
      const opening = kind === 'quotes' ? [openingQuote(words, paper.sizePt.title, x, band.top)] : [];
      const top = band.top + (kind === 'choice' ? paper.sizePt.lane * 0.6 : 0.8);
      const indent = kind === 'quotes' ? 2.4 * padMm : padMm / 2;
      const text: FormField = {
        name: `${column.id}.${lane.id}`,
        tip: words.cellTip(lane.name, columnName),
        kind: 'text',
        x: x + indent,
        y: top,
        width: frame.columnWidth - indent - padMm / 2,
        height: band.bottom - top - 0.5,
      };
      const answers = Object.entries(words.answers);
      const ticks = boxes
        .filter((mark) => mark.kind === 'rect')
        .map(({ x: left, y, width, height }, at): FormField => {
          const [answer, word] = answers[at]!;
          const tip = words.answerTip(lane.name, columnName, word);
          return { name: `${text.name}.${answer}`, tip, kind: 'check', x: left, y, width, height };
        });
      return { marks: [...boxes, ...opening], fields: [...ticks, text] };
    }),
  );
}

function answerBoxes({ words, paper }: Drawing, x: number, columnWidth: number, top: number) {
  const baseline = top + rowInsetMm + baselineMm('display', paper.sizePt.lane);
  const width = columnWidth - 2 * padMm;
  return tickBoxes(Object.values(words.answers), {
    x: x + padMm,
    baseline,
    width,
    sizePt: paper.sizePt.hint,
  });
}

/** On the baseline of the first handwritten line. */
function openingQuote(words: Drawing['words'], titlePt: number, x: number, top: number): Mark {
  const sizePt = titlePt * 0.75;
  const y = top + 6.5 - baselineMm('display', sizePt);
  const size = { boxWidth: 5, boxHeight: linesHeightMm(1, sizePt), sizePt };
  return textMark(words.openingQuote, { ...size, x: x + padMm, y, face: 'voice', fill: inks.rule });
}
