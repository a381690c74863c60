import { createCsvParser, guessSeparator, type Separator } from './csv-parser.ts';
import { createRowCollector, type CsvReading, type FileProblem } from './csv-reading.ts';

/** Bytes of a file; 100,000 rows of names and numbers have about 3 MB. */
export const largestFile = 30_000_000;
/** Characters read between two breaths: well below 8 ms on a slow laptop. */
const pieceLength = 20_000;

interface ImportOptions {
  /** Called with the share read so far, 0 … 1. */
  onProgress?: (share: number) => void;
  /** Aborting ends the import; the promise then resolves to null. */
  signal?: AbortSignal;
  /** Lets the page breathe between two pieces. */
  breathe?: () => Promise<void>;
}

/** Reads a table from text, in pieces, so that the page stays usable. Never throws for what the text holds. */
export async function readCsv(text: string, options: ImportOptions = {}): Promise<CsvReading | null> {
  const { onProgress, signal, breathe = nextTask } = options;
  // Excel’s own hint at the separator.
  const [hint = '', mark] = /^\uFEFF?(?:sep=([;,\t])\r?\n)?/i.exec(text) ?? [];
  const clean = text.slice(hint.length);
  const collector = createRowCollector();
  if (clean.includes('\0')) return collector.finish('binary');
  if (clean.length > largestFile) return collector.finish('too-large');

  const parser = createCsvParser((mark as Separator | undefined) ?? guessSeparator(clean));
  for (let start = 0; start < clean.length; start += pieceLength) {
    if (signal?.aborted) return null;
    for (const row of parser.push(clean.slice(start, start + pieceLength))) collector.take(row);
    onProgress?.(Math.min(1, (start + pieceLength) / clean.length));
    if (start + pieceLength < clean.length) await breathe();
  }
  const { rows, isOpen } = parser.end();
  for (const row of rows) collector.take(row);
  return collector.finish(isOpen ? 'open-quote' : null);
}

/** The text of a file's bytes: UTF-8, UTF-16 with its mark, else what German Excel writes; null for what is no text. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): { text: string } | { problem: FileProblem } {
  if (bytes.length > largestFile) return { problem: 'too-large' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
