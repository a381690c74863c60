import type { ImportResult } from './outcome.ts';
import { isSharedMap, readSharedMap } from './share-link.ts';

export type SharedMapResult = ImportResult;

/**
 * Reads the map in the address of the page, if there is one, and clears the address first, so that neither a reload nor
 * a copied address brings the map again.
 */
export async function takeSharedMap(): Promise<SharedMapResult | undefined> {
  const fragment = location.hash.slice(1);
  if (!isSharedMap(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return readSharedMap(fragment);
}
