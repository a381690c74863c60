import { keptCells, type CsvRow } from './csv-parser.ts';
import { maxCount, parseCount, type CountProblem } from './parse-count.ts';
import { longestName, stageLimits } from './stages.ts';

/** What is wrong with a place in a file. Rows are lines of the file, columns count from 1. */
export interface CellProblem {
  kind: CountProblem | 'sum-too-large' | 'too-many-stages' | 'no-name' | 'no-second';
  row: number;
  column: number;
  found: string;
}

/** What is wrong with a file as a whole. */
export type FileProblem = 'empty' | 'binary' | 'too-large' | 'open-quote' | 'too-few-stages' | 'too-wide';

/** One stage read from a file: rows of the same name are added up. */
export interface ReadStage {
  /** Empty where the file has numbers only. */
  name: string;
  counts: [number] | [number, number];
}

export interface CsvReading {
  stages: ReadStage[];
  /** Heads of the number columns; empty where there is no header. */
  seriesNames: string[];
  /** The first problems; `problemCount` counts all. */
  problems: CellProblem[];
  problemCount: number;
  fileProblem: FileProblem | null;
  rowCount: number;
}

export interface RowCollector {
  take: (row: CsvRow) => void;
  finish: (fileProblem: FileProblem | null) => CsvReading;
}

const shownProblems = 8;

/** Gathers rows into stages: name and one or two numbers, or numbers only. The first row may be a header. */
export function createRowCollector(): RowCollector {
  const reading: CsvReading = {
    stages: [],
    seriesNames: [],
    problems: [],
    problemCount: 0,
    fileProblem: null,
    rowCount: 0,
  };
  const places = new Map<string, number>();
  /** Line on which each stage begins. */
  const lines: number[] = [];
  let shape: Shape | null = null;

  function report(problem: CellProblem): void {
    reading.problemCount += 1;
    if (reading.problems.length < shownProblems) reading.problems.push(problem);
  }

  return {
    take(row) {
      reading.rowCount += 1;
      if (row.width > keptCells) reading.fileProblem ??= 'too-wide';
      if (!shape) {
        shape = shapeOf(row);
        if (shape.isHeader) {
          reading.seriesNames = row.cells.slice(1, 3).map((name) => name.slice(0, longestName));
          return;
        }
      }
      takeRow(row, shape, { reading, places, lines, report });
    },
    finish(fileProblem) {
      const column = shape?.hasNames ? 3 : 2;
      for (const place of withoutSecond(reading.stages))
        report({ kind: 'no-second', row: lines[place]!, column, found: '' });
      const tooFew = reading.stages.length < stageLimits.min ? 'too-few-stages' : null;
      const whole = reading.rowCount === 0 ? 'empty' : tooFew;
      reading.stages = evenColumns(reading.stages);
      return { ...reading, fileProblem: fileProblem ?? reading.fileProblem ?? whole };
    },
  };
}

interface Shape {
  isHeader: boolean;
  hasNames: boolean;
}

/** First cells of a header whose other cells may be years. */
const headWords = /^(phasen?|stufen?|schritte?|stationen|stages?|phases|steps?)$/i;

/** Names come first unless the first cell is a number; a first row without any number is a header. */
function shapeOf({ cells: [first = '', ...others] }: CsvRow): Shape {
  const isNumeric = (cell: string) => /\d/.test(cell) && /^[\d\s.,'’−–-]+$/.test(cell);
  const hasWords = [first, ...others].some((cell) => /\p{L}/u.test(cell));
  const hasNumbers = others.length > 0 ? others.some(isNumeric) : isNumeric(first);
  const isHeader = headWords.test(first) || (hasWords && !hasNumbers);
  const isNamed = parseCount(first).status !== 'ok' || isHeader;
  return { isHeader, hasNames: isNamed && others.length > 0 };
}

interface Gathering {
  reading: CsvReading;
  places: Map<string, number>;
  lines: number[];
  report: (problem: CellProblem) => void;
}

function takeRow(
  { line, cells }: CsvRow,
  { hasNames }: Shape,
  { reading, places, lines, report }: Gathering,
): void {
  // Our own export writes an apostrophe before what a spreadsheet would take for a formula.
  const name = hasNames ? (cells[0] ?? '').replace(/^'(?='*[=+\-@])/, '').slice(0, longestName) : '';
  if (hasNames && name === '')
    return report({ kind: 'no-name', row: line, column: 1, found: cells[1] ?? '' });

  const start = hasNames ? 1 : 0;
  const counts: number[] = [];
  for (const column of [start, start + 1]) {
    const cell = cells[column] ?? '';
    if (cell === '' && column > start) continue;
    const parsed = parseCount(cell);
    if (parsed.status === 'unreadable') {
      return report({ kind: parsed.reason, row: line, column: column + 1, found: cell });
    }
    counts.push(parsed.count);
  }
  const known = hasNames ? places.get(name.toLowerCase()) : undefined;
  const stage = known === undefined ? undefined : reading.stages[known];
  const [first = 0, second] = counts;
  if (stage) {
    const sums = [stage.counts[0] + first, (stage.counts[1] ?? 0) + (second ?? 0)] as const;
    if (Math.max(...sums) > maxCount) {
      return report({ kind: 'sum-too-large', row: line, column: start + 1, found: cells[start] ?? '' });
    }
    stage.counts = stage.counts.length === 1 && second === undefined ? [sums[0]] : [...sums];
    return;
  }
  if (reading.stages.length >= stageLimits.max) {
    return report({ kind: 'too-many-stages', row: line, column: 1, found: name || String(first) });
  }
  places.set(name.toLowerCase(), reading.stages.length);
  lines.push(line);
  reading.stages.push({ name, counts: second === undefined ? [first] : [first, second] });
}

/** Places of the stages that lack a second number which others have. */
function withoutSecond(stages: readonly ReadStage[]): number[] {
  const hasSecond = stages.some(({ counts }) => counts.length === 2);
  return hasSecond ? stages.flatMap(({ counts }, place) => (counts.length === 1 ? [place] : [])) : [];
}

/** A second column counts only when it is there in every stage. */
function evenColumns(stages: ReadStage[]): ReadStage[] {
  const isFull = stages.every(({ counts }) => counts.length === 2);
  return isFull ? stages : stages.map(({ name, counts }) => ({ name, counts: [counts[0]] }));
}
