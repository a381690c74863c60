import type { PatternId } from './six-patterns-geometry.ts';

interface PatternWords {
  name: string;
  example: string;
}
type SixPatternsWords = { caption: string; key: string } & Record<PatternId, PatternWords>;

const de: SixPatternsWords = {
  caption: 'Sechs Wege, die nicht geradeaus führen',
  key: 'Die Ziffern sind die acht Phasen, von 1 Bewusstwerdung bis 8 Wiederkauf. Gefüllt ist die Stelle, um die es geht; ein gestrichelter Kreis liegt nicht am Weg.',
  loopBack: {
    name: 'Schleife zurück',
    example:
      'Auf der Probefahrt zählt plötzlich das Gewicht: aus der Bewertung (3) zurück in die Recherche (2).',
  },
  skip: {
    name: 'Sprung',
    example: 'Die Waschmaschine ist kaputt. Eine Stunde später ist die neue bestellt: von 1 gleich zu 4.',
  },
  pause: {
    name: 'Pause',
    example: 'Der Baubetrieb stoppt alle Ausgaben. Drei Monate lang rührt sich in der Bewertung (3) nichts.',
  },
  enterLate: {
    name: 'Später Einstieg',
    example: 'Die Freundin schwärmt von ihrer Praxis. Wer ihr glaubt, ruft dort an und beginnt bei 4.',
  },
  parallel: {
    name: 'Zwei Wege zugleich',
    example: 'Ein Supportfall (6) ist noch offen, da läuft schon die nächste Bestellung (8).',
  },
  exit: {
    name: 'Ausstieg',
    example:
      'Umzug, Kündigung, kein Bedarf mehr: Nach der Nutzung (5) ist Schluss. Auch Abschiede gehören auf die Karte.',
  },
};

const en: SixPatternsWords = {
  caption: 'Six routes that do not run straight',
  key: 'The digits are the eight phases, from 1 awareness to 8 repurchase. The place that matters is filled; a dashed circle is not on the route.',
  loopBack: {
    name: 'Loop back',
    example: 'On the test ride weight suddenly counts: from evaluation (3) back to research (2).',
  },
  skip: {
    name: 'Skip',
    example: 'The washing machine is broken. An hour later a new one is ordered: from 1 straight to 4.',
  },
  pause: {
    name: 'Pause',
    example: 'The building firm stops all spending. For three months nothing stirs in evaluation (3).',
  },
  enterLate: {
    name: 'Late entry',
    example: 'A friend raves about her practice. Whoever trusts her calls there and starts at 4.',
  },
  parallel: {
    name: 'Two routes at once',
    example: 'A support case (6) is still open while the next order is already running (8).',
  },
  exit: {
    name: 'Exit',
    example:
      'A move, a cancellation, no more need: the route ends after use (5). Farewells belong on the map too.',
  },
};

export const sixPatternsWords = { de, en };
