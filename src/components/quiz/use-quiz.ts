import { useEffect, useRef, useState } from 'react';
import { fetchBank, type Bank } from './bank.ts';
import type { Answer, IndexEntry, Question } from './model.ts';
import { present } from './presentation.ts';
import { makeSeed } from './random.ts';
import { pickRound, readFragment, type Round, type RoundMode } from './round.ts';
import { judge } from './scoring.ts';
import { giveAnswer, goOn, startSession, stopSession, type Session } from './session.ts';
import { useMinute } from './use-minute.ts';
import { useProgress } from './use-progress.ts';

export type Paper = 'worksheet' | 'solutions';
type Loading = 'idle' | 'loading' | 'failed';

/** State of the whole tool, and one callback per intent. Clock and randomness enter here and nowhere else. */
export function useQuiz(index: readonly IndexEntry[], bankAddress: string) {
  const store = useProgress();
  const [session, setSession] = useState<Session | null>(null);
  const [paper, setPaper] = useState<Paper | null>(null);
  const [loading, setLoading] = useState<Loading>('idle');
  const [bank, setBank] = useState<Bank | null>(null);
  const wanted = useRef<Round | null>(null);

  const begin = async (round: Round) => {
    wanted.current = round;
    setLoading('loading');
    try {
      setBank(bank ?? (await fetchBank(bankAddress)));
      setPaper(null);
      setSession(startSession(round));
      setLoading('idle');
    } catch {
      setLoading('failed');
    }
  };
  useFragment(index, begin);

  const questionOf = (id: string): Question | null => {
    const question = bank?.get(id);
    return question && session ? present(question, session.round.seed) : null;
  };
  return {
    store,
    session,
    paper,
    loading,
    now: useMinute(),
    questionOf,
    /** The same question with its options in the order of the file, which is the right one for steps. */
    plainQuestion: (id: string): Question | null => bank?.get(id) ?? null,
    begin: (mode: RoundMode) =>
      begin(pickRound(index, mode, makeSeed(Math.random), { progress: store.progress, now: Date.now() })),
    beginAgain: () => wanted.current && begin(wanted.current),
    answer: (answer: Answer) => {
      const turn = session?.turns[session.position];
      const question = turn && bank?.get(turn.id);
      if (!session || !question) return;
      const { isRight } = judge(question, answer);
      setSession(giveAnswer(session, answer, isRight));
      if (!turn.isRepeat) store.record(turn.id, isRight, Date.now());
    },
    goOn: () => session && setSession(goOn(session)),
    stop: () => session && setSession(stopSession(session)),
    leave: () => setSession(null),
    showPaper: setPaper,
  };
}

export type Quiz = ReturnType<typeof useQuiz>;

/** Begins the round that the address names after `#`, on arrival and when the address changes. */
function useFragment(index: readonly IndexEntry[], begin: (round: Round) => void): void {
  const latest = useRef({ index, begin });
  useEffect(() => {
    latest.current = { index, begin };
  });
  useEffect(() => {
    const follow = () => {
      const round = readFragment(location.hash, latest.current.index);
      if (round) latest.current.begin(round);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
