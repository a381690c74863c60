import type { ImportProblem } from './outcome.ts';

export type DecodedText = { text: string; isGuessed: boolean } | { problem: ImportProblem };

/** What files that are no text begin with. */
const signatures = [
  { start: [0x50, 0x4b, 0x03, 0x04], kind: 'spreadsheet' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], kind: 'spreadsheet' },
  { start: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: 'picture' },
  { start: [0xff, 0xd8, 0xff], kind: 'picture' },
  { start: [0x47, 0x49, 0x46, 0x38], kind: 'picture' },
] as const;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, else what German Excel writes (`isGuessed`). Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = signatures.find(({ start }) => start.every((byte, place) => bytes[place] === byte));
  if (known) return { problem: { code: 'not-text', kind: known.kind } };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes);
  if (bytes.includes(0)) return { problem: { code: 'not-text', kind: 'other' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { ...decoded('windows-1252', bytes), isGuessed: true };
  }
}

const decoded = (encoding: string, bytes: Uint8Array): { text: string; isGuessed: boolean } => ({
  text: new TextDecoder(encoding).decode(bytes),
  isGuessed: false,
});
