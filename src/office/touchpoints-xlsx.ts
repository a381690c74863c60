import { writeXlsx, type ConditionalRule, type WriteSheet } from 'hucre/xlsx';
import { importanceSatisfactionWords } from '../components/figures/importance-satisfaction-strings.ts';
import { exampleMapWords } from '../components/journey-map/example-map-words.ts';
import type { Language } from '../i18n/languages.ts';
import { phases } from '../journey/phases.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { alarm, styles, typeface } from './look.ts';
import { choice, foot, gridSheet, printed, type GridCell, type GridRow } from './sheet.ts';
import { steadyPackage } from './steady-package.ts';
import { touchpointsWords } from './touchpoints-words.ts';

/** Rows are counted from 1, as in the worksheet. */
const crossRow = 3;
const headRow = 5;
const firstRow = headRow + 1;
const lastRow = firstRow + 59;

const range = (column: string): string => `$${column}$${firstRow}:$${column}$${lastRow}`;
const across = (columns: string): string => {
  const [from = '', to = from] = columns.split(':');
  return `${from}${firstRow}:${to}${lastRow}`;
};

/**
 * The inventory of touchpoints as a workbook for up to 60 of them. It computes the gap between importance and
 * satisfaction, the rank of the gap and the field of the matrix, divided at the mean of all that have both marks.
 */
export async function touchpointsXlsx(
  lang: Language,
  words: TemplateWords,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [inventorySheet(lang, words, source)],
    properties: { title: words.name, creator: '' },
    defaultFont: { name: typeface, size: 11 },
  });
  return steadyPackage(bytes);
}

function inventorySheet(lang: Language, words: TemplateWords, source: string): WriteSheet {
  const t = touchpointsWords[lang];
  const { labels, hints } = words;
  const scored = (id: string): string => `${labels[id]} ${hints[id]}`;
  const heads = [
    ...['touchpoint', 'phase', 'channel', 'owner', 'responsible', 'contacts', 'brand'].map(
      (id) => labels[id],
    ),
    scored('importance'),
    scored('satisfaction'),
    labels['gap'],
    t.rank,
    t.field,
    labels['decision'],
    t.note,
  ].map((text = '') => text);
  const rows: GridRow[] = [
    { cells: [{ text: words.name, style: styles.title, span: heads.length }], height: 30 },
    { cells: [{ text: `${words.intro} ${t.advice}`, style: styles.advice, span: heads.length }], height: 44 },
    { cells: crossCells(lang), height: 20 },
    { cells: [], height: 6 },
    { cells: heads.map((text) => ({ text, style: styles.head })), height: 34 },
    ...Array.from({ length: lastRow - firstRow + 1 }, (_, index) => touchpointRow(firstRow + index, lang)),
  ];
  return gridSheet(t.sheet, [30, 20, 17, 14, 18, 12, 11, 12, 13, 10, 8, 20, 18, 26], rows, {
    dataValidations: validations(lang, words),
    conditionalRules: rules(lang),
    autoFilter: { range: `A${headRow}:N${lastRow}` },
    freezePane: { rows: headRow, columns: 1 },
    pageSetup: printed('a4', [headRow, headRow]),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false, zoomScale: 90 },
  });
}

/** Where the four fields of the matrix meet. */
function crossCells(lang: Language): GridCell[] {
  const t = touchpointsWords[lang];
  // A touchpoint with one mark only has no place in the matrix and must not move the cross.
  const mean = (column: string, other: string): string =>
    `IF(COUNT(${range('J')})=0,"",AVERAGEIF(${range(other)},">0",${range(column)}))`;
  return [
    { text: t.cross, style: styles.label, span: 7 },
    { formula: mean('H', 'I'), style: styles.result },
    { formula: mean('I', 'H'), style: styles.result },
    { text: t.crossAdvice, style: styles.advice, span: 5 },
  ].flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => undefined)]) as GridCell[];
}

function touchpointRow(row: number, lang: Language): GridRow {
  const { upperLeft, upperRight, lowerLeft, lowerRight } = importanceSatisfactionWords[lang].fields;
  // Rounded, or 4.6 − 4.7 would not equal itself once COUNTIF has made a text of it.
  const gap = `IF(COUNT(H${row}:I${row})=2,ROUND(H${row}-I${row},2),"")`;
  const rank = `IF(J${row}="","",COUNTIF(${range('J')},">"&J${row})+1)`;
  const matters = `H${row}>=$H$${crossRow}`;
  const succeeds = `I${row}>=$I$${crossRow}`;
  const field = `IF(J${row}="","",IF(${matters},IF(${succeeds},"${upperRight.name}","${upperLeft.name}"),IF(${succeeds},"${lowerRight.name}","${lowerLeft.name}")))`;
  const input = { style: styles.input };
  return {
    cells: [
      ...Array.from({ length: 7 }, () => input),
      { style: styles.rating },
      { style: styles.rating },
      { formula: gap, style: styles.result },
      { formula: rank, style: styles.points },
      { formula: field, style: styles.result },
      input,
      input,
    ],
    height: 20,
  };
}

/** The hint on the paper sheet lists what may be written: “yes, partly, no”. */
const chosenFrom = (hint = ''): string[] => hint.split(', ');

function validations(lang: Language, { hints }: TemplateWords) {
  const t = touchpointsWords[lang];
  const { channel, touchpointKind } = exampleMapWords[lang];
  const lists: [column: string, values: readonly string[]][] = [
    ['B', phases.map((phase) => phase[lang].name)],
    ['C', Object.values(channel)],
    ['D', Object.values(touchpointKind)],
    ['G', chosenFrom(hints['brand'])],
    ['M', chosenFrom(hints['decision'])],
  ];
  return [
    ...lists.map(([column, values]) => choice(across(column), values, t.wrongChoice)),
    {
      type: 'decimal' as const,
      operator: 'between' as const,
      formula1: '1',
      formula2: '5',
      range: across('H:I'),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: t.wrongMark.title,
      errorMessage: t.wrongMark.text,
    },
  ];
}

/** What counts and goes badly is marked in colour and in bold; the words say the same. */
function rules(lang: Language): ConditionalRule[] {
  const { upperLeft } = importanceSatisfactionWords[lang].fields;
  const style = {
    font: { bold: true, color: { rgb: alarm.ink } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: alarm.fill }, bgColor: { rgb: alarm.fill } },
  } as const;
  return [
    {
      type: 'expression',
      priority: 1,
      range: across('J:L'),
      formula: `$L${firstRow}="${upperLeft.name}"`,
      style,
    },
  ];
}
