import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../i18n/languages.ts';
import { answersOf, type AuditContent, type AuditGroup } from './audit-xlsx.ts';
import { auditWords } from './audit-words.ts';
import { dayStyle, styles } from './look.ts';
import { foot, gridSheet, printed, type GridCell, type GridRow } from './sheet.ts';

const headRows = 2;
/** The guide's limits, as shares: solid from the first on, thin below the second. */
const solidFrom = 0.75;
const thinBelow = 0.5;

/** Points and share of each recommendation and of all, and what the guide says about such a score. */
export function auditResultSheet(
  groups: readonly AuditGroup[],
  content: AuditContent,
  lang: Language,
  source: string,
): WriteSheet {
  const t = auditWords[lang];
  const { name, labels } = content.words;
  const { result = '', group = '', points = '', possible = '', total = '', next = '' } = labels;
  const first = headRows + 1;
  const last = headRows + groups.length;
  const totalRow = last + 1;
  const wide = { style: styles.text, span: 4 };
  const rows: GridRow[] = [
    { cells: [{ text: `${name}: ${result}`, style: styles.title, span: 5 }], height: 34 },
    {
      cells: [group, points, possible, t.share, t.open].map((text) => ({ text, style: styles.head })),
      height: 22,
    },
    ...groups.map((each, index) => groupRow(each, first + index, content, lang)),
    totalsRow(total, first, last),
    { cells: [] },
    {
      cells: [
        { text: result, style: styles.label },
        { ...verdict(totalRow, lang), span: 4 },
      ],
      height: 66,
    },
    {
      cells: [
        { text: t.weakest, style: styles.label },
        { ...weakest(first, last), span: 4 },
      ],
      height: 24,
    },
    {
      cells: [
        { text: next, style: styles.label },
        { style: dayStyle(lang), span: 4 },
      ],
      height: 24,
    },
    { cells: [] },
    ...content.verdicts.map(({ lead, text }) => ({
      cells: [
        { text: lead, style: styles.label },
        { ...wide, text },
      ],
      height: 66,
    })),
  ];
  return gridSheet(t.sheets.result, [46, 12, 12, 12, 16], rows, {
    pageSetup: printed('a4', [1, 1], 1),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false },
  });
}

const shareOf = (row: number): GridCell => ({
  formula: `IF(C${row}=0,"",B${row}/C${row})`,
  style: styles.percent,
});

function groupRow(group: AuditGroup, row: number, content: AuditContent, lang: Language): GridRow {
  const { none } = answersOf(content, lang);
  const { sheets } = auditWords[lang];
  const at = (column: string): string =>
    `${sheets.questions}!$${column}$${group.firstRow}:$${column}$${group.lastRow}`;
  return {
    cells: [
      { text: group.name, style: styles.label },
      { formula: `SUM(${at('G')})`, style: styles.points },
      { formula: `2*(ROWS(${at('E')})-COUNTIF(${at('E')},"${none}"))`, style: styles.points },
      shareOf(row),
      { formula: `ROWS(${at('E')})-COUNTA(${at('E')})`, style: styles.points },
    ],
    height: 24,
  };
}

function totalsRow(name: string, first: number, last: number): GridRow {
  const sum = (column: string): GridCell => ({
    formula: `SUM(${column}${first}:${column}${last})`,
    style: styles.points,
  });
  return {
    cells: [{ text: name, style: styles.head }, sum('B'), sum('C'), shareOf(last + 1), sum('E')],
    height: 24,
  };
}

/** What the guide says about the score, once no question is open; the verdicts stand at the foot of the sheet. */
function verdict(total: number, lang: Language): GridCell {
  const [solid, gaps, thin] = [6, 7, 8].map((below) => `B${total + below}`);
  const reading = `IF(D${total}>=${solidFrom},${solid},IF(D${total}>=${thinBelow},${gaps},${thin}))`;
  return {
    formula: `IF(E${total}>0,${auditWords[lang].unfinished(`E${total}`)},IF(C${total}=0,"",${reading}))`,
    style: styles.result,
  };
}

/** The first of the recommendations with the lowest share, once no question is open. */
function weakest(first: number, last: number): GridCell {
  const shares = `D${first}:D${last}`;
  const name = `INDEX(A${first}:A${last},MATCH(MIN(${shares}),${shares},0))`;
  return { formula: `IF(OR(E${last + 1}>0,COUNT(${shares})=0),"",${name})`, style: styles.result };
}
