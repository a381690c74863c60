import type { StageFacts } from './stages.ts';

/** The last number known of every phase of the guide and of every stage the reader added, by id. */
export type RememberedCounts = Readonly<Record<string, number>>;

/** What happened to the numbers when the model changed; one sentence each. */
export type CrosswalkNote =
  | { kind: 'merged'; into: string; from: readonly string[] }
  | { kind: 'split'; from: string; into: readonly string[] }
  | { kind: 'filled'; stage: string }
  | { kind: 'left-out'; stages: readonly string[] };

export interface Crossed {
  counts: number[];
  remembered: RememberedCounts;
  notes: CrosswalkNote[];
}

/**
 * Carries numbers from one model to another. A stage that stands for several phases counts who reached the first
 * of them: adding up would count the same people twice. A stage without a known number takes that of the phase it
 * was split from, else that of the stage before, so that no loss is invented.
 */
export function crossOver(
  from: readonly StageFacts[],
  counts: readonly number[],
  to: readonly StageFacts[],
  known: RememberedCounts,
): Crossed {
  const remembered = remember(from, counts, known);
  const crossed: number[] = [];
  const filled: CrosswalkNote[] = [];
  for (const stage of to) {
    const [key = stage.id] = keysOf(stage);
    const source = from.findIndex((each) => keysOf(each).includes(key));
    const count = remembered[key] ?? counts[source];
    if (count === undefined) filled.push({ kind: 'filled', stage: stage.name });
    crossed.push(count ?? crossed.at(-1) ?? 0);
  }
  return { counts: crossed, remembered, notes: [...describe(from, to, remembered), ...filled] };
}

function remember(
  stages: readonly StageFacts[],
  counts: readonly number[],
  known: RememberedCounts,
): RememberedCounts {
  const next = new Map(Object.entries(known));
  for (const [index, stage] of stages.entries()) {
    const [first = stage.id, ...others] = keysOf(stage);
    const count = counts[index] ?? 0;
    // A changed total says nothing about its parts any more.
    if (next.get(first) !== count) for (const key of others) next.delete(key);
    next.set(first, count);
  }
  return Object.fromEntries(next);
}

function describe(
  from: readonly StageFacts[],
  to: readonly StageFacts[],
  remembered: RememberedCounts,
): CrosswalkNote[] {
  const meeting = (stage: StageFacts, others: readonly StageFacts[]) =>
    others.filter((other) => keysOf(other).some((key) => keysOf(stage).includes(key)));
  const isGuess = (stage: StageFacts) => remembered[keysOf(stage)[0] ?? stage.id] === undefined;
  const names = (stages: readonly StageFacts[]) => stages.map(({ name }) => name);

  const merged = to
    .map((stage) => ({ stage, sources: meeting(stage, from) }))
    .filter(({ sources }) => sources.length > 1)
    .map(({ stage, sources }) => ({ kind: 'merged' as const, into: stage.name, from: names(sources) }));
  const split = from
    .map((stage) => ({ stage, targets: meeting(stage, to).filter(isGuess) }))
    .filter(({ targets }) => targets.length > 0)
    .map(({ stage, targets }) => ({ kind: 'split' as const, from: stage.name, into: names(targets) }));
  const leftOut = names(from.filter((stage) => meeting(stage, to).length === 0));
  return [
    ...merged,
    ...split,
    ...(leftOut.length > 0 ? [{ kind: 'left-out' as const, stages: leftOut }] : []),
  ];
}

/** A stage the reader added stands for itself alone, so it is remembered under its own id. */
function keysOf({ id, covers }: StageFacts): readonly string[] {
  return covers.length > 0 ? covers : [id];
}
