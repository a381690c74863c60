import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { inks, partInks } from '../components/journey-map/inks.ts';
import type { Language } from '../i18n/languages.ts';
import { advocacy, phases } from '../journey/phases.ts';
import { words as frameWords } from '../i18n/words.ts';
import type { Metric } from '../pdf/guide-data.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { readFormula, summaryOf } from './formula.ts';
import { headStyle, styles, typeface } from './look.ts';
import { metricsWords } from './metrics-words.ts';
import { columnName, foot, gridSheet, printed, type GridCell, type GridRow } from './sheet.ts';
import { steadyPackage } from './steady-package.ts';

const headRow = 3;
/** How many terms of a formula have their place in a row. */
const termsPerRow = 3;
/** Columns of the values: each stands to the right of its term. */
const valueColumns = ['E', 'G', 'I'];
const valuesFirstRow = 4;
const valuesLastRow = 203;

const stages = [...phases, advocacy];

/**
 * The metrics of the guide as a workbook: per metric its formula, cells for what goes into it, and the result. Medians
 * and means are computed from a second sheet with one column each.
 */
export async function metricsXlsx(
  lang: Language,
  words: TemplateWords,
  metrics: readonly Metric[],
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const ordered = stages.flatMap(({ id }) => metrics.filter((metric) => metric.phases[0] === id));
  const summarised = ordered.filter((metric) => summaryOf(metric[lang].formula));
  const bytes = await writeXlsx({
    sheets: [metricSheet(words, ordered, summarised, lang, source), valueSheet(summarised, lang, source)],
    properties: { title: words.name, creator: '' },
    defaultFont: { name: typeface, size: 11 },
  });
  return steadyPackage(bytes);
}

function metricSheet(
  { name: title, intro, labels }: TemplateWords,
  metrics: readonly Metric[],
  summarised: readonly Metric[],
  lang: Language,
  source: string,
): WriteSheet {
  const t = metricsWords[lang];
  const { phase = '', name = '', formula = '', unit = '', target = '', who = '', reading = '' } = labels;
  const terms = Array.from({ length: termsPerRow }, (_, index) => [t.term(index + 1), t.value]).flat();
  const heads = [phase, name, formula, ...terms, t.result, unit, target, who, reading];
  const rows: GridRow[] = [
    { cells: [{ text: title, style: styles.title, span: heads.length }], height: 30 },
    {
      cells: [
        { text: `${intro} ${t.advice}`, style: styles.advice, span: 9 },
        ...skip(8),
        { style: styles.input, span: 3 },
      ],
      height: 22,
    },
    { cells: heads.map((text) => ({ text, style: styles.head })), height: 22 },
    ...metrics.map((metric, index) => metricRow(metric, headRow + 1 + index, summarised, lang)),
  ];
  return gridSheet(t.sheets.metrics, [18, 26, 34, 20, 10, 20, 10, 16, 10, 12, 10, 12, 18, 60], rows, {
    freezePane: { rows: headRow, columns: 2 },
    autoFilter: { range: `A${headRow}:N${headRow + metrics.length}` },
    pageSetup: printed('a3', [headRow, headRow]),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false, zoomScale: 85 },
  });
}

const skip = (count: number): undefined[] => Array.from({ length: count }, () => undefined);

function metricRow(metric: Metric, row: number, summarised: readonly Metric[], lang: Language): GridRow {
  const t = metricsWords[lang];
  const words = metric[lang];
  const stage = stages.find(({ id }) => id === metric.phases[0]);
  const summary = summaryOf(words.formula);
  const { terms, withCells } = readFormula(words.formula);
  const cells = valueColumns.map((column) => `${column}${row}`);
  const inputs = summary
    ? [{ text: t.fromValues, style: styles.small, span: 2 * termsPerRow }, ...skip(2 * termsPerRow - 1)]
    : Array.from({ length: termsPerRow }, (_, index) => inputCells(terms[index])).flat();
  const result = summary
    ? summaryFormula(summary, summarised.indexOf(metric), lang)
    : `IF(COUNT(${cells.slice(0, terms.length).join(',')})<${terms.length},"",IFERROR(${withCells(cells)},""))`;
  return {
    cells: [
      { text: stage?.[lang].name ?? '', style: headStyle(stage ? partInks[stage.part] : inks.ink) },
      { text: words.name, style: styles.label },
      { text: words.formula, style: styles.small },
      ...inputs,
      { formula: result, style: styles.result },
      { text: frameWords[lang].unit[metric.unit], style: styles.text },
      { style: styles.number },
      { style: styles.input },
      { text: words.reading, style: styles.small },
    ],
    height: Math.max(
      48,
      12.5 * Math.ceil(Math.max(words.reading.length / 68, words.formula.length / 38)) + 6,
    ),
  };
}

/** A term and the cell for its value; grey where the formula has no further term. */
const inputCells = (term: string | undefined): GridCell[] =>
  term === undefined
    ? [{ style: styles.label }, { style: styles.label }]
    : [{ text: term, style: styles.small }, { style: styles.number }];

/** Median or mean of a column of the second sheet; empty while it holds no value. */
function summaryFormula(summary: string, place: number, lang: Language): string {
  const column = columnName(place);
  const range = `${metricsWords[lang].sheets.values}!$${column}$${valuesFirstRow}:$${column}$${valuesLastRow}`;
  return `IF(COUNT(${range})=0,"",${summary}(${range}))`;
}

function valueSheet(metrics: readonly Metric[], lang: Language, source: string): WriteSheet {
  const t = metricsWords[lang];
  const empty = metrics.map(() => ({ style: styles.number }));
  const rows: GridRow[] = [
    { cells: [{ text: t.valuesTitle, style: styles.title, span: metrics.length }], height: 30 },
    { cells: [{ text: t.valuesAdvice, style: styles.advice, span: metrics.length }], height: 32 },
    {
      cells: metrics.map((metric) => ({
        text: `${metric[lang].name} (${frameWords[lang].unit[metric.unit]})`,
        style: styles.head,
      })),
      height: 34,
    },
    ...Array.from({ length: valuesLastRow - valuesFirstRow + 1 }, () => ({ cells: empty })),
  ];
  return gridSheet(
    t.sheets.values,
    metrics.map(() => 28),
    rows,
    {
      freezePane: { rows: valuesFirstRow - 1 },
      pageSetup: {
        ...printed('a4', [valuesFirstRow - 1, valuesFirstRow - 1]),
        printArea: `$A$1:$${columnName(metrics.length - 1)}$43`,
      },
      headerFooter: foot(source, t.page),
      view: { showGridLines: false },
    },
  );
}
