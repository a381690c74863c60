import type { Question } from './model.ts';

export type Bank = ReadonlyMap<string, Question>;

/** Fetches all questions of one language; rejects when the network or the file fails. */
export async function fetchBank(address: string): Promise<Bank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const questions = (await response.json()) as Question[];
  return new Map(questions.map((question) => [question.id, question]));
}
