import { createEmptyCard, fsrs, Rating, type CardInput } from 'ts-fsrs';

/** What is remembered of one item. Times are milliseconds since 1970. */
export interface Memory {
  /** When it should be asked again. */
  due: number;
  /** When it was asked last. */
  last: number;
  /** Days until the chance of remembering falls to 90 %. */
  stability: number;
  /** 1 easy … 10 hard, as FSRS learns it from the answers. */
  difficulty: number;
  /** How often it was asked, and how often it was forgotten after having been known. */
  reps: number;
  lapses: number;
  /** Whether the last answer was right. */
  wasRight: boolean;
}

// Whole days without the minute steps of flash cards: a round is not repeated within minutes.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });
const reviewState: CardInput['state'] = 'Review';

/** Returns the memory after an answer. A right answer counts as “good”, a wrong one as “again” (FSRS-6, ts-fsrs). */
export function remember(before: Memory | undefined, isRight: boolean, now: number): Memory {
  // A clock that was set back must not make time run backwards: the scheduler rejects that.
  const at = Math.max(now, before?.last ?? 0);
  const card = before ? toCard(before) : createEmptyCard(at);
  const { card: next } = scheduler.next(card, at, isRight ? Rating.Good : Rating.Again);
  return {
    due: next.due.getTime(),
    last: at,
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    wasRight: isRight,
  };
}

/** Wrong answers are due at once, the others when the scheduler says so. */
export function isDue(memory: Memory | undefined, now: number): boolean {
  return memory !== undefined && (!memory.wasRight || memory.due <= now);
}

function toCard({ due, last, stability, difficulty, reps, lapses }: Memory): CardInput {
  const days = Math.round((due - last) / 86_400_000);
  return {
    due,
    last_review: last,
    stability,
    difficulty,
    reps,
    lapses,
    state: reviewState,
    scheduled_days: days,
    elapsed_days: 0,
    learning_steps: 0,
  };
}
