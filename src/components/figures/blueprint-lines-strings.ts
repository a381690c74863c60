import type { Both } from '../../i18n/languages.ts';

interface Lane {
  kind: 'lane';
  name: Both<string>;
  /** One cell for each of the three moments in time. */
  cells: readonly [Both<string>, Both<string>, Both<string>];
  /** Index of the cell where the service is likely to fail. */
  failsAt?: number;
}
interface Line {
  kind: 'interaction' | 'visibility' | 'internal';
  name: Both<string>;
  meaning: Both<string>;
}

/** “Collect the repaired bike” at the bike shop, from what the customer sees down to what nobody sees. */
export const blueprint: readonly (Lane | Line)[] = [
  {
    kind: 'lane',
    name: { de: 'Physische Belege', en: 'Physical evidence' },
    cells: [
      { de: 'SMS „Ihr Rad ist fertig“', en: 'Text message “Your bike is ready”' },
      { de: 'Zettel mit erledigten Arbeiten', en: 'Slip listing the work done' },
      { de: 'Rechnung', en: 'Invoice' },
    ],
  },
  {
    kind: 'lane',
    name: { de: 'Kundin', en: 'Customer' },
    cells: [
      { de: 'liest und macht sich auf den Weg', en: 'reads it and sets off' },
      { de: 'zeigt die SMS, fährt eine Runde', en: 'shows the message, takes a test ride' },
      { de: 'zahlt und fährt nach Hause', en: 'pays and rides home' },
    ],
  },
  {
    kind: 'interaction',
    name: { de: 'Kundeninteraktionslinie', en: 'Line of interaction' },
    meaning: { de: 'hier begegnen sich beide', en: 'here the two meet' },
  },
  {
    kind: 'lane',
    name: { de: 'Vorderbühne', en: 'Frontstage' },
    cells: [
      { de: 'SMS-Dienst nennt die Abholzeit', en: 'message service gives the collection time' },
      { de: 'begrüßt und erklärt die Arbeit', en: 'greets and explains the work' },
      { de: 'kassiert, nennt die nächste Wartung', en: 'takes the money, names the next service' },
    ],
  },
  {
    kind: 'visibility',
    name: { de: 'Sichtbarkeitslinie', en: 'Line of visibility' },
    meaning: { de: 'darunter sieht die Kundin nichts', en: 'below it the customer sees nothing' },
  },
  {
    kind: 'lane',
    name: { de: 'Hinterbühne', en: 'Backstage' },
    failsAt: 0,
    cells: [
      { de: 'prüft das Rad, löst die SMS aus', en: 'checks the bike, triggers the message' },
      { de: 'holt das Rad aus der Werkstatt', en: 'fetches the bike from the workshop' },
      { de: 'schließt den Auftrag ab', en: 'closes the order' },
    ],
  },
  {
    kind: 'internal',
    name: { de: 'Interne Interaktionslinie', en: 'Line of internal interaction' },
    meaning: { de: 'hier wird zugearbeitet', en: 'here others supply the work' },
  },
  {
    kind: 'lane',
    name: { de: 'Unterstützung', en: 'Support' },
    cells: [
      { de: 'Plan der Werkstatt', en: 'Workshop planning' },
      { de: 'Teile\u00ADlieferant', en: 'Parts supplier' },
      { de: 'Kassen\u00ADsystem', en: 'Till system' },
    ],
  },
];

const de = {
  caption: (firm: string) => `Service Blueprint: das reparierte Rad abholen, ${firm}`,
  moments: ['Nachricht', 'Abholung', 'Bezahlen'],
  failPoint: 'Fehlerstelle',
  failure: 'Geht die SMS vor der Prüfung hinaus, wartet die Kundin am Tresen.',
};
export type BlueprintLinesWords = typeof de;

const en: BlueprintLinesWords = {
  caption: (firm) => `Service blueprint: collecting the repaired bike, ${firm}`,
  moments: ['Message', 'Collection', 'Payment'],
  failPoint: 'Fail point',
  failure: 'if the message goes out before the check, the customer waits at the counter.',
};

export const blueprintLinesWords = { de, en };
