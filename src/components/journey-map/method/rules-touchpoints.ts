import type { Touchpoint } from '../model.ts';
import type { MapReading } from './map-reading.ts';
import { atEntry, inCell, settled, type Outcome, type Rule } from './rule.ts';

/** From here on a pattern says something about the journey and not about the first entries. */
const enough = 4;

const touchpointsOf = (reading: MapReading): readonly Touchpoint[] =>
  reading.entriesOf('touchpoints').flatMap(({ cell }) => cell.touchpoints ?? []);

/** Single steps may well be without contact; a whole phase without any is worth a thought. */
function findUntouched(reading: MapReading): Outcome {
  const lane = reading.laneOf('touchpoints');
  if (!lane) return 'not-needed';
  if (reading.entriesOf('touchpoints').length === 0 && !reading.isHalfFilled('doing')) return 'later';
  const touched = new Set(reading.entriesOf('touchpoints').map(({ column }) => column.phase));
  return {
    spots: reading.phases
      .filter((phase) => !touched.has(phase))
      .flatMap((phase) => reading.columns.find((column) => column.phase === phase) ?? [])
      .map((column) => ({ ...inCell(column, lane.id), in: { kind: 'phase', name: column.phase.name } })),
  };
}

function findUnsorted(reading: MapReading): Outcome {
  const all = touchpointsOf(reading);
  if (all.length < enough) return 'later';
  const isUnsorted = ({ channel, kind }: Touchpoint) => channel === undefined || kind === undefined;
  const open = reading
    .entriesOf('touchpoints')
    .filter(({ cell }) => (cell.touchpoints ?? []).some(isUnsorted));
  return { spots: open.map(atEntry), count: all.filter(isUnsorted).length, of: all.length };
}

/** Looks at the marked touchpoints and leads to the first of them. */
function findOneSided(reading: MapReading, isOneSided: (marked: readonly Touchpoint[]) => boolean): Outcome {
  const marked = touchpointsOf(reading).filter(
    ({ kind, channel }) => kind !== undefined && channel !== undefined,
  );
  const [first] = reading.entriesOf('touchpoints');
  if (marked.length < enough || !first) return 'later';
  return isOneSided(marked) ? { spots: [{ place: atEntry(first).place }] } : settled;
}

/** Where customers meet somebody or something. */
export const touchpointRules: readonly Rule[] = [
  {
    id: 'touchpoints',
    page: 'method/touchpoint-analysis',
    find: findUntouched,
    words: {
      de: {
        settled: 'Touchpoints in jeder Phase',
        open: ({ where }) => `Touchpoints fehlen ${where}.`,
        why: 'Auch wo Sie nicht dabei sind, trifft die Kundin auf etwas: Freunde, Suche, Mitbewerber.',
      },
      en: {
        settled: 'Touchpoints in every phase',
        open: ({ where }) => `Touchpoints are missing ${where}.`,
        why: 'Even where you are absent the customer meets something: friends, a search, rivals.',
      },
    },
  },
  {
    id: 'touchpoint-kinds',
    page: 'method/touchpoint-analysis',
    find: findUnsorted,
    words: {
      de: {
        settled: 'Touchpoints nach Kanal und Art geordnet',
        open: ({ count, of }) => `Kanal oder Art fehlt bei ${count} von ${of} Touchpoints.`,
        why: 'Wer alle Touchpoints für eigene hält, plant Dinge, über die andere entscheiden.',
      },
      en: {
        settled: 'Touchpoints sorted by channel and kind',
        open: ({ count, of }) => `Channel or kind is missing for ${count} of ${of} touchpoints.`,
        why: 'If you take all touchpoints for your own, you plan things that others decide.',
      },
    },
  },
  {
    id: 'foreign-touchpoints',
    page: 'method/touchpoint-analysis',
    find: (reading) => findOneSided(reading, (marked) => marked.every(({ kind }) => kind === 'owned')),
    words: {
      de: {
        settled: 'Auch fremde Touchpoints verzeichnet',
        open: () => 'Alle Touchpoints gehören Ihnen.',
        why: 'Empfehlungen, Bewertungen und Mitbewerber wirken auch, wenn sie auf keiner Liste stehen.',
      },
      en: {
        settled: 'Touchpoints of others listed too',
        open: () => 'All touchpoints belong to you.',
        why: 'Recommendations, reviews and rivals have an effect even if they are on nobody’s list.',
      },
    },
  },
  {
    id: 'both-channels',
    page: 'method/touchpoint-analysis',
    find: (reading) =>
      findOneSided(reading, (marked) =>
        (['online', 'offline'] as const).some((only) => marked.every(({ channel }) => channel === only)),
      ),
    words: {
      de: {
        settled: 'Online und offline berücksichtigt',
        open: () => 'Alle Touchpoints liegen auf einer Seite: nur online oder nur offline.',
        why: 'Gerade beim Wechsel zwischen beiden reißt eine Reise leicht.',
      },
      en: {
        settled: 'Online and offline considered',
        open: () => 'All touchpoints lie on one side: only online or only offline.',
        why: 'It is at the change between the two that a journey easily tears.',
      },
    },
  },
];
