import type { Language } from '../../../i18n/languages.ts';
import { decodeText } from './decode-text.ts';
import { guessSeparator, readDelimited } from './delimited.ts';
import { readJson } from './import-json.ts';
import { readMermaid } from './import-mermaid.ts';
import { findTable, readMarkdown } from './markdown.ts';
import { isMermaid } from './mermaid-lines.ts';
import { problem, type ImportResult } from './outcome.ts';
import { mapFromRows } from './rows-to-map.ts';

/** Bytes of a file, and characters of a pasted text: fifty times what a full map needs. */
export const largestFile = 5_000_000;

/** What a file is to the reader of it: the parts of `File` that are needed. */
export type ImportFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads a file that the reader chose. A file that is too large is not read at all. Never throws. */
export async function readFile(file: ImportFile, lang: Language): Promise<ImportResult> {
  if (file.size > largestFile) return problem({ code: 'too-large', bytes: file.size });
  try {
    return named(readBytes(new Uint8Array(await file.arrayBuffer()), lang), file.name);
  } catch {
    return problem({ code: 'unreadable-file' });
  }
}

/** A table or diagram without a title is called like its file. */
function named(result: ImportResult, fileName: string): ImportResult {
  if (result.status === 'problem' || result.source === 'json' || result.map.title !== '') return result;
  const title = fileName.replace(/\.[^.]*$/, '').slice(0, 300);
  return { ...result, map: { ...result.map, title } };
}

/** Reads the bytes of a file. Never throws. */
export function readBytes(bytes: Uint8Array, lang: Language): ImportResult {
  if (bytes.length > largestFile) return problem({ code: 'too-large', bytes: bytes.length });
  const found = decodeText(bytes);
  if ('problem' in found) return problem(found.problem);
  const result = readText(found.text, lang);
  if (result.status === 'problem' || !found.isGuessed) return result;
  return { ...result, remarks: [{ code: 'encoding' }, ...result.remarks] };
}

/** Recognises what a text is by its content, whatever its file was called, and makes a map of it. Never throws. */
export function readText(text: string, lang: Language): ImportResult {
  if (text.length > largestFile) return problem({ code: 'too-large', bytes: text.length });
  const clean = text.replace(/^\uFEFF/, '');
  const start = clean.slice(0, 1000).trimStart();
  if (clean.trim() === '') return problem({ code: 'empty' });
  const fenced = fencedJson.exec(clean)?.[1];
  if (fenced !== undefined || isJson(start)) return readJson(fenced ?? clean);
  if (/^<(?:!doctype|html|\?xml|svg)/i.test(start)) return problem({ code: 'web-page' });

  const lines = clean.split(/\r\n|\r|\n/);
  if (isMermaid(lines)) return readMermaid(lines, lang);
  if (findTable(lines) !== -1) return readMarkdown(clean, lang);
  return readTable(clean, lang);
}

/** A document as it is pasted from a chat or an issue. */
const fencedJson = /^\s*(?:```|~~~)\w*[ \t]*[\r\n]+([ \t]*\{[^]*\})\s*(?:```|~~~)\s*$/;

/**
 * Whether a text begins as JSON does, written by a program or by hand. A table begins with its title, and that may be
 * “[Draft] Journey” or “{Draft} Journey”; one with quotation marks in it is quoted itself.
 */
const isJson = (start: string): boolean =>
  /^(?:\{\s*(?:"|[\w$]+\s*:|\}?\s*$)|\[\s*(?:[{"]|\[\s*[[{"\d]|\]?\s*$))/.test(start);

function readTable(text: string, lang: Language): ImportResult {
  // Excel's own hint at the separator.
  const hint = /^sep=([;,\t])\r?\n/i.exec(text);
  const separator = (hint?.[1] as ';' | ',' | '\t' | undefined) ?? guessSeparator(text);
  const { rows, rowsLeft, openQuoteLine } = readDelimited(text.slice(hint?.[0].length ?? 0), separator);
  if (rows.every((row) => row.length < 2)) return problem({ code: 'unknown-format' });
  const result = mapFromRows(rows, { lang, source: 'table' });
  if (result.status === 'problem') return result;
  if (rowsLeft > 0) result.remarks.push({ code: 'rows-left', count: rowsLeft });
  if (openQuoteLine !== undefined) result.remarks.push({ code: 'open-quote', line: openQuoteLine });
  return result;
}
