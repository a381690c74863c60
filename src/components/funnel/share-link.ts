/** A link that carries the whole funnel behind its #, where no server sees it. */
import { largestRecord } from './record.ts';

const prefix = 'f=1.';
/** Characters of a link; longer ones are none of ours. */
const longestLink = 60_000;

/** Packs a text for the part of an address behind #: compressed, in letters every program leaves alone. */
export async function packText(text: string): Promise<string> {
  const packed = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return prefix + letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Whether a fragment (without #) claims to be a packed funnel. */
export function isPacked(fragment: string): boolean {
  return fragment.startsWith(prefix);
}

/** Unpacks what `packText` packed; null when it is damaged, too long, or would swell beyond a funnel's size. */
export async function unpackText(fragment: string): Promise<string | null> {
  if (!isPacked(fragment) || fragment.length > longestLink) return null;
  try {
    const letters = fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new TextDecoder('utf-8', { fatal: true }).decode(await collect(stream));
  } catch {
    return null;
  }
}

/** Gathers a stream, and stops it as soon as it grows beyond what a funnel can need. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > 4 * largestRecord) {
      await reader.cancel();
      throw new Error('too large');
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
