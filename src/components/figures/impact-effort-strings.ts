import type { Both } from '../../i18n/languages.ts';

interface Measure {
  name: Both<string>;
  impact: number;
  effort: number;
}

/** Ideas of the parental-allowance office after its first map, estimated by the team from 1 to 5 (invented). */
export const measures: readonly Measure[] = [
  {
    name: {
      de: 'Frist in den Brief zur Geburt schreiben',
      en: 'Put the deadline into the letter after birth',
    },
    impact: 4.4,
    effort: 1.3,
  },
  {
    name: { de: 'Alle Unterlagen auf eine Seite', en: 'All documents needed on one page' },
    impact: 3.7,
    effort: 2.1,
  },
  {
    name: { de: 'Antrag vollständig online', en: 'The whole application online' },
    impact: 4.8,
    effort: 4.6,
  },
  {
    name: { de: 'Wartezeit im Flur anzeigen', en: 'Show the waiting time in the hallway' },
    impact: 2.2,
    effort: 1.7,
  },
  { name: { de: 'Eigene App des Amts', en: 'An app of the office’s own' }, impact: 1.6, effort: 4.7 },
];

const de = {
  caption: (firm: string) => `Wirkung und Aufwand: Ideen der ${firm}`,
  key: 'Das Team schätzt beides von 1 bis 5; das Achsenkreuz steht bei 3. Vor aller Rechnung kommt, woran die Reise ganz abbricht.',
  axes: { across: 'Aufwand, 1 bis 5', up: 'Wirkung, 1 bis 5' },
  values: (impact: string, effort: string) => `Wirkung ${impact}; Aufwand ${effort}`,
  fields: {
    upperLeft: { name: 'Schnell machen', advice: 'Viel Wirkung, wenig Aufwand. Sofort beginnen.' },
    upperRight: { name: 'Planen', advice: 'Viel Wirkung, viel Aufwand. Als Vorhaben mit Etappen.' },
    lowerLeft: { name: 'Nebenbei', advice: 'Wenig Wirkung, wenig Aufwand. Wenn Zeit bleibt.' },
    lowerRight: { name: 'Lassen', advice: 'Wenig Wirkung, viel Aufwand. Nicht beginnen.' },
  },
};
export type ImpactEffortWords = typeof de;

const en: ImpactEffortWords = {
  caption: (firm) => `Impact and effort: ideas of the ${firm}`,
  key: 'The team estimates both from 1 to 5; the cross stands at 3. Whatever breaks the journey altogether comes before any sum.',
  axes: { across: 'Effort, 1 to 5', up: 'Impact, 1 to 5' },
  values: (impact, effort) => `impact ${impact}, effort ${effort}`,
  fields: {
    upperLeft: { name: 'Quick wins', advice: 'High impact, little effort. Start at once.' },
    upperRight: { name: 'Big projects', advice: 'High impact, much effort. Plan in stages.' },
    lowerLeft: { name: 'Fill-ins', advice: 'Little impact, little effort. When there is time.' },
    lowerRight: { name: 'Money pits', advice: 'Little impact, much effort. Do not start.' },
  },
};

export const impactEffortWords = { de, en };
