import type { Language } from '../../../i18n/languages.ts';
import type { ModelPhase, PhaseModel } from '../../../journey/models.ts';
import { without } from '../editor/change-cell.ts';
import { columnIds, freeId } from '../editor/free-id.ts';
import { limits } from '../editor/limits.ts';
import type { JourneyMap, MapPhase } from '../model.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { isSameCover, isStandardPhase } from './standard-names.ts';
import { reportSwitch, type SwitchNote } from './switch-report.ts';

export interface SwitchResult {
  map: JourneyMap;
  report: SwitchNote[];
}

/**
 * Brings a map into another phase model of the guide, by the phases of the guide that either side covers.
 *
 * - One old phase to one new: everything stays, the phase takes the new name unless the reader gave it another.
 * - Several old phases to one new: they become its steps, each with its cells. Nothing is averaged or joined.
 * - One old phase to several new: its content goes to the new phase that covers the same, else to the first.
 * - A phase that the new model has no place for stays where it is; so do phases of the reader’s own. Phases that say
 *   nothing and bear a standard name are dropped.
 *
 * Cells are never moved: a column keeps its id, whether it is a phase or a step. A phase that became a step remembers
 * what it covers, so that switching back makes it a phase again. Hidden things stay hidden. A map that would get more
 * phases than a document may hold stays as it is.
 *
 * @param lang the language of the new phases’ names
 */
export function switchModel(map: JourneyMap, model: PhaseModel, lang: Language): SwitchResult {
  const leaves = leavesOf(map);
  const moves = withoutOverflow(leaves.map((leaf) => ({ leaf, target: targetOf(leaf, model) })));
  const phases = fittingIn(arrange(map, model, lang, moves));
  if (phases.length > limits.phases) return { map, report: [{ kind: 'no-room' }] };
  const next = withPhases(
    map,
    phases.map(({ phase }) => phase),
  );
  return { map: next, report: reportSwitch({ before: map, after: next }, model, lang, moves) };
}

/** Where a leaf goes: a phase of the new model, or nowhere. */
export interface LeafMove {
  leaf: Leaf;
  target: ModelPhase | undefined;
}

/** The phase of its own id, since it may come from this model; else that which covers the same; else the first. */
function targetOf({ id: leafId, covers }: Leaf, { phases }: PhaseModel): ModelPhase | undefined {
  const fitting = covers.flatMap((id) => phases.filter((each) => each.covers.includes(id)));
  return (
    fitting.find(({ id }) => id === leafId) ??
    fitting.find((each) => isSameCover(each.covers, covers)) ??
    fitting[0]
  );
}

/** More leaves than a phase may have steps stay in their own phases. */
function withoutOverflow(moves: LeafMove[]): LeafMove[] {
  const counts = new Map<ModelPhase, number>();
  return moves.map((move) => {
    if (!move.target || move.leaf.isBlank) return move;
    const count = (counts.get(move.target) ?? 0) + 1;
    counts.set(move.target, count);
    return count > limits.steps ? { ...move, target: undefined } : move;
  });
}

interface Arranged {
  phase: MapPhase;
  /** Holds nothing of the old map, so that it can go where room is short. */
  isFresh: boolean;
}

const fittingIn = (arranged: Arranged[]): Arranged[] => {
  let surplus = arranged.length - limits.phases;
  return arranged
    .toReversed()
    .filter(({ isFresh }) => !(isFresh && surplus-- > 0))
    .toReversed();
};

/** The phases of the model in their order, each followed by the phases that stay where they are. */
function arrange(map: JourneyMap, model: PhaseModel, lang: Language, moves: readonly LeafMove[]): Arranged[] {
  const taken = columnIds(map);
  for (const { leaf } of moves) if (leaf.isBlank) taken.delete(leaf.id);
  const claim = (id: string): string => {
    const free = taken.has(id) ? freeId(id, taken) : id;
    taken.add(free);
    return free;
  };
  const staying = stayingAfter(map, moves, claim);
  return [
    ...(staying.get(undefined) ?? []),
    ...model.phases.flatMap((target) => [
      newPhase(target, lang, moves, claim),
      ...(staying.get(target) ?? []),
    ]),
  ];
}

/** One phase of the new model with all that comes into it. */
function newPhase(
  target: ModelPhase,
  lang: Language,
  all: readonly LeafMove[],
  claim: (id: string) => string,
): Arranged {
  const leaves = all.flatMap((move) => (move.target === target ? [move.leaf] : []));
  const filled = leaves.filter(({ isBlank }) => !isBlank);
  const hidden = leaves.length > 0 && leaves.every(({ hidesPhase }) => hidesPhase) ? { hidden: true } : {};
  const named = { name: target[lang], guidePhases: [...target.covers] };
  const [first] = filled;
  if (!first) return { phase: { id: claim(target.id), ...named, ...hidden }, isFresh: true };
  if (isWhole(target, leaves, all))
    return {
      phase: { ...first.phase, ...keptName(first.phase, named) },
      isFresh: false,
    };
  // An id of this model says that it comes from here: empty phases beside it must not make it a step.
  const isAlone = leaves.length === 1 || (filled.length === 1 && first.id === target.id);
  if (isAlone && first.canBePhase) {
    return {
      phase: { ...without(first.asStep, 'hidden'), ...keptName(first.asStep, named), ...hidden },
      isFresh: false,
    };
  }
  return {
    phase: { id: claim(target.id), ...named, ...hidden, steps: filled.map(({ asStep }) => asStep) },
    isFresh: false,
  };
}

/**
 * Whether an old phase and a new one hold exactly the same, so that the old one is kept with its id and its steps. A
 * step that was a phase holds a phase together only as long as the new phase covers the same.
 */
function isWhole(target: ModelPhase, leaves: readonly Leaf[], all: readonly LeafMove[]): boolean {
  const [first] = leaves;
  if (!first || leaves.some(({ phase }) => phase !== first.phase)) return false;
  const ofPhase = all.filter(({ leaf }) => leaf.phase === first.phase && !leaf.isBlank);
  if (!ofPhase.every((move) => move.target === target)) return false;
  const isSame = isSameCover(first.phase.guidePhases ?? [], target.covers);
  return isSame || leaves.every(({ id, canBePhase }) => id === first.phase.id || !canBePhase);
}

/** A name that the reader gave stays. */
const keptName = <T extends { name: string }>(old: { name: string }, named: T): T =>
  isStandardPhase({ ...named, name: old.name }) ? named : { ...named, name: old.name };

/** What stays where it is, by the new phase that it stands behind. */
function stayingAfter(
  map: JourneyMap,
  moves: readonly LeafMove[],
  claim: (id: string) => string,
): Map<ModelPhase | undefined, Arranged[]> {
  const staying = new Map<ModelPhase | undefined, Arranged[]>();
  let anchor: ModelPhase | undefined;
  for (const phase of map.phases) {
    const own = moves.filter(({ leaf }) => leaf.phase === phase);
    const left = own.filter(({ target, leaf }) => !target && !leaf.isBlank).map(({ leaf }) => leaf);
    if (left.length > 0)
      staying.set(anchor, [
        ...(staying.get(anchor) ?? []),
        { phase: rest(phase, own, left, claim), isFresh: false },
      ]);
    anchor = own.findLast(({ target }) => target)?.target ?? anchor;
  }
  return staying;
}

/** What remains of a phase after some of its leaves have gone elsewhere. */
function rest(
  phase: MapPhase,
  own: readonly LeafMove[],
  left: readonly Leaf[],
  claim: (id: string) => string,
): MapPhase {
  if (left.length === own.length) return phase;
  const isSelfGone = own.some(({ leaf, target }) => leaf.id === phase.id && target);
  const steps = left.filter(({ id }) => id !== phase.id).map(({ asStep }) => asStep);
  // Its own cells were not to be seen while it had visible steps.
  const isShown =
    steps.some(({ hidden = false }) => !hidden) ||
    left.some(({ id, canBePhase }) => id === phase.id && canBePhase);
  return {
    ...phase,
    id: isSelfGone ? claim(phase.id) : phase.id,
    steps,
    ...(isShown ? {} : { hidden: true }),
  };
}

/** Puts the phases in. What was noted for a phase follows its column, or the first of its steps. */
function withPhases(map: JourneyMap, phases: MapPhase[]): JourneyMap {
  const home = new Map(
    phases.flatMap(({ id, steps = [] }) =>
      [id, ...steps.map((step) => step.id)].map((column) => [column, id] as const),
    ),
  );
  const homeOf = (name: string): string => {
    const columns = [name, ...(map.phases.find(({ id }) => id === name)?.steps ?? []).map(({ id }) => id)];
    return columns.flatMap((column) => home.get(column) ?? [])[0] ?? name;
  };
  const cells = Object.fromEntries(Object.entries(map.cells).filter(([column]) => home.has(column)));
  const changes = map.changes?.map((change) => ({ ...change, phase: homeOf(change.phase) }));
  return { ...map, phases, cells, ...(changes && { changes }) };
}
