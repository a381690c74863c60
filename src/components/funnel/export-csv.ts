import type { Language } from '../../i18n/languages.ts';
import { stagesOf, type FunnelDocument } from './funnel-document.ts';

interface CsvWords {
  phase: string;
  /** Heads of the number columns the reader did not name. */
  series: readonly [string, string];
  /** Name of a stage the reader left without one. */
  nameStage: (place: number) => string;
}

/**
 * The numbers as CSV for a spreadsheet in the reader's language: byte order mark and CRLF as Excel wants them,
 * semicolons in German and commas in English. Reading it back gives the same numbers and names.
 */
export function writeCsv(document: FunnelDocument, lang: Language, words: CsvWords): string {
  const { first, second } = document;
  const seconds = second && stagesOf(document, second);
  const head = [words.phase, first.name || words.series[0]];
  const rows = stagesOf(document, first).map(({ name, count }, index) => {
    const cells = [name.trim() || words.nameStage(index + 1), String(count)];
    return seconds ? [...cells, String(seconds[index]?.count ?? 0)] : cells;
  });
  const separator = lang === 'de' ? ';' : ',';
  const lines = [second ? [...head, second.name || words.series[1]] : head, ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(quote).join(separator)}\r\n`).join('')}`;
}

/**
 * Quotes what needs it. A leading = + - @ would be a formula in a spreadsheet; an apostrophe makes it text. Apostrophes
 * in front of it are counted too, so that taking one away again is exact.
 */
function quote(cell: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n;,\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
