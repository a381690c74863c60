import type { Both } from '../../i18n/languages.ts';

interface RatedTouchpoint {
  name: Both<string>;
  importance: number;
  satisfaction: number;
}

/** Touchpoints of the bike shop as its customers rate them, 1 to 5 (domain.md 7.3, invented). */
export const ratedTouchpoints: readonly RatedTouchpoint[] = [
  {
    name: { de: 'Anruf: Wann ist mein Rad fertig?', en: 'Call: when will my bike be ready?' },
    importance: 4.7,
    satisfaction: 2.6,
  },
  { name: { de: 'Ersatzteil im Paket', en: 'Spare part by parcel' }, importance: 3.9, satisfaction: 3.1 },
  { name: { de: 'Probefahrt', en: 'Test ride' }, importance: 4.6, satisfaction: 4.7 },
  {
    name: { de: 'Kartenprofil mit Öffnungszeiten', en: 'Map profile with opening hours' },
    importance: 4.5,
    satisfaction: 4.4,
  },
  { name: { de: 'Gedruckter Katalog', en: 'Printed catalogue' }, importance: 1.8, satisfaction: 2.4 },
  { name: { de: 'Serie auf Instagram', en: 'Instagram series' }, importance: 2.1, satisfaction: 4.3 },
];

const de = {
  caption: (firm: string) => `Wichtigkeit und Zufriedenheit: Touchpoints im ${firm}`,
  key: (importance: string, satisfaction: string) =>
    `Kundinnen und Kunden bewerten jeden Touchpoint zweimal, von 1 bis 5. Das Achsenkreuz steht beim Mittelwert: Wichtigkeit ${importance}, Zufriedenheit ${satisfaction}.`,
  axes: { across: 'Zufriedenheit, 1 bis 5', up: 'Wichtigkeit, 1 bis 5' },
  values: (importance: string, satisfaction: string) =>
    `Wichtigkeit ${importance}; Zufriedenheit ${satisfaction}`,
  fields: {
    upperLeft: { name: 'Hier ansetzen', advice: 'Es zählt und läuft schlecht. Zuerst verbessern.' },
    upperRight: { name: 'So weitermachen', advice: 'Es zählt und gelingt. Pflegen und nichts daran sparen.' },
    lowerLeft: {
      name: 'Nachrangig',
      advice: 'Es läuft schlecht, fehlt aber kaum jemandem. Warten oder streichen.',
    },
    lowerRight: {
      name: 'Zu viel des Guten?',
      advice: 'Es gelingt, zählt aber wenig. Prüfen, ob Aufwand frei wird.',
    },
  },
};
export type ImportanceSatisfactionWords = typeof de;

const en: ImportanceSatisfactionWords = {
  caption: (firm) => `Importance and satisfaction: touchpoints at ${firm}`,
  key: (importance, satisfaction) =>
    `Customers rate every touchpoint twice, from 1 to 5. The cross stands at the mean: importance ${importance}, satisfaction ${satisfaction}.`,
  axes: { across: 'Satisfaction, 1 to 5', up: 'Importance, 1 to 5' },
  values: (importance, satisfaction) => `importance ${importance}, satisfaction ${satisfaction}`,
  fields: {
    upperLeft: { name: 'Concentrate here', advice: 'It counts and goes badly. Improve it first.' },
    upperRight: {
      name: 'Keep it up',
      advice: 'It counts and goes well. Look after it and save nothing on it.',
    },
    lowerLeft: { name: 'Low priority', advice: 'It goes badly, but hardly anyone minds. Wait, or drop it.' },
    lowerRight: {
      name: 'Possible overkill',
      advice: 'It goes well, but counts little. See whether effort can be freed.',
    },
  },
};

export const importanceSatisfactionWords = { de, en };
