/** A text packed for the part of an address behind #, where no server sees it. */

export interface UnpackLimits {
  /** Letters that are looked at at all. */
  letters: number;
  /** Bytes of text that the letters may swell to. */
  bytes: number;
}

export type Unpacked = { status: 'ok'; text: string } | { status: 'damaged' } | { status: 'too-large' };

/** Compresses a text (deflate-raw) and writes it in letters that every program leaves alone (base64url, RFC 4648). */
export async function packText(text: string): Promise<string> {
  const packed = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Unpacks what `packText` packed. Never throws; stops reading as soon as the text outgrows its limit. */
export async function unpackText(letters: string, limits: UnpackLimits): Promise<Unpacked> {
  if (letters.length > limits.letters) return { status: 'too-large' };
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await collect(stream, limits.bytes));
    return { status: 'ok', text };
  } catch (error) {
    return { status: error instanceof Overflow ? 'too-large' : 'damaged' };
  }
}

/**
 * The packed part of a fragment as it was made, where a program on the way wrote “%3D” for “=”, broke the line, or put
 * parameters of its own or the full stop of a sentence behind it. A fragment without such traces comes back as it was.
 */
export function mendedFragment(fragment: string): string {
  const plain = fragment.replaceAll(/%[0-9a-f]{2}/gi, decodedLetter).replaceAll(/\s/g, '');
  return /^[a-z]+=\d+\.[\w-]*/.exec(plain)?.[0] ?? plain;
}

/** One letter of ASCII; no packed text holds any other. */
const decodedLetter = (code: string): string => String.fromCharCode(Number.parseInt(code.slice(1), 16));

class Overflow extends Error {}

/** Gathers a stream into one array. Throws `Overflow` beyond the limit in bytes. */
async function collect(stream: ReadableStream<Uint8Array>, limit = Infinity): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Overflow();
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
