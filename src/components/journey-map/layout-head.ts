import { padMm, type Frame } from './frame.ts';
import { inks } from './inks.ts';
import { horizontal, textMark, tickBoxes } from './marks.ts';
import type { Mark } from './scene.ts';
import type { SheetWords } from './strings.ts';
import { baselineMm, linesHeightMm, lineWidthMm } from './text-metrics.ts';

interface Box {
  x: number;
  y: number;
  width: number;
}

/** What stands above which phases of the whole map; a sheet draws the blocks that begin on it. */
const blocks = [
  { fromPhase: 1, phases: 3, draw: drawLens },
  { fromPhase: 4, phases: 3, draw: drawScope },
  { fromPhase: 7, phases: 1, draw: drawState },
];

/** Title, the four preliminary questions, state and date. `firstPhase` is the place of the sheet's first phase. */
export function headMarks(frame: Frame, words: SheetWords, firstPhase: number): Mark[] {
  const { columnWidth, columnsLeft, paper, top } = frame;
  const begins = (phase: number) => phase >= firstPhase && phase < firstPhase + paper.phasesPerSheet;
  return [
    ...(firstPhase === 0 ? drawTitle(frame, words) : drawGlueNote(frame, words)),
    ...blocks
      .filter((block) => begins(block.fromPhase))
      .flatMap(({ fromPhase, phases, draw }) => {
        const x = columnsLeft + (fromPhase - firstPhase) * columnWidth;
        return draw(frame, words, { x: x + padMm, y: top, width: phases * columnWidth - 2 * padMm });
      }),
  ];
}

function drawTitle({ left, top, columnsLeft, columnWidth, paper }: Frame, words: SheetWords): Mark[] {
  const { title, hint } = paper.sizePt;
  const width = columnsLeft + columnWidth - left - padMm;
  const titleHeight = linesHeightMm(1, title);
  return [
    // Capitals start below the top of their line: raised so that they align with the labels beside them.
    textMark(words.title, {
      x: left,
      y: top - 1.5,
      boxWidth: width,
      boxHeight: titleHeight,
      face: 'display',
      sizePt: title,
    }),
    textMark(words.advice, {
      x: left,
      y: top + titleHeight,
      boxWidth: width,
      boxHeight: 2 * paper.questionHeightMm - titleHeight,
      sizePt: hint,
      fill: inks.soft,
    }),
  ];
}

/** Stands where sheet 1 will cover it, so the joined map shows no instruction. */
function drawGlueNote({ left, top, paper }: Frame, words: SheetWords): Mark[] {
  const boxWidth = paper.laneWidthMm - 2 * padMm;
  const boxHeight = 2 * paper.questionHeightMm;
  return [
    textMark(words.glue, {
      x: left,
      y: top,
      boxWidth,
      boxHeight,
      sizePt: paper.sizePt.hint,
      fill: inks.soft,
    }),
  ];
}

function drawLens(frame: Frame, words: SheetWords, box: Box): Mark[] {
  return [
    ...drawQuestion(frame, words.targetGroup, box),
    ...drawQuestion(frame, words.scenario, below(frame, box)),
  ];
}

function drawScope(frame: Frame, words: SheetWords, box: Box): Mark[] {
  return [...drawQuestion(frame, words.start, box), ...drawQuestion(frame, words.end, below(frame, box))];
}

function drawState(frame: Frame, words: SheetWords, box: Box): Mark[] {
  const { hint } = frame.paper.sizePt;
  const baseline = box.y + frame.paper.questionHeightMm - 3.4;
  const { name, asIs, toBe } = words.state;
  return [
    drawLabel(frame, name, box),
    ...tickBoxes([asIs, toBe], { x: box.x, baseline, width: box.width, sizePt: hint }),
    ...drawQuestion(frame, words.date, below(frame, box)),
  ];
}

const below = ({ paper }: Frame, box: Box): Box => ({ ...box, y: box.y + paper.questionHeightMm });

function drawLabel({ paper }: Frame, name: string, { x, y, width }: Box): Mark {
  const { label } = paper.sizePt;
  return textMark(name, {
    x,
    y,
    boxWidth: width,
    boxHeight: linesHeightMm(1, label),
    face: 'display',
    sizePt: label,
  });
}

/** A name, what to write, and a line to write on. */
function drawQuestion(frame: Frame, { name, hint }: { name: string; hint: string }, box: Box): Mark[] {
  const { label, hint: hintPt } = frame.paper.sizePt;
  const indent = lineWidthMm(name, 'display', label) + padMm;
  const explained =
    hint === ''
      ? []
      : [
          textMark(hint, {
            x: box.x + indent,
            y: box.y + baselineMm('display', label) - baselineMm('text', hintPt),
            boxWidth: box.width - indent,
            boxHeight: linesHeightMm(1, hintPt),
            sizePt: hintPt,
            fill: inks.soft,
          }),
        ];
  const lineY = box.y + frame.paper.questionHeightMm - 1.5;
  return [drawLabel(frame, name, box), ...explained, horizontal(lineY, box.x, box.x + box.width)];
}
