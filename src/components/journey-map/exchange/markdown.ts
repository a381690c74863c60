import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { problem, type ImportResult } from './outcome.ts';
import { rowsOfMap } from './rows-of-map.ts';
import { mapFromRows } from './rows-to-map.ts';

/** The map as one Markdown table (GitHub Flavored Markdown, section 4.10), and such tables back as maps. */

/** Longer lines are none of a table that people write. */
const longestLine = 300_000;

/** Title and table; every text stays text, whatever Markdown or HTML it looks like. */
export function writeMarkdown(map: JourneyMap, lang: Language): string {
  const [head = [], ...rows] = rowsOfMap(map, lang);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeText).join(' | ')} |`;
  const title = map.title.trim() === '' ? '' : `# ${escapeText(map.title)}\n\n`;
  return `${title}${[line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')}\n`;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+.!|~&-]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '<br>')
    .trim();

/** Whether a table begins at this line: a row with bars, then a row of hyphens. */
function isTableStart(lines: readonly string[], place: number): boolean {
  const [head = '', rule = ''] = [lines[place], lines[place + 1]];
  return head.includes('|') && rule.length < longestLine && /^[\s|:-]*$/.test(rule) && rule.includes('-');
}

/** Line of the first table of a text, from 0; -1 where there is none. */
export const findTable = (lines: readonly string[]): number =>
  lines.findIndex((_, place) => isTableStart(lines, place));

/** Reads the first table of a text; the last heading above it is the title. Never throws. */
export function readMarkdown(text: string, lang: Language): ImportResult {
  const lines = text.split(/\r\n|\r|\n/);
  const start = findTable(lines);
  if (start === -1) return problem({ code: 'unknown-format' });
  const end = lines.findIndex((line, place) => place > start && !line.includes('|'));
  const table = [lines[start]!, ...lines.slice(start + 2, end === -1 ? undefined : end)];
  const rows = table.slice(0, 500).map((line) => splitRow(line.slice(0, longestLine)));
  const heading = lines.slice(0, start).findLast((line) => /^#{1,6}\s/.test(line));
  const title = heading && unescapeText(heading.replace(/^#+/, ''));
  return mapFromRows(rows, { lang, source: 'markdown', ...(title !== undefined && { title }) });
}

/** The cells of a row; a bar after a backslash belongs to the text. */
function splitRow(line: string): string[] {
  const cells = [''];
  const inner = line.trim().replace(/^\|/, '');
  for (let place = 0; place < inner.length; place += 1) {
    const letter = inner[place]!;
    if (letter === '|') {
      cells.push('');
      continue;
    }
    const isEscaped = letter === '\\' && place + 1 < inner.length;
    cells[cells.length - 1] += isEscaped ? letter + inner[place + 1]! : letter;
    if (isEscaped) place += 1;
  }
  if (cells.at(-1)!.trim() === '') cells.pop();
  return cells.map(unescapeText);
}

/**
 * The text of a cell as a reader of Markdown would see it, apart from bold and italics within it, which are left as
 * typed: a whole cell is often bold because it is a head.
 */
const unescapeText = (text: string): string =>
  text
    .trim()
    .replace(/^(\*{1,3}|_{1,3})([^*_\\]+)\1$/, '$2')
    .replace(
      /\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot|nbsp);|<br ?\/?>/gi,
      (_, mark: string | undefined, entity: string | undefined) =>
        mark ?? (entity ? entities[entity.toLowerCase()] : '\n')!,
    );

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
