import type { FunnelContext } from './funnel-document.ts';
import { readRecord } from './record.ts';
import { isPacked, unpackText } from './share-link.ts';
import type { Incoming } from './use-kept-funnel.ts';

/** Reads the funnel in the page's address and clears the address, so that a reload does not ask again. */
export async function receiveLink(context: FunnelContext): Promise<Incoming> {
  const fragment = location.hash.slice(1);
  if (!isPacked(fragment)) return { status: 'none' };
  history.replaceState(history.state, '', location.pathname + location.search);
  const text = await unpackText(fragment);
  return text === null ? { status: 'unreadable' } : readRecord(text, context);
}
