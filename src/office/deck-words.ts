/** Words on the slides of a journey map and on the cards of its phases. */
const de = {
  part: (title: string, number: number, of: number) => `${title} (${number} von ${of})`,
  more: (phase: string, lane: string) => `${phase}, ${lane} – vollständiger Text:`,
  frameNotes:
    'Füllen Sie zuerst diese Folie aus: eine Zielgruppe, ein Szenario, eine erste und eine letzte Handlung. Erst danach wird gesammelt.',
  mapNotes:
    'Jedes Feld ist ein Textfeld: anklicken und schreiben. Für das Fühlen ziehen Sie die Punkte auf die Höhe des Gefühls, von −2 verärgert bis +2 begeistert, und verbinden sie mit einer Linie. Was Sie nur vermuten, bekommt ein Fragezeichen.',
  blueprintNotes:
    'Drei bis acht Schritte aus der Zeile des Kunden übernehmen, dann nach unten ausfüllen. Jede Übergabe bekommt einen Pfeil. F steht für eine Fehlerstelle, W für eine Wartestelle mit ihrer Dauer.',
  ownNotes: 'Alle Felder, Linien und Punkte lassen sich verschieben und ändern.',
  phaseCards: 'Phasen',
  momentCards: 'Moments of Truth',
  cardField: 'Was der Kunde hier tut:',
  momentField: 'Bei uns entscheidet sich das, wenn:',
  cardNotes:
    'Legen Sie die Karten in der Reihenfolge, in der Ihre Kundinnen und Kunden die Reise erleben. Karten dürfen fehlen oder doppelt liegen. Auf jede schreiben Sie, was Menschen dort wirklich tun.',
  momentNotes:
    'Legen Sie jeden Moment of Truth zwischen die Phasen, zwischen denen er bei Ihnen liegt, und schreiben Sie auf, woran er sich entscheidet.',
};
export type DeckWords = typeof de;

const en: DeckWords = {
  part: (title, number, of) => `${title} (${number} of ${of})`,
  more: (phase, lane) => `${phase}, ${lane} – the whole text:`,
  frameNotes:
    'Fill in this slide first: one target group, one scenario, a first and a last action. Collecting comes after that.',
  mapNotes:
    'Every field is a text box: click and write. For feeling, drag the dots to the height of the feeling, from −2 angry to +2 delighted, and join them with a line. Put a question mark after what you only assume.',
  blueprintNotes:
    'Copy three to eight steps from the customer’s row, then fill in downwards. Each handover gets an arrow. F stands for a fail point, W for a waiting point with its duration.',
  ownNotes: 'All fields, lines and dots can be moved and changed.',
  phaseCards: 'Phases',
  momentCards: 'Moments of truth',
  cardField: 'What the customer does here:',
  momentField: 'With us, it is decided when:',
  cardNotes:
    'Lay the cards out in the order in which your customers live through the journey. Cards may be missing or appear twice. On each one, write what people really do there.',
  momentNotes:
    'Place each moment of truth between the phases where it lies for you, and note what decides it.',
};

export const deckWords = { de, en };
