import type { WriteSheet } from 'hucre/xlsx';
import { exampleMapWords } from '../components/journey-map/example-map-words.ts';
import type { JourneyMap } from '../components/journey-map/model.ts';
import type { Language } from '../i18n/languages.ts';
import { dayStyle, styles } from './look.ts';
import { mapWords } from './map-words.ts';
import { choice, foot, gridSheet, printed, type GridCell, type GridRow } from './sheet.ts';

/** Rows of the sheet counted from 1; the map's own sheet reads some of them. */
const rowOf = { name: 2, state: 3, targetGroup: 7, scenario: 8, start: 9, end: 10 };

/** Everything around the map: title, state, persona, preliminary questions, decision, changes. */
export function frameSheet(map: JourneyMap, lang: Language, source: string): WriteSheet {
  const t = mapWords[lang];
  const words = exampleMapWords[lang];
  const { kind, preliminaryAnswers: answers, persona } = map;
  const rows: GridRow[] = [
    { cells: [{ text: t.frameTitle, style: styles.section, span: 4 }], height: 30 },
    field(t.name, { text: map.title, style: styles.input }),
    field(t.state, { text: words.kind[kind], style: styles.input }),
    field(t.date, day(map.date, lang)),
    field(t.persona, { text: persona.name, style: styles.input }),
    field(t.personaDescription, { text: persona.description, style: styles.input }, 60),
    field(words.targetGroup, { text: answers.targetGroup, style: styles.input }, 32),
    field(words.scenario, { text: answers.scenario, style: styles.input }, 32),
    field(words.start, { text: answers.start, style: styles.input }, 32),
    field(words.end, { text: answers.end, style: styles.input }, 32),
    field(t.decision, { text: map.decision, style: styles.input }, 60),
    field(t.review, day(map.reviewDate, lang)),
    field(t.note, { text: map.note ?? '', style: styles.input }, 60),
    { cells: [] },
    ...changeRows(map, lang),
  ];
  return gridSheet(t.sheets.frame, [24, 44, 44, 44], rows, {
    dataValidations: [choice(`B${rowOf.state}`, Object.values(words.kind), t.wrongChoice)],
    pageSetup: printed('a4', [1, 1]),
    headerFooter: foot(source, t.page),
    view: { showGridLines: false },
  });
}

const day = (date: string | null, lang: Language): GridCell => ({
  ...(date !== null && { day: date }),
  style: dayStyle(lang),
});

/** A merged cell does not grow with its text, so long ones get their height from us. */
function field(label: string, value: GridCell, least = 20): GridRow {
  const lines = (value.text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / 110), 0);
  return {
    cells: [
      { text: label, style: styles.label },
      { ...value, span: 3 },
    ],
    height: Math.min(409, Math.max(least, 4 + 15 * lines)),
  };
}

/** Pain points that were dealt with, and empty rows for those to come. */
function changeRows({ changes = [], phases }: JourneyMap, lang: Language): GridRow[] {
  const t = mapWords[lang];
  const heads = [t.phase, t.changes.painPoint, t.changes.change, t.changes.result];
  const filled = changes.map(({ phase, painPoint, change, result }) => [
    phases.find(({ id }) => id === phase)?.name ?? '',
    painPoint,
    change,
    result,
  ]);
  const empty = Array.from({ length: Math.max(0, 4 - filled.length) }, () => ['', '', '', '']);
  return [
    { cells: [{ text: t.changes.title, style: styles.section, span: 4 }], height: 24 },
    { cells: heads.map((text) => ({ text, style: styles.head })), height: 20 },
    ...[...filled, ...empty].map((texts) => ({
      cells: texts.map((text) => ({ text, style: styles.input })),
      height: Math.min(409, Math.max(34, ...texts.map((text) => 4 + 15 * Math.ceil(text.length / 38)))),
    })),
  ];
}

/** The map's title, read from this sheet so that it is written once. */
export function titleFormula(lang: Language): Pick<GridCell, 'formula'> {
  const { sheets, untitled } = mapWords[lang];
  const cell = `${sheets.frame}!$B$${rowOf.name}`;
  return { formula: `IF(${cell}="","${untitled}",${cell})` };
}

/** Whose journey it is and how far it goes, in one line above the map; what is open is left out. */
export function summaryFormula(
  { preliminaryAnswers: answers }: JourneyMap,
  lang: Language,
): Pick<GridCell, 'formula' | 'result'> {
  const words = exampleMapWords[lang];
  const { frame } = mapWords[lang].sheets;
  const keys = ['targetGroup', 'scenario', 'start', 'end'] as const;
  const parts = keys.map((key) => {
    const cell = `${frame}!$B$${rowOf[key]}`;
    return `IF(${cell}="",""," · ${words[key]}: "&${cell})`;
  });
  const known = keys.filter((key) => answers[key] !== '').map((key) => `${words[key]}: ${answers[key]}`);
  return { formula: `MID(${parts.join('&')},4,2000)`, result: known.join(' · ') };
}
