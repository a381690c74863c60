/**
 * A document lies in storage as JSON text. Browsers copy and compare one text several times faster than a tree of some
 * thousand objects, and every save reads what it replaces and what it wrote. Earlier code stored the tree itself.
 */

/** A record or version with the text in place of the document. */
export const packed = <T extends { map: unknown }>(kept: T): T => ({
  ...kept,
  map: JSON.stringify(kept.map),
});

/** A record or version of any age with its document. */
export const unpacked = <T extends { map: unknown }>(kept: T): T => ({ ...kept, map: documentIn(kept.map) });

/** A text that is no JSON comes back as it is, for whoever may rescue it. */
export function documentIn(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
