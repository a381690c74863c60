import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FunnelContext, FunnelDocument } from './funnel-document.ts';
import { readRecord, writeRecord } from './record.ts';
import { keepAside, onStoredElsewhere, readStored, store } from './storage.ts';
import type { Funnel } from './use-funnel.ts';

/** What became of the reader's numbers in the browser. */
export type Keeping =
  | { status: 'nothing-yet' }
  | { status: 'saved' }
  | { status: 'not-saved' }
  | { status: 'newer' }
  | { status: 'other-tab' }
  | { status: 'unreadable'; text: string };

/** What a link in the address brought along. */
export type Incoming =
  | { status: 'none' }
  | { status: 'ok'; document: FunnelDocument }
  | { status: 'unreadable' }
  | { status: 'newer' };

/** Milliseconds of quiet before the numbers are stored. */
const pause = 300;

/** Keeps the funnel in the browser and receives links. Reads nothing before hydration is done. */
export function useKeptFunnel(funnel: Funnel, context: FunnelContext) {
  const [keeping, setKeeping] = useState<Keeping>({ status: 'nothing-yet' });
  const [incoming, setIncoming] = useState<Incoming>({ status: 'none' });
  const last = useRef<string | null>(null);
  const mayStore = useRef(false);

  const takeStored = useEffectEvent(() => {
    const text = readStored();
    last.current = text;
    mayStore.current = true;
    if (text === null) return;
    const read = readRecord(text, context);
    if (read.status === 'ok') return funnel.restore(read.document);
    if (read.status === 'unreadable') keepAside(text);
    mayStore.current = read.status === 'unreadable';
    setKeeping(read.status === 'unreadable' ? { status: 'unreadable', text } : { status: 'newer' });
  });
  const receive = useEffectEvent(async () => {
    const { receiveLink } = await import('./receive-link.ts');
    const received = await receiveLink(context);
    if (received.status !== 'none') setIncoming(received);
  });
  const save = useEffectEvent(() => {
    const text = writeRecord(funnel.document);
    if (!mayStore.current || text === last.current) return;
    // An untouched example is nothing of the reader's.
    if (last.current === null && funnel.isExample) return;
    last.current = text;
    const status = store(text) ? 'saved' : 'not-saved';
    // The offer to keep the unreadable numbers stays until the reader leaves.
    setKeeping((before) => (before.status === 'unreadable' ? before : { status }));
  });

  useEffect(() => {
    const start = setTimeout(takeStored);
    const lookAtLink = () => /^#f(?:=|%3d)/i.test(location.hash) && void receive();
    lookAtLink();
    const stop = onStoredElsewhere(() => {
      mayStore.current = false;
      setKeeping({ status: 'other-tab' });
    });
    const hurry = () => save();
    addEventListener('pagehide', hurry);
    addEventListener('hashchange', lookAtLink);
    return () => {
      clearTimeout(start);
      stop();
      removeEventListener('pagehide', hurry);
      removeEventListener('hashchange', lookAtLink);
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [funnel.document]);

  return {
    keeping,
    incoming,
    take() {
      if (incoming.status === 'ok') funnel.change({ type: 'replace', document: incoming.document });
      setIncoming({ status: 'none' });
    },
    leave: () => setIncoming({ status: 'none' }),
  };
}

export type Kept = ReturnType<typeof useKeptFunnel>;
