import type { Answer } from './model.ts';
import type { Round } from './round.ts';

interface Turn {
  id: string;
  /** Asked a second time because the first answer was wrong. */
  isRepeat: boolean;
}

export interface Given {
  id: string;
  answer: Answer;
  isRight: boolean;
}

/** A round on its way. */
export interface Session {
  round: Round;
  turns: readonly Turn[];
  /** Index of the current turn; equal to the number of turns when the round is over. */
  position: number;
  /** The answer to the current turn, once given. */
  current: Given | null;
  /** First answers, in order: they count, and the review lists them. */
  given: readonly Given[];
}

export function startSession(round: Round): Session {
  const turns = round.ids.map((id) => ({ id, isRepeat: false }));
  return { round, turns, position: 0, current: null, given: [] };
}

/** Takes an answer to the current turn; a wrong first answer puts the item at the end once more. A second answer to the same turn changes nothing. */
export function giveAnswer(session: Session, answer: Answer, isRight: boolean): Session {
  const turn = session.turns[session.position];
  if (!turn || session.current) return session;

  const current = { id: turn.id, answer, isRight };
  if (turn.isRepeat) return { ...session, current };
  const turns = isRight ? session.turns : [...session.turns, { id: turn.id, isRepeat: true }];
  return { ...session, turns, current, given: [...session.given, current] };
}

/** Goes on to the next turn; nothing happens before the current one is answered. */
export function goOn(session: Session): Session {
  return session.current ? { ...session, position: session.position + 1, current: null } : session;
}

/** Ends the round early; what was answered so far is reviewed. */
export function stopSession(session: Session): Session {
  return { ...session, position: session.turns.length, current: null };
}

export const isOver = ({ position, turns }: Session): boolean => position >= turns.length;

/** Moves one id by so many places; beyond either end nothing changes. */
export function moveId(order: readonly string[], id: string, by: number): readonly string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length || by === 0) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, id);
}
