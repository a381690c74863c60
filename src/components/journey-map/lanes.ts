/** The lanes of a journey map, top to bottom. They are the same on paper and on the screen. */

interface LaneWords {
  name: string;
  /** One line that says what to write here. Without quotation marks where it is the customer speaking. */
  hint: string;
}

interface LaneShape {
  id: string;
  /**
   * What a cell takes: notes; quotes in the customer's words; one value from -2 to +2, joined to a curve; or yes,
   * partly or no besides notes.
   */
  kind: 'notes' | 'quotes' | 'curve' | 'choice';
  /** Height on paper in relation to the other lanes. */
  room: number;
  de: LaneWords;
  en: LaneWords;
}

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
      hint: 'Set one dot per phase, from −2 annoyed to +2 delighted, then join them.',
    },
  },
  {
    id: 'touchpoints',
    kind: 'notes',
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

export type Lane = (typeof lanes)[number];
