import { beforeAll, expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import {
  importanceSatisfactionWords,
  ratedTouchpoints,
} from '../../src/components/figures/importance-satisfaction-strings.ts';
import { fieldOf, meanOf } from '../../src/components/figures/matrix-geometry.ts';
import { blankMap } from '../../src/components/journey-map/paper/blank-maps.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { auditWords } from '../../src/office/audit-words.ts';
import { mapXlsx } from '../../src/office/map-xlsx.ts';
import { metricsWords } from '../../src/office/metrics-words.ts';
import { officeFiles } from '../../src/office/office-files.ts';
import { touchpointsWords } from '../../src/office/touchpoints-words.ts';
import { readAudit, readMetrics, readTemplates } from '../../src/pdf/guide-data.ts';
import { guideText } from '../../src/pdf/guide-text.ts';
import { convert, csvRows, inOneLine, pdfText } from './convert.ts';
import { expectedTexts } from './expected-texts.ts';
import { fillIn } from './fill-in.ts';

/**
 * Opens every Office file in LibreOffice, as a reader would, and lets it compute what was filled in: one run for each
 * format, because starting it takes longer than anything else.
 */

const files = languages.flatMap((lang) => officeFiles(lang).map((file) => ({ ...file, lang })));
const stem = (name: string): string => name.replace(/\.\w+$/, '');

/** The text of each template, and each sheet of the workbooks that were filled in, by `name-sheet`. */
const texts = new Map<string, string>();
const sheets = new Map<string, string[][]>();

/** LibreOffice names each sheet `file-sheet`; file names have hyphens too, so the longest that fits is meant. */
const templateOf = (made: string, names: readonly string[]): string | undefined =>
  names.filter((name) => made.startsWith(`${stem(name)}-`)).toSorted((a, b) => b.length - a.length)[0];

const bytesOf = (template: string, lang: Language): Promise<Uint8Array> =>
  files.find((file) => file.template === template && file.lang === lang && file.format === 'xlsx')!.bytes();

beforeAll(async () => {
  const ofFormat = async (format: string): Promise<Map<string, Uint8Array>> => {
    const wanted = files.filter((file) => file.format === format);
    return new Map(await Promise.all(wanted.map(async ({ name, bytes }) => [name, await bytes()] as const)));
  };
  const templates = await ofFormat('xlsx');
  const workbooks = new Map([...templates, ...(await filledWorkbooks())]);
  for (const [made, csv] of convert(workbooks, 'csv')) {
    const rows = csvRows(csv);
    sheets.set(stem(made), rows);
    const name = templateOf(made, [...templates.keys()]);
    if (name) texts.set(name, inOneLine(`${texts.get(name) ?? ''} ${rows.flat().join(' ')}`));
  }
  for (const [made, txt] of convert(await ofFormat('docx'), 'txt'))
    texts.set(`${stem(made)}.docx`, inOneLine(txt.toString('utf8')));
  for (const [made, pdf] of convert(await ofFormat('pptx'), 'pdf'))
    texts.set(`${stem(made)}.pptx`, await pdfText(pdf));
}, 600_000);

/** Workbooks as readers fill them in. */
async function filledWorkbooks(): Promise<[name: string, bytes: Uint8Array][]> {
  const inLanguage = async (lang: Language): Promise<[string, Uint8Array][]> => {
    const audit = await bytesOf('zmot-check', lang);
    return [
      [`inventory.${lang}.xlsx`, fillIn(await bytesOf('touchpoint-inventory', lang), 1, marks)],
      ...auditCases.map((answers, index): [string, Uint8Array] => [
        `audit${index}.${lang}.xlsx`,
        fillIn(audit, 1, auditValues(answers, lang)),
      ]),
      [`unproven.${lang}.xlsx`, fillIn(audit, 1, unprovenValues(lang))],
      [`metrics.${lang}.xlsx`, await filledMetrics(lang)],
    ];
  };
  const own: [string, Uint8Array] = ['own.xlsx', await mapXlsx(mapOfFormulas, 'de')];
  return [own, ...(await Promise.all(languages.map(inLanguage))).flat()];
}

test.each(files)('$name opens in LibreOffice with all its texts', ({ name, template, lang }) => {
  const wanted = expectedTexts[template]!(lang);
  expect(wanted.length).toBeGreaterThan(2);
  for (const text of wanted) expect(texts.get(name)).toContain(inOneLine(text));
});

/** The marks of the guide's example; the last one alone has no place in the matrix and must not move the cross. */
const marks: Record<string, number> = {
  ...Object.fromEntries(
    ratedTouchpoints.flatMap(({ importance, satisfaction }, index) => [
      [`H${6 + index}`, importance],
      [`I${6 + index}`, satisfaction],
    ]),
  ),
  H20: 5,
};

test.each(languages)(
  'the inventory ranks the gaps and names the fields of the guide’s example: %s',
  (lang) => {
    const rows = sheets.get(`inventory.${lang}-${touchpointsWords[lang].sheet}`)!;
    const points = ratedTouchpoints.map(({ importance, satisfaction }) => ({
      across: satisfaction,
      up: importance,
    }));
    const cross = meanOf(points);
    const gaps = points.map(({ across, up }) => up - across);
    expect(Number(rows[2]![7])).toBeCloseTo(cross.up, 6);
    expect(Number(rows[2]![8])).toBeCloseTo(cross.across, 6);
    for (const [index, point] of points.entries()) {
      const [gap, rank, field] = rows[5 + index]!.slice(9, 12);
      expect(Number(gap)).toBeCloseTo(gaps[index]!, 6);
      expect(Number(rank)).toBe(gaps.filter((other) => other > gaps[index]! + 1e-9).length + 1);
      expect(field).toBe(importanceSatisfactionWords[lang].fields[fieldOf(point, cross)].name);
    }
    expect(rows[19]!.slice(9, 12)).toEqual(['', '', '']);
  },
);

/** Answers to the 29 questions; `verdict` is the place of the reading in the guide, the best first. */
const auditCases = [
  // The guide's own exercise: 34 of 54 points, 63 %.
  { yes: 12, partly: 10, no: 5, none: 2, points: 34, possible: 54, verdict: 1 },
  { yes: 29, partly: 0, no: 0, none: 0, points: 58, possible: 58, verdict: 0 },
  { yes: 20, partly: 4, no: 5, none: 0, points: 44, possible: 58, verdict: 0 },
  { yes: 20, partly: 3, no: 6, none: 0, points: 43, possible: 58, verdict: 1 },
  { yes: 10, partly: 9, no: 10, none: 0, points: 29, possible: 58, verdict: 1 },
  { yes: 10, partly: 8, no: 11, none: 0, points: 28, possible: 58, verdict: 2 },
];

/** Rows of the questions on their sheet: below three rows of heads, and each group below its name. */
const questionRows = [...readAudit().values()].map(({ recommendation }, index, all) => {
  const groups = new Set(all.slice(0, index).map((question) => question.recommendation)).add(recommendation);
  return 3 + groups.size + index + 1;
});

function auditValues(answers: (typeof auditCases)[number], lang: Language): Record<string, string> {
  const { labels } = readTemplates().get('zmot-check')![lang];
  const wordOf = {
    yes: labels['yes']!,
    partly: labels['partly']!,
    no: labels['no']!,
    none: auditWords[lang].none,
  };
  const chosen = (['yes', 'partly', 'no', 'none'] as const).flatMap((key) =>
    Array.from({ length: answers[key] }, () => key),
  );
  const entries = questionRows.flatMap((row, index): [string, string][] => {
    const key = chosen[index]!;
    return [[`E${row}`, wordOf[key]], ...(key === 'yes' ? [[`F${row}`, 'x'] as [string, string]] : [])];
  });
  return Object.fromEntries(entries);
}

const unprovenValues = (lang: Language): Record<string, string> => {
  const yes = readTemplates().get('zmot-check')![lang].labels['yes']!;
  const [first, second] = questionRows;
  return { [`E${first}`]: yes, [`E${second}`]: yes, [`F${second}`]: 'x' };
};

const auditResult = (name: string, lang: Language): string[][] =>
  sheets.get(`${name}.${lang}-${auditWords[lang].sheets.result}`)!;

test.each(auditCases.map((answers, index) => ({ ...answers, index })))(
  'the ZMOT check gives $points of $possible points, and the guide’s reading of them',
  ({ index, points, possible, verdict }) => {
    for (const lang of languages) {
      const result = auditResult(`audit${index}`, lang);
      const [, found, most, share, open] = result[7]!.map(Number.parseFloat);
      expect([found, most, open]).toEqual([points, possible, 0]);
      expect(share).toBeCloseTo((points / possible) * 100, 0);
      expect(result[9]![1]).toBe(guideText('zmot', lang).lists[2]!.items[verdict]!.text);
    }
  },
);

test.each(languages)(
  'a yes without proof counts like a partly, and an open check is not read: %s',
  (lang) => {
    const result = auditResult('unproven', lang);
    expect(result[2]!.slice(1)).toEqual(['3', '12', '25%', '4']);
    expect(result[7]![4]).toBe('27');
    expect(result[9]![1]).toContain('27');
    expect(result[10]![1]).toBe('');
  },
);

/** What the metrics' own readings say: 120 of 800 are 15 %, 150 of 5,000 are 3 %, €120 × 0.8 ÷ (1 + 0.1 − 0.8) is €320. */
const metricCases: { id: string; inputs: number[]; result: string }[] = [
  { id: 'share-of-voice', inputs: [120, 800], result: '15' },
  { id: 'conversion-rate', inputs: [150, 5000], result: '3' },
  { id: 'customer-lifetime-value', inputs: [120, 0.8, 0.1], result: '320' },
  { id: 'cart-abandonment', inputs: [30, 100], result: '70' },
  { id: 'retention-rate', inputs: [110, 20, 100], result: '90' },
  // One of two inputs is missing; one is there and divides by nothing.
  { id: 'nps', inputs: [45], result: '' },
  { id: 'offer-rate', inputs: [4, 0], result: '' },
  { id: 'win-rate', inputs: [], result: '' },
];

async function filledMetrics(lang: Language): Promise<Uint8Array> {
  const bytes = await bytesOf('metrics-sheet', lang);
  const { sheets: found } = await readXlsx(bytes);
  const names = found[0]!.rows.map((cells) => cells[1]);
  const values = metricCases.flatMap(({ id, inputs }) => {
    const row = names.indexOf(readMetrics().get(id)![lang].name) + 1;
    return inputs.map((number, index) => [`${'EGI'[index]}${row}`, number] as const);
  });
  // The median of these is 5, their mean 16.
  return fillIn(fillIn(bytes, 1, Object.fromEntries(values)), 2, { A4: 3, A5: 40, A6: 5 });
}

test.each(languages)('the metrics sheet computes what the guide’s examples say: %s', (lang) => {
  const { metrics, values } = metricsWords[lang].sheets;
  const rows = sheets.get(`metrics.${lang}-${metrics}`)!;
  const resultOf = (name: string): string | undefined => rows.find((cells) => cells[1] === name)?.[9];
  for (const { id, result } of metricCases) {
    const found = resultOf(readMetrics().get(id)![lang].name)!;
    // Dividing decimals leaves a trace in the last digit.
    expect(result === '' ? found : Number(found).toFixed(6)).toBe(
      result === '' ? '' : Number(result).toFixed(6),
    );
  }
  const [head = ''] = sheets.get(`metrics.${lang}-${values}`)![2]!;
  expect(resultOf(head.replace(/ \([^()]*\)$/, ''))).toBe('5');
});

/** Texts that a spreadsheet would take for a formula, a number or an error. */
const likeFormulas = ['=1+1', '+49 30 1234', '-5 %', '@SUM(A1)', '#N/A', '=HYPERLINK("x")'];
const mapOfFormulas = {
  ...blankMap('journey-map', 'de'),
  title: '=2+2',
  cells: Object.fromEntries(
    likeFormulas.map((text, index) => [blankMap('journey-map', 'de').phases[index]!.id, { doing: { text } }]),
  ),
};

test('a text that begins like a formula is text in LibreOffice too', () => {
  const rows = sheets.get('own-Karte')!;
  expect(rows[0]![0]).toBe('=2+2');
  expect(rows[3]!.slice(1, 1 + likeFormulas.length)).toEqual(likeFormulas);
});
