/** Tables as spreadsheets put them on the clipboard: tabs between cells, a line for each row. */

/** Signs that make a spreadsheet reckon instead of showing the text. A lone number may begin with a sign. */
const formula = /^'*[=+@-]/;
const signedNumber = /^[+-]?\d+$/;

const guarded = (text: string): string =>
  formula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

/** Quotes a cell that holds a tab, a line break or a quotation mark, or that would vanish in an empty line. */
const quoted = (text: string, isAlone: boolean): string =>
  /["\t\r\n]/.test(text) || (isAlone && text === '') ? `"${text.replaceAll('"', '""')}"` : text;

/** Writes rows of cells; a text that looks like a formula gets the sign that keeps it a text. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => quoted(guarded(text), row.length === 1)).join('\t')).join('\n');

// A quoted cell ends before a tab or the end of a line; a quotation mark elsewhere stands for itself.
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** Reads rows of cells. Line breaks at the end belong to the table, not to its last cell. */
export function readTsv(text: string): string[][] {
  const source = text.replace(/(?:\r\n|\r|\n)$/, '');
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  for (;;) {
    const match = cell.exec(source);
    if (!match) return rows;
    const [, inQuotes, plain = '', end] = match;
    rows.at(-1)!.push(unguarded(inQuotes?.replaceAll('""', '"') ?? plain));
    if (end === '') return rows;
    if (end !== '\t') rows.push([]);
  }
}
