/** A link that carries the whole funnel behind its #, where no server sees it. */
import * as packed from '../share/packed-text.ts';
import { largestRecord } from './record.ts';

const prefix = 'f=1.';
/** Longer links are none of ours, and no text may swell beyond what a funnel can need. */
const limits = { letters: 60_000, bytes: 4 * largestRecord };

/** Packs a text for the part of an address behind #. */
export const packText = async (text: string): Promise<string> => prefix + (await packed.packText(text));

/** Whether a fragment (without #) claims to be a packed funnel. */
export const isPacked = (fragment: string): boolean => packed.mendedFragment(fragment).startsWith(prefix);

/** Unpacks what `packText` packed; null when it is damaged, too long, or would swell beyond a funnel's size. */
export async function unpackText(fragment: string): Promise<string | null> {
  if (!isPacked(fragment)) return null;
  const letters = packed.mendedFragment(fragment).slice(prefix.length);
  const unpacked = await packed.unpackText(letters, limits);
  return unpacked.status === 'ok' ? unpacked.text : null;
}
