import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { plainText } from './plain-text.ts';

type HeaderFooter = NonNullable<WriteSheet['headerFooter']>;
type PageSetup = NonNullable<WriteSheet['pageSetup']>;
type RichTextRun = NonNullable<Cell['richText']>[number];

/** A cell of a worksheet: at most one of text, number, day and formula; an empty one only has a look. */
export interface GridCell {
  text?: string;
  /** Small print below the text, in the same cell. */
  hint?: string;
  number?: number;
  /** Written 2026-05-20. */
  day?: string;
  /** With function names in English and commas, as the file format wants it; every program shows its own language. */
  formula?: string;
  /** What the formula gives for now, for viewers that do not calculate. */
  result?: string;
  style: CellStyle;
  /** Number of columns that the cell takes; 1 without. */
  span?: number;
}

export interface GridRow {
  cells: (GridCell | undefined)[];
  /** In points; by the program's own judgement without. */
  height?: number;
}

type SheetRest = Omit<WriteSheet, 'name' | 'rows' | 'data' | 'cells' | 'merges' | 'rowDefs' | 'columns'>;

/** A worksheet from rows of cells. `widths` are in characters. The name must do without quotation marks in formulas. */
export function gridSheet(
  name: string,
  widths: readonly number[],
  rows: readonly GridRow[],
  rest: SheetRest,
): WriteSheet {
  const placed = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell ? [{ cell, row, column, span: cell.span ?? 1 }] : [])),
  );
  return {
    ...rest,
    name,
    columns: widths.map((width) => ({ width })),
    cells: new Map(
      placed.flatMap(({ cell, row, column, span }) =>
        // Every cell of a merged range carries the look, or its border ends after the first.
        Array.from({ length: span }, (_, offset): [string, Partial<Cell>] => [
          `${row},${column + offset}`,
          offset === 0 ? written(cell) : { value: null, style: cell.style },
        ]),
      ),
    ),
    merges: placed
      .filter(({ span }) => span > 1)
      .map(({ row, column, span }) => ({
        startRow: row,
        startCol: column,
        endRow: row,
        endCol: column + span - 1,
      })),
    rowDefs: new Map(
      rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const])),
    ),
  };
}

function written({ text, hint, number, day, formula, result, style }: GridCell): Partial<Cell> {
  if (formula !== undefined)
    return { formula, style, ...(result !== undefined && { formulaResult: plainText(result) }) };
  if (number !== undefined) return { value: number, style };
  if (day !== undefined) return { value: new Date(day), style };
  if (text === undefined || text === '') return { value: null, style };

  const value = plainText(text);
  if (hint) return { value, style, richText: withHint(value, hint, style) };
  // The library takes “#N/A” for the error of that name; as rich text it stays text.
  if (value.startsWith('#')) return { value, style, richText: [{ text: value, ...fontOf(style) }] };
  return { value, style: startsLikeFormula(value) ? { ...style, numFmt: '@' } : style };
}

/** It is stored as text anyway; the format keeps it so when somebody edits the cell. */
const startsLikeFormula = (text: string): boolean => /^[=+\-@\t]/.test(text);

const fontOf = ({ font }: CellStyle): Pick<RichTextRun, 'font'> => (font ? { font } : {});

const withHint = (text: string, hint: string, style: CellStyle): RichTextRun[] => [
  { text: `${text}\n`, ...fontOf(style) },
  { text: hint, font: { ...style.font, bold: false, size: 9 } },
];

/** Letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnName(before - 1)) + String.fromCharCode(65 + (index % 26));
}

/** A list to choose from. Words must do without commas, and take up at most 255 characters together. */
export function choice(
  range: string,
  values: readonly (string | number)[],
  message: { title: string; text: string },
): DataValidation {
  return {
    type: 'list',
    range,
    values: values.map(String),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: message.title,
    errorMessage: message.text,
  };
}

/**
 * Landscape, all columns on a page, as many pages long as it takes unless a number is given; heads repeated. Rows are
 * counted from 1.
 */
export const printed = (
  paperSize: 'a3' | 'a4',
  headRows: readonly [number, number],
  pages = 0,
): PageSetup => ({
  paperSize,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: pages,
  // Inches: ten millimetres at the sides.
  margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  printTitlesRow: `$${headRows[0]}:$${headRows[1]}`,
});

/** Where the sheet comes from and the number of its page. In these codes a plain & has to be doubled. */
export const foot = (source: string, page: string): HeaderFooter => ({
  oddFooter: `&L&8${plainText(source).replaceAll('&', '&&')}&R&8${page} &P / &N`,
});
