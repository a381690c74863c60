import { mendedFragment, packText, unpackText } from '../../share/packed-text.ts';
import type { JourneyMap } from '../model.ts';
import { readJson } from './import-json.ts';
import { problem, type ImportResult } from './outcome.ts';

/** A link that carries the whole map behind its #, where no server sees it. */

/** The same in both languages, because the link is too. The digit is the version of the packing. */
const prefix = 'map=1.';

/** Many chat and mail programs cut longer links. */
export const longLink = 1800;

/** No link may swell beyond the size of the largest map, in bytes. */
const limits = { letters: 200_000, bytes: 2_000_000 };

/** Characters that browsers and hosts were seen to take in a fragment. */
export const longestLink = limits.letters;

/** The map packed for the part of an address behind #. */
export const packMap = async (map: JourneyMap): Promise<string> =>
  prefix + (await packText(JSON.stringify(map)));

/** Whether a fragment, without its #, claims to be a map. */
export const isSharedMap = (fragment: string): boolean => mendedFragment(fragment).startsWith('map=');

/** Reads what `packMap` packed. The fragment may be anybody's: whatever it holds, it ends in a map or a problem. */
export async function readSharedMap(fragment: string): Promise<ImportResult> {
  const mended = mendedFragment(fragment);
  if (!mended.startsWith(prefix)) return problem({ code: 'link-damaged' });
  const unpacked = await unpackText(mended.slice(prefix.length), limits);
  if (unpacked.status === 'damaged') return problem({ code: 'link-damaged' });
  if (unpacked.status === 'too-large') return problem({ code: 'link-too-large' });
  const result = readJson(unpacked.text);
  return result.status === 'map' ? { ...result, source: 'link' } : result;
}
