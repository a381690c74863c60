import type { StructureDifference } from './differences.ts';

const de = {
  count: (count: number) =>
    count === 0 ? 'Die Karten stimmen überein.' : count === 1 ? 'Ein Unterschied' : `${count} Unterschiede`,
  filter: 'Zeile',
  allLanes: 'Alle Zeilen',
  asIs: 'Ist',
  toBe: 'Soll',
  otherMap: 'Andere Karte',
  thisMap: 'Diese Karte',
  change: 'Art',
  lane: 'Zeile',
  place: 'Stelle',
  show: 'Zeigen',
  kinds: { added: 'neu', removed: 'entfällt', changed: 'geändert' },
  nothing: 'nichts',
  structure: 'Phasen, Schritte und Zeilen',
  structureNote: ({ part, change, before, after }: StructureDifference) => {
    const what = { phase: 'Phase', step: 'Schritt', lane: 'Zeile' }[part];
    return {
      added: `${what} „${after}“ kommt hinzu.`,
      removed: `${what} „${before}“ entfällt.`,
      renamed: `${what} „${before}“ heißt nun „${after}“.`,
      moved: `${what} „${after}“ steht an anderer Stelle.`,
    }[change];
  },
  curves: 'Emotionskurve',
  unknown: 'kein Wert',
};

export type CompareWords = typeof de;

const en: CompareWords = {
  count: (count) =>
    count === 0 ? 'The maps are the same.' : count === 1 ? 'One difference' : `${count} differences`,
  filter: 'Lane',
  allLanes: 'All lanes',
  asIs: 'As is',
  toBe: 'To be',
  otherMap: 'Other map',
  thisMap: 'This map',
  change: 'Kind',
  lane: 'Lane',
  place: 'Place',
  show: 'Show',
  kinds: { added: 'new', removed: 'gone', changed: 'changed' },
  nothing: 'nothing',
  structure: 'Phases, steps and lanes',
  structureNote: ({ part, change, before, after }) => {
    const what = { phase: 'Phase', step: 'Step', lane: 'Lane' }[part];
    return {
      added: `${what} “${after}” is added.`,
      removed: `${what} “${before}” goes.`,
      renamed: `${what} “${before}” is now called “${after}”.`,
      moved: `${what} “${after}” stands elsewhere.`,
    }[change];
  },
  curves: 'Emotion curve',
  unknown: 'no value',
};

/** The words of the comparison of two maps. */
export const compareWords = { de, en };
