/** A reader of CSV, fed piece by piece, so that a large file need not be read in one go (RFC 4180, and looser). */

export type Separator = ',' | ';' | '\t';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
  /** How many cells the row has; `cells` holds only the first of them. */
  width: number;
}

export interface CsvParser {
  /** Takes the next piece and returns the rows completed by it. */
  push: (piece: string) => CsvRow[];
  /** Returns what is left. `isOpen` says that a quotation mark was never closed. */
  end: () => { rows: CsvRow[]; isOpen: boolean };
}

/** A funnel needs few columns; the rest of a broken file is counted, not kept. */
export const keptCells = 64;
const longestCell = 1000;

/** Starts reading. Quoted cells may hold separators, doubled quotation marks and line breaks. */
export function createCsvParser(separator: Separator): CsvParser {
  const row = newRow();
  return {
    push(piece) {
      const rows: CsvRow[] = [];
      for (const letter of piece) step(row, letter, separator, rows);
      return rows;
    },
    end() {
      const rows: CsvRow[] = [];
      const isOpen = row.mode === 'quoted';
      if (row.cell !== '' || row.width > 0) endRow(row, rows);
      return { rows, isOpen };
    },
  };
}

interface RowState {
  mode: 'plain' | 'quoted' | 'after-quote';
  cell: string;
  cells: string[];
  width: number;
  line: number;
  rowLine: number;
  afterReturn: boolean;
}

function newRow(): RowState {
  return { mode: 'plain', cell: '', cells: [], width: 0, line: 1, rowLine: 1, afterReturn: false };
}

function step(row: RowState, letter: string, separator: Separator, rows: CsvRow[]): void {
  const isBreak = letter === '\n' || letter === '\r';
  // \r\n is one line break, even when it falls between two pieces.
  const isSecondHalf = letter === '\n' && row.afterReturn;
  row.afterReturn = letter === '\r';
  if (isBreak && !isSecondHalf) row.line += 1;

  if (row.mode === 'quoted') {
    if (letter === '"') row.mode = 'after-quote';
    else if (!isSecondHalf) add(row, letter === '\r' ? '\n' : letter);
  } else if (letter === '"' && row.mode === 'after-quote') {
    row.mode = 'quoted';
    add(row, '"');
  } else if (letter === '"' && row.cell.trim() === '') {
    row.mode = 'quoted';
    row.cell = '';
  } else if (letter === separator) {
    endCell(row);
  } else if (isBreak) {
    if (!isSecondHalf) endRow(row, rows);
  } else {
    add(row, letter);
  }
}

function add(row: RowState, letter: string): void {
  if (row.cell.length < longestCell) row.cell += letter;
}

function endCell(row: RowState): void {
  if (row.cells.length < keptCells) row.cells.push(row.cell.trim());
  row.width += 1;
  row.cell = '';
  row.mode = 'plain';
}

function endRow(row: RowState, rows: CsvRow[]): void {
  endCell(row);
  if (row.cells.some((cell) => cell !== ''))
    rows.push({ line: row.rowLine, cells: row.cells, width: row.width });
  row.cells = [];
  row.width = 0;
  row.rowLine = row.line;
}

/**
 * Guesses the separator from the first lines, outside quotation marks: what stands in most of them. Where several do,
 * a tab or a semicolon never occurs in a number, a comma does, so it comes last.
 */
export function guessSeparator(text: string): Separator {
  const lines = text
    .slice(0, 4000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/);
  const countOf = (mark: Separator): number => lines.filter((line) => line.includes(mark)).length;
  return (['\t', ';', ','] as const).reduce((best, mark) => (countOf(mark) > countOf(best) ? mark : best));
}
