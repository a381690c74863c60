import {
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { inks } from '../components/journey-map/inks.ts';
import type { Language } from '../i18n/languages.ts';
import { commonSheetWords } from '../pdf/sheet-strings.ts';
import { rgb, typeface } from './look.ts';
import { steadyPackage } from './steady-package.ts';

/** Word documents on A4 in portrait; lengths in twips (1/1440 inch), type sizes in half points, as the format counts. */

const twipsPerMm = 1440 / 25.4;
const marginMm = 20;
const textWidth = Math.round((210 - 2 * marginMm) * twipsPerMm);
const ink = rgb(inks.ink);

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A heading; on request it begins a new page. */
export const heading = (text: string, level: 1 | 2 | 3, onNewPage = false): Paragraph =>
  new Paragraph({ text, heading: levels[level], pageBreakBefore: onNewPage });

/** A paragraph; one that belongs to what follows stays on its page. */
export const paragraph = (text: string, keepNext = false): Paragraph => new Paragraph({ text, keepNext });

/** Lines with a box to tick, to be overwritten with ☑. */
export const checklist = (items: readonly string[]): Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        indent: { left: 360, hanging: 360 },
        spacing: { after: 60 },
        children: [new TextRun(`☐\t${item}`)],
      }),
  );

interface Column {
  head: string;
  /** Share of the width in percent; all columns together have 100. */
  percent: number;
}

/**
 * A table whose first row is its head: it is repeated on every page, and screen readers announce it. Rows are at least
 * so high, in millimetres.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], leastMm = 0): Table {
  const widths = columns.map(({ percent }) => Math.round((textWidth * percent) / 100));
  const cells = (texts: readonly string[], isHead: boolean): TableCell[] =>
    texts.map((text, place) => tableCell(text, widths[place] ?? 0, isHead));
  return fixedTable(widths, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells(
        columns.map(({ head }) => head),
        true,
      ),
    }),
    ...rows.map((texts) => new TableRow({ ...rowHeight(leastMm), children: cells(texts, false) })),
  ]);
}

/** Names at the left, room to write at the right. */
export function fieldTable(names: readonly string[], leastMm = 9): Table {
  const widths = [0.32, 0.68].map((share) => Math.round(textWidth * share));
  const [left = 0, right = 0] = widths;
  return fixedTable(
    widths,
    names.map(
      (name) =>
        new TableRow({
          ...rowHeight(leastMm),
          children: [tableCell(name, left, false, true), tableCell('', right, false)],
        }),
    ),
  );
}

const rowHeight = (leastMm: number) => ({
  cantSplit: true,
  ...(leastMm > 0 && { height: { value: Math.round(leastMm * twipsPerMm), rule: HeightRule.ATLEAST } }),
});

const fixedTable = (columnWidths: number[], rows: TableRow[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows,
  });

function tableCell(text: string, width: number, isHead: boolean, isBold = isHead): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink } }),
    children: [
      new Paragraph({
        spacing: { after: 0 },
        keepNext: isHead,
        children: [new TextRun({ text, bold: isBold, ...(isHead && { color: 'FFFFFF' }) })],
      }),
    ],
  });
}

interface DocumentOptions {
  title: string;
  lang: Language;
  /** Origin and licence at the foot. */
  source: string;
}

/** The finished file with its language and title; the same contents give the same bytes. */
export async function documentBytes(
  children: readonly FileChild[],
  { title, lang, source }: DocumentOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const headingStyle = (size: number, before: number) => ({
    run: { font: typeface, size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const margin = Math.round(marginMm * twipsPerMm);
  const document = new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: {
            font: typeface,
            size: 22,
            color: ink,
            language: { value: lang === 'de' ? 'de-DE' : 'en-GB' },
          },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: headingStyle(36, 0),
        heading2: headingStyle(26, 240),
        heading3: headingStyle(23, 200),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: Math.round(210 * twipsPerMm), height: Math.round(297 * twipsPerMm) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(source, lang) },
        children: [...children],
      },
    ],
  });
  return steadyPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function footer(source: string, lang: Language): Footer {
  const [page = '', of = ''] = commonSheetWords[lang].page.split(/\{[nm]\}/);
  const counter = new TextRun({
    children: [`\t${page}`, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES],
    size: 16,
  });
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ text: source, size: 16 }), counter],
      }),
    ],
  });
}
