/** Rows of texts as CSV or TSV and back (RFC 4180, read more loosely). Nothing is trimmed: a text comes back as it was. */

export type Separator = ';' | ',' | '\t';

/** Rows and cells of a row that are read; a map cannot hold more, and the rest of a huge file is only counted. */
const mostRows = 500;
const mostCells = 2000;

export interface Delimited {
  rows: string[][];
  /** Rows beyond the most that are read. */
  rowsLeft: number;
  /** Line on which a quotation mark opens that is never closed. */
  openQuoteLine?: number;
}

/** The rows with CRLF, as spreadsheets write them; texts that a spreadsheet would calculate are made plain. */
export const writeDelimited = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((cells) => `${cells.map((cell) => quote(withoutFormula(cell))).join(separator)}\r\n`).join('');

const quote = (cell: string): string =>
  /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * What begins like a formula gets an apostrophe (OWASP, CSV injection). Apostrophes in front of it are counted too,
 * so that taking one away again is exact.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const withoutFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const withFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/** Reads what `writeDelimited` or a spreadsheet wrote. Empty rows are left out. Never throws. */
export function readDelimited(text: string, separator: Separator): Delimited {
  const reader = new Reader(text, separator);
  const rows: string[][] = [];
  let rowsLeft = 0;
  while (!reader.isAtEnd()) {
    const row = reader.row();
    if (row.every((cell) => cell === '')) continue;
    if (rows.length < mostRows) rows.push(row.map(withFormula));
    else rowsLeft += 1;
  }
  const { openQuoteLine } = reader;
  return { rows, rowsLeft, ...(openQuoteLine !== undefined && { openQuoteLine }) };
}

class Reader {
  private readonly text: string;
  private readonly separator: Separator;
  private place = 0;
  openQuoteLine: number | undefined;

  constructor(text: string, separator: Separator) {
    this.text = text;
    this.separator = separator;
  }

  isAtEnd(): boolean {
    return this.place >= this.text.length;
  }

  /** The cells up to the next line break outside quotation marks. */
  row(): string[] {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.place] === '"' ? this.quoted() : this.plain();
      if (cells.length < mostCells) cells.push(cell);
      const next = this.text[this.place];
      this.place += next === '\r' && this.text[this.place + 1] === '\n' ? 2 : 1;
      if (next !== this.separator) return cells;
    }
  }

  private plain(): string {
    const from = this.place;
    for (; this.place < this.text.length; this.place += 1) {
      const letter = this.text[this.place];
      if (letter === this.separator || letter === '\n' || letter === '\r') break;
    }
    return this.text.slice(from, this.place);
  }

  private quoted(): string {
    const from = this.place;
    const parts: string[] = [];
    this.place += 1;
    for (;;) {
      const end = this.text.indexOf('"', this.place);
      if (end === -1) {
        this.openQuoteLine = this.text.slice(0, from).split('\n').length;
        parts.push(this.text.slice(this.place));
        this.place = this.text.length;
        return parts.join('');
      }
      parts.push(this.text.slice(this.place, end));
      this.place = end + 1;
      // What follows a closed quotation, such as the rest of “"A" and B”, still belongs to the cell.
      if (this.text[this.place] !== '"') return parts.join('') + this.plain();
      parts.push('"');
      this.place += 1;
    }
  }
}

/**
 * Guesses the separator from the beginning, quoted cells aside: what parts most rows into as many cells as the first.
 * Sentences have commas too, now more of them and now fewer; between cells there are as many in every row.
 */
export function guessSeparator(text: string): Separator {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  // A tab never stands in a text by chance.
  if (start.includes('\t')) return '\t';
  const rows = start.split(/[\r\n]+/).filter((row) => row !== '');
  const cellsBy = (mark: Separator): number[] => rows.map((row) => row.split(mark).length);
  const [semicolons, commas] = [cellsBy(';'), cellsBy(',')];
  const alike = ([first = 1, ...others]: number[]): number =>
    first === 1 ? 0 : 1 + others.filter((count) => count === first).length;
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  const lead = alike(commas) - alike(semicolons) || sum(commas) - sum(semicolons);
  return lead > 0 ? ',' : ';';
}
