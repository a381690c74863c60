import type { Language } from '../../../i18n/languages.ts';
import type { PhaseModel } from '../../../journey/models.ts';
import type { JourneyMap } from '../model.ts';
import type { Leaf } from './leaves.ts';
import type { LeafMove } from './switch-model.ts';

/** What happens to the phases when the model changes. Names are those of the map, old and new. */
export type SwitchNote =
  /** Stays as it is, under its own or the new name. */
  | { kind: 'kept'; from: string; to: string }
  /** Become steps of one new phase. */
  | { kind: 'merged'; from: readonly string[]; into: string }
  /** Its content lies in one phase of the new model and could also belong to the others. */
  | { kind: 'split'; from: string; into: string; others: readonly string[] }
  /** The new model has no phase for them; they stay. */
  | { kind: 'left'; phases: readonly string[] }
  /** The reader’s own. */
  | { kind: 'own'; phases: readonly string[] }
  /** Empty before and not in the new model. */
  | { kind: 'dropped'; phases: readonly string[] }
  /** New and still empty. */
  | { kind: 'fresh'; phases: readonly string[] }
  /** The map would have more phases than it may; nothing was changed. */
  | { kind: 'no-room' };

/** The phase that a leaf is or was: its own name where it is or was a phase, else that of its phase. */
const nameOf = ({ id, phase, asStep, canBePhase }: Leaf): string =>
  id !== phase.id && canBePhase ? asStep.name : phase.name;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Describes a switch, phase by phase in the order of the new model. */
export function reportSwitch(
  { before, after }: { before: JourneyMap; after: JourneyMap },
  model: PhaseModel,
  lang: Language,
  moves: readonly LeafMove[],
): SwitchNote[] {
  const filled = moves.filter(({ leaf }) => !leaf.isBlank);
  const arrived = model.phases.flatMap((target): SwitchNote[] => {
    const leaves = filled.flatMap((move) => (move.target === target ? [move.leaf] : []));
    const from = unique(leaves.map(nameOf));
    const [first] = leaves;
    const phase = after.phases.find(
      ({ id, steps = [] }) => id === first?.id || steps.some((step) => step.id === first?.id),
    );
    if (!first || !phase) return [];
    const isOne = before.phases.some(({ id }) => id === phase.id) || phase.id === first.id;
    return [
      isOne ? { kind: 'kept', from: from[0]!, to: phase.name } : { kind: 'merged', from, into: phase.name },
    ];
  });
  const left = filled.filter(({ target }) => !target).map(({ leaf }) => leaf);
  const namesAfter = new Set(after.phases.map(({ name }) => name));
  const namesBefore = new Set(before.phases.map(({ name }) => name));
  const blank = moves.filter(({ leaf }) => leaf.isBlank).map(({ leaf }) => nameOf(leaf));
  const fresh = model.phases.filter((target) => !filled.some((move) => move.target === target));
  return [
    ...arrived,
    ...splits(filled, model, lang),
    ...listed('left', left.filter(({ covers }) => covers.length > 0).map(nameOf)),
    ...listed('own', left.filter(({ covers }) => covers.length === 0).map(nameOf)),
    ...listed(
      'dropped',
      blank.filter((name) => !namesAfter.has(name)),
    ),
    ...listed(
      'fresh',
      fresh.map((target) => target[lang]).filter((name) => namesAfter.has(name) && !namesBefore.has(name)),
    ),
  ];
}

const listed = (kind: 'left' | 'own' | 'dropped' | 'fresh', names: readonly string[]): SwitchNote[] =>
  names.length > 0 ? [{ kind, phases: unique(names) }] : [];

function splits(filled: readonly LeafMove[], model: PhaseModel, lang: Language): SwitchNote[] {
  const notes = new Map<string, SwitchNote>();
  for (const { leaf, target } of filled) {
    const others = model.phases.filter(
      (each) => each !== target && each.covers.some((id) => leaf.covers.includes(id)),
    );
    if (!target || others.length === 0) continue;
    const from = nameOf(leaf);
    notes.set(from, { kind: 'split', from, into: target[lang], others: others.map((each) => each[lang]) });
  }
  return [...notes.values()];
}
