import type { Column } from '../columns.ts';
import { feltEntries, type MapReading } from './map-reading.ts';
import { atEntry, emptyIn, inFrame, missingLane, settled, type Outcome, type Rule } from './rule.ts';

const columnsWith = (reading: MapReading, kind: 'pain-points' | 'opportunities' | 'front-stage'): Column[] =>
  reading.columns.filter((column) => reading.isFilled(column, kind));

function findUnnamedPain(reading: MapReading): Outcome {
  const valleys = feltEntries(reading).flatMap(({ feeling, column }) => (feeling < 0 ? [column] : []));
  return valleys.length === 0 ? 'later' : emptyIn(reading, 'pain-points', valleys);
}

function findNoIdea(reading: MapReading): Outcome {
  const painful = columnsWith(reading, 'pain-points');
  return painful.length === 0 ? 'later' : emptyIn(reading, 'opportunities', painful);
}

/** What should change needs somebody who may change it. */
function findNoOwner(reading: MapReading): Outcome {
  const promising = columnsWith(reading, 'opportunities');
  if (promising.length === 0) return 'later';
  return reading.laneOf('responsible')
    ? emptyIn(reading, 'responsible', promising)
    : { spots: [missingLane('responsible')] };
}

const nobody =
  /^(?:alle|jeder|wir|(?:das|unser|ganze?s?)?\s*team|n\.\s?n\.|offen|unklar|\?+|tbd|tba|n\/a|all|everyone|everybody|we|us|(?:the|our|whole)?\s*team|open|nobody|niemand)[.!]?$/iu;

function findNobody(reading: MapReading): Outcome {
  const named = reading.entriesOf('responsible');
  if (named.length === 0) return 'later';
  const empty = named.filter(({ cell }) => nobody.test(cell.text.trim()));
  return { spots: empty.map(atEntry), quote: empty[0]?.cell.text.trim() ?? '' };
}

function findNoMetric(reading: MapReading): Outcome {
  const promising = columnsWith(reading, 'opportunities');
  if (promising.length === 0) return 'later';
  if (!reading.laneOf('metric')) return { spots: [missingLane('metric')] };
  return emptyIn(reading, 'metric', promising);
}

function findNoBackStage(reading: MapReading): Outcome {
  const visible = columnsWith(reading, 'front-stage');
  if (!reading.laneOf('front-stage') || !reading.laneOf('back-stage')) return 'not-needed';
  return visible.length === 0 ? 'later' : emptyIn(reading, 'back-stage', visible);
}

/** A decision can wait until there is something to decide about. */
function findUndecided(reading: MapReading, field: 'decision' | 'reviewDate'): Outcome {
  const value = reading.map[field];
  if (value !== null && value.trim() !== '') return settled;
  return columnsWith(reading, 'opportunities').length === 0 ? 'later' : { spots: [inFrame(field)] };
}

/** What follows from the map. */
export const actionRules: readonly Rule[] = [
  {
    id: 'pain-points',
    page: 'method/pain-points',
    find: findUnnamedPain,
    words: {
      de: {
        settled: 'Jedes Tal hat einen Schmerzpunkt',
        open: ({ where }) => `Die Kurve liegt unter null, aber ein Schmerzpunkt fehlt ${where}.`,
        why: 'Erst die Ursache zeigt, ob Ihr Betrieb etwas daran ändern kann.',
      },
      en: {
        settled: 'Each valley has a pain point',
        open: ({ where }) => `The curve lies below zero, yet a pain point is missing ${where}.`,
        why: 'Only the cause shows whether your firm can change anything about it.',
      },
    },
  },
  {
    id: 'opportunities',
    page: 'method/pain-points',
    find: findNoIdea,
    words: {
      de: {
        settled: 'Zu jedem Schmerzpunkt eine Chance',
        open: ({ where }) => `Zum Schmerzpunkt fehlt eine Chance ${where}.`,
        why: 'Eine Karte voller Klagen ohne offene Frage lädt niemanden ein, etwas zu ändern.',
      },
      en: {
        settled: 'An opportunity for each pain point',
        open: ({ where }) => `The pain point has no opportunity yet ${where}.`,
        why: 'A map full of complaints without an open question invites nobody to change anything.',
      },
    },
  },
  {
    id: 'back-stage',
    page: 'method/service-blueprint',
    find: findNoBackStage,
    words: {
      de: {
        settled: 'Hinter jeder Vorderbühne eine Hinterbühne',
        open: ({ where }) => `Die Vorderbühne ist beschrieben, die Hinterbühne nicht ${where}.`,
        why: 'Fehler, die vorn auffallen, entstehen häufig hinten.',
      },
      en: {
        settled: 'A back stage behind each front stage',
        open: ({ where }) => `The front stage is described, the back stage is not ${where}.`,
        why: 'Faults that show at the front frequently arise at the back.',
      },
    },
  },
  {
    id: 'owners',
    page: 'method/responsibilities',
    find: findNoOwner,
    words: {
      de: {
        settled: 'Jede Chance hat Zuständige',
        open: ({ where }) =>
          where === '' ? 'Niemand ist zuständig: Die Zeile fehlt.' : `Zuständige fehlen ${where}.`,
        why: 'Ohne einen Namen, der ändern darf, bleibt die Karte ein Plakat.',
      },
      en: {
        settled: 'Each opportunity has an owner',
        open: ({ where }) =>
          where === '' ? 'Nobody is responsible: the lane is missing.' : `An owner is missing ${where}.`,
        why: 'Without a name that may change things, the map remains a poster.',
      },
    },
  },
  {
    id: 'real-owners',
    page: 'method/responsibilities',
    find: findNobody,
    words: {
      de: {
        settled: 'Zuständig ist ein Mensch',
        open: ({ quote, where }) => `„${quote}“ ist niemand, den man anrufen kann ${where}.`,
        why: 'Wenn alle gemeint sind, fühlt sich keiner gemeint.',
      },
      en: {
        settled: 'A person is responsible',
        open: ({ quote, where }) => `“${quote}” is nobody you can call ${where}.`,
        why: 'When everybody is meant, nobody feels addressed.',
      },
    },
  },
  {
    id: 'metrics',
    page: 'method/metrics',
    find: findNoMetric,
    words: {
      de: {
        settled: 'Chancen haben eine Kennzahl',
        open: ({ where }) =>
          where === '' ? 'Keine Chance hat eine Kennzahl: Die Zeile fehlt.' : `Eine Kennzahl fehlt ${where}.`,
        why: 'Ohne Ausgangswert lässt sich später nicht sagen, ob es besser wurde.',
      },
      en: {
        settled: 'Opportunities have a metric',
        open: ({ where }) =>
          where === ''
            ? 'No opportunity has a metric: the lane is missing.'
            : `A metric is missing ${where}.`,
        why: 'Without a baseline nobody can say later whether things improved.',
      },
    },
  },
  {
    id: 'decision',
    page: 'method/implement',
    find: (reading) => findUndecided(reading, 'decision'),
    words: {
      de: {
        settled: 'Entscheidung festgehalten',
        open: () => 'Aus der Karte folgt noch keine Entscheidung.',
        why: 'Eine Karte ändert nichts, solange niemand danach anders arbeitet.',
      },
      en: {
        settled: 'Decision recorded',
        open: () => 'No decision follows from the map yet.',
        why: 'A map changes nothing as long as nobody works differently because of it.',
      },
    },
  },
  {
    id: 'review-date',
    page: 'method/implement',
    find: (reading) => findUndecided(reading, 'reviewDate'),
    words: {
      de: {
        settled: 'Termin zum Nachsehen gesetzt',
        open: () => 'Es steht kein Termin zum Nachsehen fest.',
        why: 'Ohne Termin im Kalender veraltet die Karte unbemerkt.',
      },
      en: {
        settled: 'Review date set',
        open: () => 'No review date has been set.',
        why: 'Without a date in the calendar the map goes stale unnoticed.',
      },
    },
  },
];
