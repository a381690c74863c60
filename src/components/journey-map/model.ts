// The small build: the editor loads it, and the whole one weighs 15 KB more (brotli).
import * as z from 'zod/mini';
import { languages } from '../../i18n/languages.ts';
import { moments } from '../../journey/moments.ts';
import { phaseIds } from '../../journey/phases.ts';
import { laneCatalogue } from './lanes.ts';

/**
 * The document that a journey map is. Matrix, outline, curve, paper and exports are views of it.
 *
 * - It is in one language; a translation is a document of its own with the same ids.
 * - What stands here is checked strictly. Fields that are not described here are kept as they are, so that a file
 *   made by somebody else, or by a later version of this one, loses nothing on the way through.
 * - Nothing in it refers to the screen, to storage or to the reader's device.
 */

// A compiled parser needs eval, which the policy of the pages forbids; the attempt alone would be reported.
z.config({ jitless: true });

/** Raise together with a step that brings older documents here. */
export const currentVersion = 1;

/** What a lane is about. Several lanes may be of one kind. */
export const laneKinds = laneCatalogue.map(({ id }) => id);

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/), z.maxLength(64));
/** One line: a name, a source. */
const line = z.string().check(z.maxLength(300));
/** May run over several lines. */
const text = z.string().check(z.maxLength(5000));
/** A day, written 2026-05-20. */
const day = z.iso.date();

const evidence = z.looseObject({
  /** Nobody has checked it; some cases speak for it; it is proven. */
  status: z.enum(['assumption', 'partly', 'proven']),
  /** Where it comes from: “6 interviews, May 2026”. */
  source: z.exactOptional(line),
});

const touchpoint = z.looseObject({
  name: line,
  channel: z.exactOptional(z.enum(['online', 'offline', 'both'])),
  /** Who holds it in their hands (Lemon and Verhoef 2016): the firm, the firm with a partner, the customer, others. */
  kind: z.exactOptional(z.enum(['owned', 'partner', 'customer', 'social'])),
});

/** From -2 to +2, or nothing known. */
const feeling = z.nullable(z.int().check(z.gte(-2), z.lte(2)));

/** What stands in one phase or step of one lane. */
export const mapCell = z.looseObject({
  text,
  evidence: z.exactOptional(evidence),
  /** In a lane `feeling`: from -2 angry to +2 delighted; null where nobody knows, which leaves a gap in the curve. */
  feeling: z.exactOptional(feeling),
  /** In a lane `feeling`: the value aimed at, drawn as a second, dashed curve. */
  feelingToBe: z.exactOptional(feeling),
  /** In a lane `touchpoints`, in the order in which they are met. */
  touchpoints: z.exactOptional(z.array(touchpoint).check(z.maxLength(40))),
  /** In a lane `support`: whether help and information suffice. */
  answer: z.exactOptional(z.enum(['yes', 'partly', 'no'])),
  /** In a lane `moments`: which of the numbered Moments of Truth this is, if any. */
  moment: z.exactOptional(z.enum(moments.map((moment) => moment.id))),
});

/** The phases of the guide that something corresponds to, whatever it is called here; none where nobody decided. */
const guidePhases = z.array(z.enum([...phaseIds, 'advocacy'])).check(z.maxLength(9));

const step = z.looseObject({
  id,
  name: line,
  /** Only of a step that was a phase before the phase model changed: it becomes one again on the way back. */
  guidePhases: z.exactOptional(guidePhases),
  hidden: z.exactOptional(z.boolean()),
});

const phase = z.looseObject({
  id,
  name: line,
  guidePhases: z.exactOptional(guidePhases),
  hidden: z.exactOptional(z.boolean()),
  steps: z.exactOptional(z.array(step).check(z.maxLength(40))),
});

const lane = z.looseObject({
  id,
  kind: z.enum(laneKinds),
  name: line,
  hidden: z.exactOptional(z.boolean()),
});

/** A pain point that was dealt with, and what came of it. */
const change = z.looseObject({
  /** Id of the phase it was found in. */
  phase: id,
  painPoint: text,
  change: text,
  result: text,
});

/** A point of the method check that the reader set aside, and why. */
const dismissal = z.looseObject({
  /** Id of the rule; an unknown one is kept. */
  rule: id,
  reason: line,
});

const mapFields = z.looseObject({
  version: z.literal(currentVersion),
  language: z.enum(languages),
  title: line,
  kind: z.enum(['as-is', 'to-be']),
  /** The answers to the four preliminary questions; empty while open. */
  preliminaryAnswers: z.looseObject({ targetGroup: text, scenario: text, start: text, end: text }),
  persona: z.looseObject({ name: line, description: text }),
  /** The day whose state the map shows. */
  date: z.nullable(day),
  phases: z.array(phase).check(z.minLength(1), z.maxLength(40)),
  lanes: z.array(lane).check(z.minLength(1), z.maxLength(40)),
  /** By id of the phase or step, then by id of the lane. A cell that is not there is empty. */
  cells: z.record(id, z.record(id, mapCell)),
  changes: z.exactOptional(z.array(change).check(z.maxLength(40))),
  /** What was decided with the map; empty while nothing is. */
  decision: text,
  /** When the map will be looked at again. */
  reviewDate: z.nullable(day),
  /** Points of the method check that were set aside. */
  dismissed: z.exactOptional(z.array(dismissal).check(z.maxLength(100))),
  /** A remark on the whole, for example that the map is invented. */
  note: z.exactOptional(text),
});

export type JourneyMap = z.infer<typeof mapFields>;
export type MapPhase = JourneyMap['phases'][number];
export type MapStep = z.infer<typeof step>;
export type MapLane = JourneyMap['lanes'][number];
export type MapCell = z.infer<typeof mapCell>;
export type Touchpoint = z.infer<typeof touchpoint>;

interface Mismatch {
  path: (string | number)[];
  /** What should stand there. */
  expected: string;
}

/** Ids that stand twice, or that point to nothing. */
function* mismatches({ phases, lanes: rows, cells, changes = [] }: JourneyMap): Generator<Mismatch> {
  const columnIds = new Set<string>();
  const laneIds = new Set<string>();
  function* claim(ids: Set<string>, name: string, path: Mismatch['path']): Generator<Mismatch> {
    if (ids.has(name)) yield { path, expected: 'an id that no other has' };
    ids.add(name);
  }
  for (const [place, { id: name, steps = [] }] of phases.entries()) {
    yield* claim(columnIds, name, ['phases', place, 'id']);
    for (const [index, { id: stepName }] of steps.entries())
      yield* claim(columnIds, stepName, ['phases', place, 'steps', index, 'id']);
  }
  for (const [place, { id: name }] of rows.entries()) yield* claim(laneIds, name, ['lanes', place, 'id']);

  for (const [column, byLane] of Object.entries(cells)) {
    if (!columnIds.has(column)) yield { path: ['cells', column], expected: 'the id of a phase or step' };
    for (const row of Object.keys(byLane))
      if (!laneIds.has(row)) yield { path: ['cells', column, row], expected: 'the id of a lane' };
  }
  for (const [place, { phase: name }] of changes.entries())
    if (!phases.some((each) => each.id === name))
      yield { path: ['changes', place, 'phase'], expected: 'the id of a phase' };
}

/** A journey map of the current version. */
export const journeyMap = mapFields.check(({ value, issues }) => {
  for (const { path, expected } of mismatches(value))
    issues.push({ code: 'custom', path, message: expected, input: value });
});

/** The cell of a phase or step in a lane; undefined where nothing was written. */
export function cellAt({ cells }: JourneyMap, column: string, row: string): MapCell | undefined {
  // Ids are free, and “constructor” is one.
  const byLane = Object.hasOwn(cells, column) ? cells[column]! : {};
  return Object.hasOwn(byLane, row) ? byLane[row] : undefined;
}
