import { blueprintLines, lanes } from '../../src/components/journey-map/lanes.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { models } from '../../src/journey/models.ts';
import { moments } from '../../src/journey/moments.ts';
import { phases } from '../../src/journey/phases.ts';
import { readAudit, readMetrics, readTemplates, readWorkshops } from '../../src/pdf/guide-data.ts';
import { interviewQuestions } from '../../src/pdf/sheet-data.ts';

const lanesOf = (lang: Language): string[] => lanes.flatMap((lane) => [lane[lang].name, lane[lang].hint]);

/** What the guide says and a reader must find in the Office files of each template. */
export const expectedTexts: Record<string, (lang: Language) => string[]> = {
  'journey-map': (lang) => [...phases.map((phase) => phase[lang].name), ...lanesOf(lang)],
  'journey-map-six': (lang) => ['Awareness', 'Advocacy', ...lanesOf(lang)],
  'journey-map-three': (lang) => [
    ...models.find(({ id }) => id === 'three')!.phases.map((phase) => phase[lang]),
    ...lanesOf(lang),
  ],
  'journey-map-empty': lanesOf,
  blueprint: (lang) => blueprintLines.map((line) => line[lang]),
  'touchpoint-inventory': (lang) => {
    const { intro, labels } = readTemplates().get('touchpoint-inventory')![lang];
    return [intro, ...['touchpoint', 'owner', 'contacts', 'gap'].map((id) => labels[id]!)];
  },
  'zmot-check': (lang) => [...readAudit().values()].flatMap((question) => Object.values(question[lang])),
  'metrics-sheet': (lang) => [...readMetrics().values()].flatMap((metric) => Object.values(metric[lang])),
  'phase-cards': (lang) => [
    ...phases.flatMap((phase) => [phase[lang].name, phase[lang].question]),
    ...moments.flatMap((moment) => [moment[lang].name, moment[lang].meaning]),
  ],
  'workshop-agendas': (lang) =>
    [...readWorkshops().values()].flatMap((workshop) => [
      workshop[lang].name,
      ...workshop.items.map((item) => item[lang]),
    ]),
  'interview-guide': (lang) =>
    interviewQuestions(lang).flatMap(({ question, prompts }) => [question, ...prompts]),
};
