import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Language } from '../i18n/languages.ts';
import type { AuditQuestion } from '../pdf/guide-data.ts';
import type { TemplateWords } from '../schemas/template.ts';
import { auditResultSheet } from './audit-result-sheet.ts';
import { auditWords } from './audit-words.ts';
import { styles, typeface } from './look.ts';
import { choice, foot, gridSheet, printed, type GridRow } from './sheet.ts';
import { steadyPackage } from './steady-package.ts';

/** What the guide says about the check. */
export interface AuditContent {
  words: TemplateWords;
  /** By id, `r1-1` to `r5-5`. */
  questions: ReadonlyMap<string, AuditQuestion>;
  /** Names of the recommendations, in the order of their questions. */
  recommendations: readonly string[];
  /** How to read the score, from the best to the worst: the points, and what follows. */
  verdicts: readonly { lead: string; text: string }[];
}

/** The questions of one recommendation, and where they stand on their sheet; rows are counted from 1. */
export interface AuditGroup {
  name: string;
  questions: readonly { id: string; question: AuditQuestion }[];
  firstRow: number;
  lastRow: number;
}

const headRows = 3;

/** The ZMOT check as a workbook: a sheet with the questions, which counts the points, and one with the result. */
export async function auditXlsx(
  lang: Language,
  content: AuditContent,
  source: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const groups = groupsOf(content);
  const bytes = await writeXlsx({
    sheets: [questionSheet(groups, content, lang, source), auditResultSheet(groups, content, lang, source)],
    properties: { title: content.words.name, creator: '' },
    defaultFont: { name: typeface, size: 11 },
  });
  return steadyPackage(bytes);
}

function groupsOf({ questions, recommendations }: AuditContent): AuditGroup[] {
  let row = headRows;
  const all = [...questions].map(([id, question]) => ({ id, question }));
  return [...Map.groupBy(all, ({ question }) => question.recommendation).values()].map((own, index) => {
    const firstRow = row + 2;
    row = firstRow + own.length - 1;
    const name = `${index + 1} ${recommendations[index] ?? ''}`.trim();
    return { name, questions: own, firstRow, lastRow: row };
  });
}

/** Answers as they can be chosen: the three of the printed sheet, and one for what does not apply. */
export function answersOf({ words: { labels } }: AuditContent, lang: Language) {
  const { yes = '', partly = '', no = '' } = labels;
  return { yes, partly, no, none: auditWords[lang].none };
}

function questionSheet(
  groups: readonly AuditGroup[],
  content: AuditContent,
  lang: Language,
  source: string,
): WriteSheet {
  const t = auditWords[lang];
  const { name, intro, labels } = content.words;
  const { answer = '', evidence = '', points = '', who = '', until = '' } = labels;
  const heads = [t.number, t.question, t.why, t.check, answer, evidence, points, `${who}, ${until}`];
  const answers = answersOf(content, lang);
  const rows: GridRow[] = [
    { cells: [{ text: name, style: styles.title, span: heads.length }], height: 30 },
    { cells: [{ text: `${intro} ${t.advice}`, style: styles.advice, span: heads.length }], height: 32 },
    { cells: heads.map((text) => ({ text, style: styles.head })), height: 22 },
    ...groups.flatMap((group) => [
      { cells: [{ text: group.name, style: styles.section, span: heads.length }], height: 26 },
      ...group.questions.map(({ id, question }, place) =>
        questionRow(id, question[lang], pointsFormula(group.firstRow + place, answers)),
      ),
    ]),
  ];
  return gridSheet(t.sheets.questions, [6, 42, 40, 44, 15, 34, 9, 22], rows, {
    dataValidations: groups.map(({ firstRow, lastRow }) =>
      choice(`E${firstRow}:E${lastRow}`, Object.values(answers), t.wrongChoice),
    ),
    freezePane: { rows: headRows, columns: 2 },
    pageSetup: printed('a4', [headRows, headRows]),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false, zoomScale: 90 },
  });
}

/** Two points for a yes with proof, one without; nothing while the question is open. */
const pointsFormula = (row: number, { yes, partly, no }: Record<'yes' | 'partly' | 'no', string>): string =>
  `IF(E${row}="${yes}",IF(F${row}="",1,2),IF(E${row}="${partly}",1,IF(E${row}="${no}",0,"")))`;

function questionRow(id: string, words: AuditQuestion[Language], points: string): GridRow {
  const lines = Math.max(words.question.length / 38, words.why.length / 42, words.check.length / 46);
  return {
    cells: [
      // r1-1 is question 1.1 in the guide and on paper.
      { text: id.slice(1).replace('-', '.'), style: styles.label },
      { text: words.question, style: styles.text },
      { text: words.why, style: styles.small },
      { text: words.check, style: styles.small },
      { style: styles.choice },
      { style: styles.input },
      { formula: points, style: styles.points },
      { style: styles.input },
    ],
    height: Math.max(48, 15 * Math.ceil(lines) + 6),
  };
}
