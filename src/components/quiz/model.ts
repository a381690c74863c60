import type { PhaseId } from '../../journey/phases.ts';
import type { QuizKind } from '../../schemas/quiz.ts';

/** One thing to choose, to put in order or to sort. The reason is shown after the answer. */
export interface Option {
  id: string;
  text: string;
  reason: string;
}

export interface Card extends Option {
  /** Id of the group it belongs to. */
  group: string;
}

interface Shared {
  id: string;
  kind: QuizKind;
  /** The phase it belongs to; null when it belongs to all of them. */
  phase: PhaseId | null;
  /** The situation, the claim or the question itself. */
  prompt: string;
  /** Where the guide explains the answer. */
  link: { label: string; href: string };
}

export interface ChoiceQuestion extends Shared {
  form: 'choice';
  /** In a natural order where there is one, such as ZMOT to TMOT. */
  options: readonly Option[];
  best: string;
}
export interface OrderQuestion extends Shared {
  form: 'order';
  /** In the right order. */
  options: readonly Option[];
}
export interface SortQuestion extends Shared {
  form: 'sort';
  options: readonly Card[];
  groups: readonly { id: string; text: string }[];
}

/** An item in one language, ready to be shown. */
export type Question = ChoiceQuestion | OrderQuestion | SortQuestion;

/** What the reader gave: one option, an order of all, or a group for each card. */
export type Answer =
  | { form: 'choice'; chosen: string }
  | { form: 'order'; order: readonly string[] }
  | { form: 'sort'; groups: Readonly<Record<string, string>> };

/** What a round is picked from: enough of every item to choose it without its words. */
export interface IndexEntry {
  id: string;
  kind: QuizKind;
  phase: PhaseId | null;
}

/** Writes the index for the page, one item a line; read back by `readIndex`. */
export function writeIndex(entries: readonly IndexEntry[]): string {
  return entries.map(({ id, kind, phase }) => `${id} ${kind} ${phase ?? '-'}`).join('\n');
}

/** Reads what `writeIndex` wrote. The text comes from our own build and is not checked. */
export function readIndex(text: string): IndexEntry[] {
  return text.split('\n').flatMap((line) => {
    const [id, kind, phase] = line.split(' ');
    if (!id || !kind) return [];
    return [{ id, kind: kind as QuizKind, phase: phase === '-' ? null : (phase as PhaseId) }];
  });
}
