import type { Language } from '../../i18n/languages.ts';

/** The kinds of lanes that a journey map may have, with their names and one line of help. */

interface LaneWords {
  name: string;
  /** One line that says what to write here. Without quotation marks where it is the customer speaking. */
  hint: string;
}

interface LaneShape {
  id: string;
  /**
   * What a cell takes: notes; quotes in the customer's words; one value from -2 to +2, joined to a curve; or yes,
   * partly or no besides notes. Touchpoints and Moments of Truth can be told apart besides their text.
   */
  kind: 'notes' | 'quotes' | 'curve' | 'choice' | 'touchpoints' | 'moments';
  /** Height on paper in relation to the other lanes. */
  room: number;
  de: LaneWords;
  en: LaneWords;
}

/** The lanes of the blank sheet, top to bottom. */
export const lanes = [
  {
    id: 'doing',
    kind: 'notes',
    room: 1.25,
    de: { name: 'Tun', hint: 'Was macht der Kunde, auch ohne uns? Verben wählen.' },
    en: { name: 'Doing', hint: 'What does the customer do, even without us? Use verbs.' },
  },
  {
    id: 'thinking',
    kind: 'quotes',
    room: 1.2,
    de: { name: 'Denken', hint: 'Was geht mir gerade durch den Kopf?' },
    en: { name: 'Thinking', hint: 'What is going through my mind right now?' },
  },
  {
    id: 'feeling',
    kind: 'curve',
    room: 1.65,
    de: {
      name: 'Fühlen',
      hint: 'Je Phase einen Punkt setzen, von −2 verärgert bis +2 begeistert, dann verbinden.',
    },
    en: {
      name: 'Feeling',
      hint: 'Set one dot per phase, from −2 angry to +2 delighted, then join them.',
    },
  },
  {
    id: 'touchpoints',
    kind: 'touchpoints',
    room: 1,
    de: { name: 'Touchpoints', hint: 'Wo kommt es zum Kontakt, online und offline?' },
    en: { name: 'Touchpoints', hint: 'Where does contact happen, online and offline?' },
  },
  {
    id: 'pain-points',
    kind: 'notes',
    room: 1.1,
    de: { name: 'Schmerzpunkte', hint: 'Was kostet Mühe, Zeit oder Vertrauen?' },
    en: { name: 'Pain points', hint: 'What costs effort, time or trust?' },
  },
  {
    id: 'opportunities',
    kind: 'notes',
    room: 1.1,
    de: { name: 'Chancen', hint: 'Was würde es leichter oder schöner machen?' },
    en: { name: 'Opportunities', hint: 'What would make it easier or more pleasant?' },
  },
  {
    id: 'support',
    kind: 'choice',
    room: 0.8,
    de: { name: 'Unterstützung', hint: 'Genug Hilfe und Information?' },
    en: { name: 'Support', hint: 'Enough help and information?' },
  },
  {
    id: 'responsible',
    kind: 'notes',
    room: 0.65,
    de: { name: 'Zuständig', hint: 'Wer kümmert sich, bis wann?' },
    en: { name: 'Responsible', hint: 'Who does it, by when?' },
  },
] as const satisfies readonly LaneShape[];

/** Lanes that a map may have besides those of the blank sheet; the last five make it a service blueprint. */
const furtherLanes = [
  {
    id: 'moments',
    kind: 'moments',
    room: 0.65,
    de: { name: 'Moments of Truth', hint: 'Wo entscheidet sich, ob die Reise weitergeht?' },
    en: { name: 'Moments of truth', hint: 'Where is it decided whether the journey goes on?' },
  },
  {
    id: 'media',
    kind: 'notes',
    room: 0.8,
    de: { name: 'Medien', hint: 'Über welches Medium läuft der Kontakt?' },
    en: { name: 'Media', hint: 'Which medium carries the contact?' },
  },
  {
    id: 'metric',
    kind: 'notes',
    room: 0.65,
    de: { name: 'Kennzahl', hint: 'Woran messen wir, ob es besser wird?' },
    en: { name: 'Metric', hint: 'How do we measure whether it improves?' },
  },
  {
    id: 'physical-evidence',
    kind: 'notes',
    room: 0.8,
    de: { name: 'Physische Belege', hint: 'Was sieht, hört oder hält der Kunde in der Hand?' },
    en: { name: 'Physical evidence', hint: 'What does the customer see, hear or hold?' },
  },
  {
    id: 'front-stage',
    kind: 'notes',
    room: 1,
    de: { name: 'Vorderbühne', hint: 'Welche Menschen und Systeme erlebt der Kunde?' },
    en: { name: 'Front stage', hint: 'Which people and systems does the customer meet?' },
  },
  {
    id: 'back-stage',
    kind: 'notes',
    room: 1,
    de: { name: 'Hinterbühne', hint: 'Was geschieht ungesehen für ihn?' },
    en: { name: 'Back stage', hint: 'What is done unseen for them?' },
  },
  {
    id: 'support-processes',
    kind: 'notes',
    room: 1,
    de: { name: 'Unterstützende Prozesse', hint: 'Wer oder was arbeitet ihnen zu?' },
    en: { name: 'Support processes', hint: 'Who or what do they rely on?' },
  },
  {
    id: 'own',
    kind: 'notes',
    room: 1,
    de: { name: 'Eigene Zeile', hint: 'Was Ihre Karte sonst noch braucht.' },
    en: { name: 'Lane of your own', hint: 'Whatever else your map needs.' },
  },
] as const satisfies readonly LaneShape[];

/** Every kind of lane, those of the blank sheet first. */
export const laneCatalogue = [...lanes, ...furtherLanes];

export type LaneKind = (typeof laneCatalogue)[number]['id'];

/** What the catalogue says about a kind of lane. */
export const laneOf = (kind: LaneKind): (typeof laneCatalogue)[number] =>
  laneCatalogue.find(({ id }) => id === kind)!;

/** The lines of a service blueprint, each below the lane that it closes off. */
export const blueprintLines = [
  { below: 'doing', de: 'Kundeninteraktionslinie', en: 'Line of interaction' },
  { below: 'front-stage', de: 'Sichtbarkeitslinie', en: 'Line of visibility' },
  { below: 'back-stage', de: 'Interne Interaktionslinie', en: 'Line of internal interaction' },
] as const satisfies readonly ({ below: LaneKind } & Record<Language, string>)[];

/** The words of the emotion curve, from -2 to +2. */
export const feelingWords = {
  de: ['verärgert', 'unzufrieden', 'neutral', 'zufrieden', 'begeistert'],
  en: ['angry', 'dissatisfied', 'neutral', 'satisfied', 'delighted'],
} as const;

/** The word for a value from -2 to +2. */
export const feelingWord = (feeling: number, lang: Language): string => feelingWords[lang][feeling + 2]!;
