import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';

const made = new Map<string, Promise<unknown>>();

/**
 * Makes the same thing from the same content only once in a process: page, route and archive ask for a file, and
 * `npm run dev` asks again and again. `kind` says what is made, `content` is everything that it is made of.
 */
export function once<T>(kind: string, content: string | Uint8Array, make: () => Promise<T>): Promise<T> {
  const key = `${kind} ${createHash('sha256').update(content).digest('hex')}`;
  const known = made.get(key) as Promise<T> | undefined;
  const result = known ?? make();
  made.set(key, result);
  return result;
}

/** A text that changes whenever a file of the guide's content does, for things made of many of them. */
export function contentStamp(): string {
  const files = globSync('src/content/**/*.{yaml,mdx}').toSorted();
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}
