import type { JourneyPart } from '../../../journey/phases.ts';
import { journeyPartsOf } from '../columns.ts';
import type { LaneKind } from '../lanes.ts';
import type { MapReading } from './map-reading.ts';
import { inPhase, missingLane, settled, type Outcome, type Rule } from './rule.ts';
import { isFramed } from './rules-questions.ts';

/** More than this and the reader of the map needs a magnifying glass (8 to 15 steps, source S77 of the guide). */
const mostColumns = 15;

/** Says nothing where the outermost phase is not related to the guide’s: then nobody knows which part it lies in. */
function findMissingPart({ phases }: MapReading, part: JourneyPart): Outcome {
  const edge = part === 'before' ? phases[0] : phases.at(-1);
  if (!edge) return 'not-needed';
  if (phases.flatMap(journeyPartsOf).includes(part)) return settled;
  return journeyPartsOf(edge).length === 0 ? 'not-needed' : { spots: [inPhase(edge)] };
}

function findOverload({ phases, columns }: MapReading): Outcome {
  if (columns.length <= mostColumns) return settled;
  const widest = phases.reduce((most, phase) =>
    (phase.steps?.length ?? 0) > (most.steps?.length ?? 0) ? phase : most,
  );
  return { spots: [inPhase(widest)], count: columns.length };
}

const findNameless = ({ phases, columns }: MapReading): Outcome => ({
  spots: [
    ...phases
      .filter(({ name }) => name.trim() === '')
      .map(({ id }) => ({ place: { kind: 'phase', id } as const })),
    ...columns.flatMap(({ step, id }) =>
      step && step.name.trim() === '' ? [{ place: { kind: 'step', id } as const }] : [],
    ),
  ],
});

function findSupportLane(reading: MapReading): Outcome {
  if (reading.laneOf('support')) return settled;
  return isFramed(reading) || reading.entries.length > 0 ? { spots: [missingLane('support')] } : 'later';
}

const stageLanes = ['front-stage', 'back-stage', 'support-processes'] as const satisfies readonly LaneKind[];

function findHalfBlueprint({ laneOf }: MapReading): Outcome {
  const missing = stageLanes.filter((kind) => !laneOf(kind));
  if (missing.length === stageLanes.length) return 'not-needed';
  return { spots: missing.map(missingLane) };
}

/** Which phases and lanes there are. */
export const structureRules: readonly Rule[] = [
  {
    id: 'before-the-purchase',
    page: 'method/preliminary-questions',
    find: (reading) => findMissingPart(reading, 'before'),
    words: {
      de: {
        settled: 'Beginnt vor dem Kauf',
        open: () => 'Die Karte beginnt erst mit dem Kauf.',
        why: 'Was jemand davor sucht und vergleicht, entscheidet mit, ob er überhaupt zu Ihnen kommt.',
      },
      en: {
        settled: 'Begins before the purchase',
        open: () => 'The map begins only with the purchase.',
        why: 'What somebody looks for and compares beforehand helps decide whether they come to you at all.',
      },
    },
  },
  {
    id: 'after-the-purchase',
    page: 'method/mistakes',
    find: (reading) => findMissingPart(reading, 'after'),
    words: {
      de: {
        settled: 'Reicht über den Kauf hinaus',
        open: () => 'Die Karte endet mit dem Kauf.',
        why: 'Nutzung, Hilfe und die Zeit danach entscheiden, ob jemand wiederkommt; wer die enge Lesart bewusst wählt, stellt diesen Punkt zurück.',
      },
      en: {
        settled: 'Goes beyond the purchase',
        open: () => 'The map ends with the purchase.',
        why: 'Use, help and the time after decide whether somebody comes back; if you chose the narrow reading on purpose, set this point aside.',
      },
    },
  },
  {
    id: 'overload',
    page: 'method/mistakes',
    find: findOverload,
    words: {
      de: {
        settled: 'Nicht überladen',
        open: ({ count }) => `Die Karte hat ${count} Spalten.`,
        why: '8 bis 15 Schritte lassen sich noch überblicken; legen Sie den Rest in eine zweite Karte.',
      },
      en: {
        settled: 'Not overloaded',
        open: ({ count }) => `The map has ${count} columns.`,
        why: '8 to 15 steps can still be taken in; put the rest on a second map.',
      },
    },
  },
  {
    id: 'names',
    page: 'method/matrix',
    find: findNameless,
    words: {
      de: {
        settled: 'Phasen und Schritte benannt',
        open: () => 'Es gibt Phasen oder Schritte ohne Namen.',
        why: 'Wer die Karte später liest, weiß sonst nicht, wo er ist.',
      },
      en: {
        settled: 'Phases and steps named',
        open: () => 'There are phases or steps without a name.',
        why: 'Whoever reads the map later will not know where they are.',
      },
    },
  },
  {
    id: 'support-lane',
    page: 'method/matrix',
    find: findSupportLane,
    words: {
      de: {
        settled: 'Zeile „Unterstützung“ vorhanden',
        open: () => 'Die Zeile „Unterstützung“ fehlt.',
        why: 'Ob Hilfe und Information reichen, führt am schnellsten zu Maßnahmen.',
      },
      en: {
        settled: 'Lane “Support” is there',
        open: () => 'The lane “Support” is missing.',
        why: 'Whether help and information suffice leads to measures most quickly.',
      },
    },
  },
  {
    id: 'whole-blueprint',
    page: 'method/service-blueprint',
    find: findHalfBlueprint,
    words: {
      de: {
        settled: 'Service Blueprint mit allen Bahnen',
        open: ({ count }) =>
          count === 1 ? 'Dem Blueprint fehlt eine Bahn.' : 'Dem Blueprint fehlen zwei Bahnen.',
        why: 'Die Ursache einer Wartezeit liegt oft eine Bahn tiefer, als man sie spürt.',
      },
      en: {
        settled: 'Service blueprint with all lanes',
        open: ({ count }) =>
          count === 1 ? 'The blueprint lacks one lane.' : 'The blueprint lacks two lanes.',
        why: 'The cause of a wait often lies one lane below the place where it is felt.',
      },
    },
  },
];
