import type { LaneKind } from '../lanes.ts';
import { feltEntries, type Entry, type MapReading } from './map-reading.ts';
import { atEntry, inFrame, settled, type Outcome, type Rule } from './rule.ts';

/** What is claimed about customers; opportunities, owners and metrics are the firm’s own. */
const claimKinds = [
  'doing',
  'thinking',
  'feeling',
  'moments',
  'pain-points',
] as const satisfies readonly LaneKind[];

/** From here on counting claims says something. */
const enough = 4;

/** A plan needs no evidence; a map that has hardly begun needs none yet. */
function ofClaims(reading: MapReading, find: (claims: readonly Entry[]) => Outcome): Outcome {
  if (reading.map.kind === 'to-be') return 'not-needed';
  const claims = reading.entriesOf(...claimKinds);
  return claims.length < enough || !reading.isHalfFilled('doing') ? 'later' : find(claims);
}

const isBacked = ({ cell }: Entry): boolean =>
  cell.evidence !== undefined && cell.evidence.status !== 'assumption';

function findGuesswork(claims: readonly Entry[]): Outcome {
  // Until the first mark, the rule before this one says all there is to say.
  if (claims.every(({ cell }) => cell.evidence === undefined)) return 'later';
  const backed = claims.filter(isBacked);
  if (backed.length * 2 >= claims.length) return settled;
  return {
    spots: claims.filter((claim) => !isBacked(claim)).map(atEntry),
    count: backed.length,
    of: claims.length,
  };
}

function findSourceless(claims: readonly Entry[]): Outcome {
  const backed = claims.filter(isBacked);
  if (backed.length === 0) return 'later';
  return { spots: backed.filter(({ cell }) => (cell.evidence?.source ?? '').trim() === '').map(atEntry) };
}

function findGuessedValley(reading: MapReading): Outcome {
  if (reading.map.kind === 'to-be') return 'not-needed';
  const felt = feltEntries(reading);
  const lowest = Math.min(...felt.map(({ feeling }) => feeling));
  if (felt.length < 3 || lowest >= 0) return 'later';
  return { spots: felt.filter((entry) => entry.feeling === lowest && !isBacked(entry)).map(atEntry) };
}

function findNoDate(reading: MapReading): Outcome {
  if (reading.map.kind === 'to-be') return 'not-needed';
  if (reading.map.date !== null) return settled;
  return reading.isHalfFilled('doing') ? { spots: [inFrame('date')] } : 'later';
}

/** What is known and what is only assumed. */
export const evidenceRules: readonly Rule[] = [
  {
    id: 'evidence',
    page: 'method/research-inputs',
    find: (reading) =>
      ofClaims(reading, (claims) => ({
        spots: claims.filter(({ cell }) => cell.evidence === undefined).map(atEntry),
        of: claims.length,
      })),
    words: {
      de: {
        settled: 'Belege und Annahmen unterschieden',
        open: ({ count, of }) =>
          count === of
            ? 'Noch trägt keine Aussage einen Vermerk, ob sie belegt ist.'
            : `Bei ${count} von ${of} Aussagen ist offen, ob sie belegt sind.`,
        why: 'Was nur vermutet ist, darf auf der Karte stehen, aber nicht als Wissen.',
      },
      en: {
        settled: 'Evidence and assumptions told apart',
        open: ({ count, of }) =>
          count === of
            ? 'No statement says yet whether it rests on evidence.'
            : `For ${count} of ${of} statements it is open whether they rest on evidence.`,
        why: 'What is only assumed may stand on the map, but not as knowledge.',
      },
    },
  },
  {
    id: 'half-backed',
    page: 'method/mistakes',
    find: (reading) => ofClaims(reading, findGuesswork),
    words: {
      de: {
        settled: 'Mindestens die Hälfte ist belegt',
        open: ({ count, of }) =>
          count === 0
            ? 'Keine Aussage ist belegt.'
            : `Nur ${count} von ${of} Aussagen sind ganz oder teilweise belegt.`,
        why: 'Unter der Hälfte ist die Karte eine Vermutung und heißt am besten auch so.',
      },
      en: {
        settled: 'At least half is backed by evidence',
        open: ({ count, of }) =>
          count === 0
            ? 'No statement is backed by evidence.'
            : `Only ${count} of ${of} statements are backed by evidence, wholly or partly.`,
        why: 'With less than half, the map is a guess and is best called one.',
      },
    },
  },
  {
    id: 'sources',
    page: 'method/research-inputs',
    find: (reading) => ofClaims(reading, findSourceless),
    words: {
      de: {
        settled: 'Belege nennen ihre Quelle',
        open: ({ where }) => `Belegt, aber ohne Quelle ${where}.`,
        why: 'Ohne Menge und Datum kann niemand einschätzen, wie weit der Beleg trägt.',
      },
      en: {
        settled: 'Evidence names its source',
        open: ({ where }) => `Evidence without a source ${where}.`,
        why: 'Without amount and date nobody can judge how far the evidence reaches.',
      },
    },
  },
  {
    id: 'known-valley',
    page: 'method/emotion-curve',
    find: findGuessedValley,
    words: {
      de: {
        settled: 'Das tiefste Tal ist belegt',
        open: ({ where }) => `Das tiefste Tal ist nur vermutet ${where}.`,
        why: 'Hier setzen Sie zuerst an; ein paar Gespräche davor ersparen die falsche Maßnahme.',
      },
      en: {
        settled: 'The deepest valley is backed by evidence',
        open: ({ where }) => `The deepest valley is only assumed ${where}.`,
        why: 'This is where you start; a few conversations first save you the wrong measure.',
      },
    },
  },
  {
    id: 'date',
    page: 'method/mistakes',
    find: findNoDate,
    words: {
      de: {
        settled: 'Stand vermerkt',
        open: () => 'Es fehlt das Datum, dessen Stand die Karte zeigt.',
        why: 'Karten veralten; was kein Datum trägt, gilt als alt.',
      },
      en: {
        settled: 'Date noted',
        open: () => 'The date whose state the map shows is missing.',
        why: 'Maps go stale; what bears no date counts as old.',
      },
    },
  },
];
