import { inks } from '../inks.ts';
import { smallestPt, type TypeSizes } from '../papers.ts';
import type { FormField, Mark } from '../scene.ts';
import { baselineMm, linesHeightMm, lineWidthMm } from '../text-metrics.ts';
import { dayInWords, padMm, type Drawing } from './drawing.ts';
import { together, type Drawn, type Frame } from './frame.ts';
import { heightOf, lineMarks, linesOf, type Line, type Paragraph } from './lines.ts';
import { horizontal, textMark, tickBoxes } from './marks.ts';

/** What stands above the journey line of one sheet. */
export interface Head {
  height: number;
  draw: (top: number) => Drawn;
}

interface Question {
  key: 'targetGroup' | 'scenario' | 'start' | 'end' | 'state' | 'date';
  answer: string;
}

/** Two questions below each other; x and width in millimetres. */
interface Block {
  x: number;
  width: number;
  questions: readonly [Question, Question];
}

/**
 * The heads of sheets side by side, all of one height, so that the sheets can be joined. The first has the title; the
 * questions follow on it where it is the only one, and otherwise run on to the second.
 */
export function headsOf(drawing: Drawing, frames: readonly Frame[]): Head[] {
  const parts = frames.map((frame, sheet) => {
    const blocks = blocksOf(drawing, frame, sheet, frames.length);
    const first = blocks[0]?.x ?? frame.right;
    return { frame, blocks, corner: cornerLines(drawing, frame, sheet, first - 2 * padMm) };
  });
  const rowHeight = (row: 0 | 1) =>
    Math.max(
      ...parts.flatMap(({ blocks }) =>
        blocks.map(({ questions, width }) => questionHeight(drawing, questions[row], width)),
      ),
    );
  const upper = rowHeight(0);
  const questions = upper + rowHeight(1);
  const height = Math.max(questions, ...parts.map(({ corner }) => heightOf(corner) - raised(corner)));
  return parts.map(({ frame, blocks, corner }) => ({
    height,
    draw: (top) =>
      together(
        {
          marks: lineMarks(corner, {
            x: frame.left,
            y: top - raised(corner),
            width: cornerWidth(drawing, frame, (blocks[0]?.x ?? frame.right) - 2 * padMm),
          }),
          fields: [],
        },
        ...blocks.map((block) => drawBlock(drawing, block, top, upper, questions - upper)),
      ),
  }));
}

/** Capitals start below the top of their line: large ones are raised to align with the small ones beside them. */
export const raised = ([first]: readonly Line[]): number =>
  first?.paragraph.face === 'display' ? first.paragraph.sizePt * 0.075 : 0;

/** A short head for sheets below the first: whose map it is, in one paragraph. */
export function runningHead(drawing: Drawing, { left, right }: Frame): Head {
  const lines = linesOf(runningParagraphs(drawing), right - left);
  return {
    height: heightOf(lines),
    draw: (y) => ({ marks: lineMarks(lines, { x: left, y, width: right - left }), fields: [] }),
  };
}

function runningParagraphs({ map, words, paper }: Drawing): Paragraph[] {
  const { label, hint } = paper.sizePt;
  const state = [words.state[map.kind], dayInWords(map.date, words), map.persona.name];
  return [
    { text: map.title, face: 'display', sizePt: label },
    { text: state.filter(Boolean).join(' · '), sizePt: hint, fill: inks.soft },
  ];
}

/** The upper left corner: the title, or on later sheets what they are part of. */
function cornerLines(drawing: Drawing, frame: Frame, sheet: number, until: number): Line[] {
  const { map, words, paper, hints } = drawing;
  const { title, hint } = paper.sizePt;
  const width = cornerWidth(drawing, frame, until);
  if (sheet > 0) {
    // Stands where the first sheet will cover it, so the joined map shows no instruction.
    const glue = { text: words.glue, sizePt: hint, fill: inks.soft };
    return linesOf(hints ? [glue] : runningParagraphs(drawing), width);
  }
  const persona = [map.persona.name, map.persona.description].filter(Boolean).join(': ');
  return linesOf(
    [
      {
        text: map.title,
        face: 'display',
        sizePt: map.title.length > 60 ? Math.max(smallestPt, title * 0.6) : title,
      },
      { text: hints ? words.advice : persona, sizePt: hint, fill: inks.soft, above: 1 },
    ],
    width,
  );
}

const cornerWidth = (drawing: Drawing, { left }: Frame, until: number): number =>
  Math.max(until - left, drawing.paper.laneWidthMm - 2 * padMm);

/** Which questions stand on which sheet; the widths are shares of the columns. */
function blocksOf(drawing: Drawing, frame: Frame, sheet: number, of: number): Block[] {
  const { map, words, hints } = drawing;
  const { targetGroup, scenario, start, end } = map.preliminaryAnswers;
  const lens: Block['questions'] = [
    { key: 'targetGroup', answer: targetGroup },
    { key: 'scenario', answer: scenario },
  ];
  const scope: Block['questions'] = [
    { key: 'start', answer: start },
    { key: 'end', answer: end },
  ];
  const state: Block['questions'] = [
    { key: 'state', answer: hints ? '' : words.state[map.kind] },
    { key: 'date', answer: dayInWords(map.date, words) },
  ];
  const { columnsLeft, right } = frame;
  const between = (from: number, to: number, questions: Block['questions']): Block => ({
    x: columnsLeft + from * (right - columnsLeft) + padMm,
    width: (to - from) * (right - columnsLeft) - 2 * padMm,
    questions,
  });
  if (of === 1) {
    const end = 1 - Math.max(1 / 8, stateWidth(drawing) / (right - columnsLeft));
    const middle = (1 / 8 + end) / 2;
    return [between(1 / 8, middle, lens), between(middle, end, scope), between(end, 1, state)];
  }
  if (sheet === 0) return [between(1 / 4, 1, lens)];
  if (sheet === 1) return [between(hints ? 0 : 1 / 4, 3 / 4, scope), between(3 / 4, 1, state)];
  return [];
}

/** What the narrowest questions need in millimetres, so that their names stay whole in large type. */
const stateWidth = ({ words: { state, date }, paper: { sizePt } }: Drawing): number =>
  Math.max(...[state, date].map(({ name }) => lineWidthMm(name, 'display', sizePt.label))) + 2 * padMm;

const answerLines = ({ paper }: Drawing, answer: string, width: number): Line[] =>
  linesOf([{ text: answer, sizePt: paper.sizePt.body }], width);

function questionHeight(drawing: Drawing, { answer }: Question, width: number): number {
  const { paper } = drawing;
  if (answer.trim() === '') return paper.questionHeightMm;
  const lines = answerLines(drawing, answer, width);
  return linesHeightMm(1, paper.sizePt.label) + heightOf(lines) + padMm;
}

function drawBlock(drawing: Drawing, block: Block, top: number, upper: number, lower: number): Drawn {
  const [first, second] = block.questions;
  return together(
    drawQuestion(drawing, first, { ...block, y: top, height: upper }),
    drawQuestion(drawing, second, { ...block, y: top + upper, height: lower }),
  );
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name and the answer; or what to write, and a line to write on. */
function drawQuestion(drawing: Drawing, question: Question, box: Box): Drawn {
  const { words, paper, hints } = drawing;
  const { label } = paper.sizePt;
  const { name, hint } = words[question.key];
  const { x, y, width } = box;
  const labelHeight = linesHeightMm(1, label);
  const heading = textMark(name, {
    x,
    y,
    boxWidth: width,
    boxHeight: labelHeight,
    face: 'display',
    sizePt: label,
  });
  if (question.answer.trim() !== '') {
    const answer = lineMarks(answerLines(drawing, question.answer, width), { x, y: y + labelHeight, width });
    return { marks: [heading, ...answer], fields: [] };
  }
  if (question.key === 'state') return together({ marks: [heading], fields: [] }, drawStates(drawing, box));

  const lineY = y + box.height - 1.5;
  const field: FormField = {
    name: question.key,
    tip: [name, hint].filter(Boolean).join(': '),
    kind: 'text',
    x,
    y: y + labelHeight,
    width,
    height: lineY - y - labelHeight,
  };
  return {
    marks: [
      heading,
      ...(hints ? hintMarks(name, hint, paper.sizePt, box) : []),
      horizontal(lineY, x, x + width),
    ],
    fields: [field],
  };
}

function hintMarks(name: string, hint: string, sizePt: TypeSizes, { x, y, width }: Box): Mark[] {
  const indent = lineWidthMm(name, 'display', sizePt.label) + padMm;
  const boxWidth = width - indent;
  // Without room beside the name the name has to do.
  if (hint === '' || lineWidthMm(hint, 'text', sizePt.hint) > boxWidth) return [];
  const place = {
    x: x + indent,
    y: y + baselineMm('display', sizePt.label) - baselineMm('text', sizePt.hint),
    boxWidth,
    boxHeight: linesHeightMm(1, sizePt.hint),
  };
  return [textMark(hint, { ...place, sizePt: sizePt.hint, fill: inks.soft })];
}

function drawStates({ words, paper }: Drawing, { x, y, width, height }: Box): Drawn {
  const { state } = words;
  const baseline = y + height - 3.4;
  const boxes = tickBoxes([state['as-is'], state['to-be']], {
    x,
    baseline,
    width,
    sizePt: paper.sizePt.hint,
  });
  const fields = boxes
    .filter((mark) => mark.kind === 'rect')
    .map((rect, place): FormField => {
      const key = place === 0 ? 'as-is' : 'to-be';
      const { x: left, y: top, width: side, height: tall } = rect;
      return {
        name: key,
        tip: `${state.name}: ${state[key]}`,
        kind: 'check',
        x: left,
        y: top,
        width: side,
        height: tall,
      };
    });
  return { marks: boxes, fields };
}
