import { impactEffortWords } from '../components/figures/impact-effort-strings.ts';
import { importanceSatisfactionWords } from '../components/figures/importance-satisfaction-strings.ts';
import { words as frameWords } from '../i18n/words.ts';
import type { Language } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { phases } from '../journey/phases.ts';
import { clockTimes } from '../site/agenda.ts';
import { agendaLength } from './agenda-length.ts';
import { readAudit, readMetrics, readTemplates, readWorkshops } from './guide-data.ts';
import { expectAt, guideText } from './guide-text.ts';
import { worksheetQuestions } from './worksheet-questions.ts';

/** What a sheet shows besides its own words: data and texts of the guide, in the form its layout expects. */
type SheetData = Record<string, unknown>;

const namedPhases = (lang: Language) =>
  phases.map(({ id, part, [lang]: words }) => ({ id, part, name: words.name, question: words.question }));

const checklistOf = (page: string, lang: Language) => ({ checklist: guideText(page, lang).checklist });

function preliminaryQuestions(lang: Language): SheetData {
  const { tables, checklist } = guideText('method/preliminary-questions', lang);
  const [, ...rows] = expectAt(tables, 0, 'the table of questions');
  return {
    questions: rows.map((row) => ({ question: row[0], weak: row[1], good: row[2], test: row[3] })),
    checklist,
  };
}

function targetGroup(lang: Language): SheetData {
  const { tables, checklist } = guideText('method/target-group', lang);
  const [, ...rows] = expectAt(tables, 0, 'the traits of a persona');
  return { traits: rows.map((row) => row[0]), checklist };
}

/** Questions of the interview: those of the guide, each with the prompts of the sheet. */
export function interviewQuestions(lang: Language): { question: string; prompts: string[] }[] {
  const { lists } = readTemplates().get('interview-guide')![lang];
  const questions = expectAt(guideText('method/research-inputs', lang).lists, 1, 'the interview questions');
  return questions.items.map(({ text }, index) => ({
    question: text,
    prompts: expectAt([lists[`probes-${index + 1}`]].filter(Boolean), 0, 'prompts for each question')!,
  }));
}

function zmotCheck(lang: Language): SheetData {
  const { lists, checklist } = guideText('zmot', lang);
  const names = expectAt(lists, 1, 'the five recommendations').items.map(({ lead }) => lead);
  const verdicts = expectAt(lists, 2, 'the reading of the score').items;
  const groups = Object.values(
    Object.groupBy([...readAudit()], ([, { recommendation }]) => recommendation),
  ).map((questions, index) => ({
    name: expectAt(names, index, 'the name of each recommendation'),
    questions: questions.map(([id, question]) => ({
      // r1-1 is question 1.1 in the scoring rule and on the pages.
      number: id.slice(1).replace('-', '.'),
      question: question[lang].question,
      check: question[lang].check,
    })),
  }));
  return { groups, verdicts, checklist };
}

function metricsSheet(lang: Language): SheetData {
  const { tables, checklist } = guideText('method/metrics', lang);
  const [, ...rows] = expectAt(tables, 0, 'the table of lead metrics');
  const names = new Map(
    rows.map((row, index) => [[...phases.map(({ id }) => id), 'advocacy'][index], row[0]]),
  );
  const metrics = [...readMetrics().values()];
  return {
    suggestions: rows.map((row) => ({ phase: row[0], metric: row[1], counter: row[2] })),
    formulas: [...names].map(([id, phase]) => ({
      phase,
      metrics: metrics
        .filter((metric) => metric.phases[0] === id)
        .map((metric) => ({ ...metric[lang], unit: frameWords[lang].unit[metric.unit] })),
    })),
    checklist,
  };
}

function workshopAgendas(lang: Language): SheetData {
  const { lists, checklist } = guideText('method/workshop', lang);
  const template = readTemplates().get('workshop-agendas')![lang];
  const agendas = [...readWorkshops().values()].map(({ minutes, items, [lang]: { name } }) => {
    const starts = clockTimes(items.map((item) => item.minutes));
    return {
      name,
      length: agendaLength(minutes, template, lang),
      items: items.map((item, index) => ({ from: starts[index], minutes: item.minutes, what: item[lang] })),
    };
  });
  const roles = expectAt(lists, 0, 'the roles').items.map(({ lead }) => lead);
  return { agendas, roles, checklist };
}

function phaseCards(lang: Language): SheetData {
  const factsOf = (page: string) => guideText(page, lang).words;
  return {
    phases: namedPhases(lang).map((phase) => {
      const { voice = '', keyFacts = [] } = factsOf(`phases/${phase.id}`);
      return { ...phase, voice, facts: keyFacts };
    }),
    moments: moments.map(({ id, after, [lang]: words }) => {
      const { voice = '', keyFacts = [] } = factsOf(`moments/${id}`);
      const place = phases.find((phase) => phase.id === after)!;
      return { id, ...words, voice, facts: keyFacts, after: place[lang].name };
    }),
  };
}

function methodOverview(lang: Language): SheetData {
  const { lists } = guideText('method', lang);
  const blocks = lists.slice(0, 5).map(({ heading, items }) => ({ name: heading, steps: items }));
  const steps = blocks.flatMap(({ steps }) => steps).length;
  if (steps !== 16) throw new Error(`The overview expects the 16 steps of the method, found ${steps}.`);
  return {
    blocks,
    phases: namedPhases(lang),
    moments: moments.map(({ id, after, [lang]: { name } }) => ({ id, after, name })),
  };
}

const dataOf: Record<string, (lang: Language) => SheetData> = {
  'method-overview': methodOverview,
  'preliminary-questions': preliminaryQuestions,
  'target-group': targetGroup,
  'interview-guide': (lang) => ({ questions: interviewQuestions(lang) }),
  'touchpoint-inventory': (lang) => ({ phases: namedPhases(lang) }),
  'importance-satisfaction': (lang) => ({ matrix: importanceSatisfactionWords[lang] }),
  'pain-points': (lang) => ({ matrix: impactEffortWords[lang], ...checklistOf('method/pain-points', lang) }),
  responsibilities: (lang) => checklistOf('method/responsibilities', lang),
  'metrics-sheet': metricsSheet,
  'zmot-check': zmotCheck,
  'workshop-agendas': workshopAgendas,
  'phase-cards': phaseCards,
  'quiz-worksheet': (lang) => ({ questions: worksheetQuestions(lang) }),
};

/** The data of one text sheet. Throws when the id has no sheet or the guide no longer holds what the sheet takes from it. */
export function sheetData(id: string, lang: Language): SheetData {
  const build = dataOf[id];
  if (!build)
    throw new Error(`No data for the sheet “${id}”: add a line to dataOf in src/pdf/sheet-data.ts.`);
  return build(lang);
}
