import { feltEntries, type MapReading } from './map-reading.ts';
import { processLine } from './process-language.ts';
import { atEntry, emptyIn, inCell, missingLane, settled, type Outcome, type Rule } from './rule.ts';
import { isFramed } from './rules-questions.ts';

const hasBegun = (reading: MapReading, kind: 'doing' | 'thinking' | 'feeling' | 'support'): boolean =>
  reading.entriesOf(kind).length > 0;

function findEmptyDoing(reading: MapReading): Outcome {
  if (!isFramed(reading) && !hasBegun(reading, 'doing')) return 'later';
  return emptyIn(reading, 'doing', reading.columns);
}

/** Thoughts and feelings belong to something that happens, so they wait for it. */
function findEmptyAfterDoing(reading: MapReading, kind: 'thinking' | 'feeling'): Outcome {
  if (!hasBegun(reading, kind) && !reading.isHalfFilled('doing')) return 'later';
  const lane = reading.laneOf(kind);
  if (kind === 'thinking' || !lane) return emptyIn(reading, kind, reading.columns);
  const rated = new Set(feltEntries(reading).map(({ column }) => column.id));
  return {
    spots: reading.columns.filter(({ id }) => !rated.has(id)).map((column) => inCell(column, lane.id)),
  };
}

function findProcess(reading: MapReading): Outcome {
  if (!hasBegun(reading, 'doing')) return 'later';
  const { persona, language } = reading.map;
  const found = reading.entriesOf('doing').flatMap((entry) => {
    const line = processLine(entry.cell.text, persona.name, language);
    return line === undefined ? [] : [{ spot: atEntry(entry), line }];
  });
  return { spots: found.map(({ spot }) => spot), quote: found[0]?.line ?? '' };
}

/** “Frustrated” is one word; a sentence of the customer is more. */
function findAdjectives(reading: MapReading): Outcome {
  if (!hasBegun(reading, 'thinking')) return 'later';
  const bare = reading.entriesOf('thinking').filter(({ cell }) => /^[\p{L}-]+[.!]?$/u.test(cell.text.trim()));
  return { spots: bare.map(atEntry), quote: bare[0]?.cell.text.trim() ?? '' };
}

/** The lowest and the highest points of the curve, once it has enough points to have any. */
function findUnexplained(reading: MapReading): Outcome {
  const felt = feltEntries(reading);
  if (felt.length < 3) return 'later';
  const values = felt.map(({ feeling }) => feeling);
  const extremes = [Math.min(...values), Math.max(...values)];
  const silent = felt.filter(
    ({ feeling, cell, column }) =>
      extremes.includes(feeling) && cell.text.trim() === '' && !reading.isFilled(column, 'thinking'),
  );
  return { spots: silent.map(atEntry) };
}

function findNoValley(reading: MapReading): Outcome {
  if (reading.map.kind === 'to-be') return 'not-needed';
  const felt = feltEntries(reading);
  if (felt.length < 4) return 'later';
  const [first] = felt;
  return felt.some(({ feeling }) => feeling < 0) || !first ? settled : { spots: [atEntry(first)] };
}

function findSupport(reading: MapReading): Outcome {
  const lane = reading.laneOf('support');
  if (!lane) return 'not-needed';
  if (!hasBegun(reading, 'support') && !reading.isHalfFilled('feeling')) return 'later';
  const answered = new Set(
    reading.entriesOf('support').flatMap(({ cell, column }) => (cell.answer ? [column.id] : [])),
  );
  const open = reading.columns.filter(({ id }) => !answered.has(id));
  return { spots: open.map((column) => inCell(column, lane.id)) };
}

function findNoMoment(reading: MapReading): Outcome {
  if (!reading.isHalfFilled('feeling')) return 'later';
  const lane = reading.laneOf('moments');
  if (!lane) return { spots: [missingLane('moments')] };
  const [first] = reading.columns;
  return reading.entriesOf('moments').length > 0 || !first ? settled : { spots: [inCell(first, lane.id)] };
}

/** What the customer does, thinks and feels. */
export const experienceRules: readonly Rule[] = [
  {
    id: 'doing',
    page: 'method/matrix',
    find: findEmptyDoing,
    words: {
      de: {
        settled: 'Tun überall beschrieben',
        open: ({ where }) => `Tun fehlt ${where}.`,
        why: 'Die Schritte der Kundin tragen alle anderen Zeilen, auch die Schritte ohne Sie.',
      },
      en: {
        settled: 'Doing described throughout',
        open: ({ where }) => `Doing is missing ${where}.`,
        why: 'The customer’s steps carry all other lanes, including the steps without you.',
      },
    },
  },
  {
    id: 'customer-view',
    page: 'method/matrix',
    find: findProcess,
    words: {
      de: {
        settled: 'Aus Sicht der Kundin geschrieben',
        open: ({ quote }) => `„${quote}“ liest sich wie ein Ablauf in Ihrem Haus.`,
        why: 'Die Kundin bemerkt davon oft nichts; sie „wartet und hört nichts“, und das ist der Schritt.',
      },
      en: {
        settled: 'Written from the customer’s view',
        open: ({ quote }) => `“${quote}” reads like a process of yours.`,
        why: 'The customer often notices none of it; she “waits and hears nothing”, and that is the step.',
      },
    },
  },
  {
    id: 'thinking',
    page: 'method/matrix',
    find: (reading) => findEmptyAfterDoing(reading, 'thinking'),
    words: {
      de: {
        settled: 'Gedanken überall notiert',
        open: ({ where }) => `Gedanken fehlen ${where}.`,
        why: 'Wer nicht weiß, was die Kundin sich fragt, kann ihr keine Antwort geben.',
      },
      en: {
        settled: 'Thoughts noted throughout',
        open: ({ where }) => `Thoughts are missing ${where}.`,
        why: 'If you do not know what the customer is asking herself, you cannot give her an answer.',
      },
    },
  },
  {
    id: 'quotes',
    page: 'method/matrix',
    find: findAdjectives,
    words: {
      de: {
        settled: 'Sätze statt Eigenschaftswörter',
        open: ({ quote }) => `„${quote}“ ist kein Satz der Kundin.`,
        why: 'Ein einzelnes Wort lässt sich nicht reparieren, ein Zitat schon.',
      },
      en: {
        settled: 'Sentences instead of adjectives',
        open: ({ quote }) => `“${quote}” is no sentence of the customer.`,
        why: 'A single word cannot be mended, a quotation can.',
      },
    },
  },
  {
    id: 'feeling',
    page: 'method/emotion-curve',
    find: (reading) => findEmptyAfterDoing(reading, 'feeling'),
    words: {
      de: {
        settled: 'Gefühl überall gewertet',
        open: ({ where }) => `Gefühl fehlt ${where}.`,
        why: 'Die Kurve zeigt Täler und Abstürze nur, wenn sie keine Lücken hat.',
      },
      en: {
        settled: 'Feeling rated throughout',
        open: ({ where }) => `Feeling is missing ${where}.`,
        why: 'The curve shows valleys and drops only where it has no gaps.',
      },
    },
  },
  {
    id: 'reasons',
    page: 'method/emotion-curve',
    find: findUnexplained,
    words: {
      de: {
        settled: 'Täler und Gipfel begründet',
        open: ({ where }) => `Der tiefste oder höchste Punkt der Kurve hat keinen Grund ${where}.`,
        why: 'Ein Wert ohne Grund sagt niemandem, was zu ändern ist.',
      },
      en: {
        settled: 'Valleys and peaks explained',
        open: ({ where }) => `The lowest or highest point of the curve has no reason ${where}.`,
        why: 'A value without a reason tells nobody what to change.',
      },
    },
  },
  {
    id: 'criticism',
    page: 'method/mistakes',
    find: findNoValley,
    words: {
      de: {
        settled: 'Kritik hat einen Platz',
        open: () => 'Die Kurve hat kein einziges Tal.',
        why: 'Lesen Sie die zehn schlechtesten Bewertungen vor: Findet eine keinen Platz auf der Karte, fehlt ein Schritt.',
      },
      en: {
        settled: 'Criticism has a place',
        open: () => 'The curve has not a single valley.',
        why: 'Read out the ten worst reviews: if one finds no spot on the map, a step is missing.',
      },
    },
  },
  {
    id: 'support',
    page: 'method/matrix',
    find: findSupport,
    words: {
      de: {
        settled: 'Hilfe und Information beurteilt',
        open: ({ where }) => `Ob Hilfe und Information reichen, ist offen ${where}.`,
        why: 'Aus jedem „nein“ und „teils“ wird ohne Umweg eine Maßnahme.',
      },
      en: {
        settled: 'Help and information judged',
        open: ({ where }) => `Whether help and information suffice is open ${where}.`,
        why: 'Each “no” and “partly” turns into a measure directly.',
      },
    },
  },
  {
    id: 'moments',
    page: 'moments',
    find: findNoMoment,
    words: {
      de: {
        settled: 'Moments of Truth markiert',
        open: () => 'Noch ist kein Moment of Truth markiert.',
        why: 'Nicht jeder Kontakt wiegt gleich schwer; an wenigen entscheidet sich, ob die Reise weitergeht.',
      },
      en: {
        settled: 'Moments of truth marked',
        open: () => 'No moment of truth is marked yet.',
        why: 'Not every contact weighs the same; a few decide whether the journey goes on.',
      },
    },
  },
];
