import { noScoreComment } from './export-mermaid.ts';
import { readMermaidText } from './mermaid-text.ts';

/** The statements of a Mermaid `journey`, line by line; what the diagram looks like is left out. */

export interface MermaidTask {
  /** Line of the text, from 1. */
  line: number;
  name: string;
  /** As written; empty where there is none. */
  score: string;
  actors: string[];
}

export interface MermaidSection {
  name: string;
  tasks: MermaidTask[];
}

export interface MermaidJourney {
  title: string;
  accTitle: string;
  accDescription: string;
  sections: MermaidSection[];
  /** Tasks that were counted and not read. */
  tasksLeft: number;
}

/** Sections and tasks that are read: more than a map can hold, and far fewer than a hostile text may have. */
const mostStatements = 4000;

/** Diagrams of a document that are looked at; each look may go through the whole text. */
const mostFences = 50;

const isHeader = (line: string): boolean => /^journey\b\s*(?:%%.*)?$/i.test(line);

/** Not “#58;”, which is a letter. */
const isHashComment = (line: string): boolean => /^#(?!\w+;)/.test(line);

/** Whether a text is, or holds in a code fence, a Mermaid journey. */
export const isMermaid = (lines: readonly string[]): boolean => headerAt(lines) !== -1;

/** Place of the line “journey”: the first statement of the text or of a fence. */
function headerAt(lines: readonly string[]): number {
  const [, bodyStart] = frontMatter(lines, 0);
  const first = firstStatement(lines, bodyStart);
  if (isHeader(lines[first]?.trim() ?? '')) return first;
  const fences = lines.flatMap((line, place) =>
    /^\s*(?:```|~~~|:::)\s*\{?mermaid/i.test(line) ? [place] : [],
  );
  for (const fence of fences.slice(0, mostFences)) {
    const [, start] = frontMatter(lines, fence + 1);
    const inFence = firstStatement(lines, start);
    if (isHeader(lines[inFence]?.trim() ?? '')) return inFence;
  }
  return -1;
}

/** The title of a front matter between two lines `---`, and the line after it. */
function frontMatter(lines: readonly string[], from: number): [title: string, end: number] {
  const start = lines.findIndex((line, place) => place >= from && line.trim() !== '');
  if (lines[start]?.trim() !== '---') return ['', from];
  const end = lines.findIndex((line, place) => place > start && line.trim() === '---');
  if (end === -1) return ['', from];
  const title = lines.slice(start + 1, end).find((line) => /^title\s*:/i.test(line)) ?? '';
  return [
    title
      .replace(/^title\s*:/i, '')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2'),
    end + 1,
  ];
}

/** The first line that is no comment, no directive `%%{ … }%%` and not empty. */
function firstStatement(lines: readonly string[], from: number): number {
  let place = from;
  while (place < lines.length) {
    const line = lines[place]!.trim();
    if (line.startsWith('%%{')) {
      while (place < lines.length && !lines[place]!.includes('}%%')) place += 1;
    } else if (line !== '' && !line.startsWith('%%') && !isHashComment(line)) {
      return place;
    }
    place += 1;
  }
  return place;
}

/** Reads the first journey of a text; undefined where there is none. */
export function readMermaidLines(lines: readonly string[]): MermaidJourney | undefined {
  const header = headerAt(lines);
  if (header === -1) return undefined;
  const fence = lines.slice(0, header).findLastIndex((line) => /^\s*(?:```|~~~|:::)/.test(line));
  const [title] = frontMatter(lines, fence + 1);
  const journey: MermaidJourney = { title, accTitle: '', accDescription: '', sections: [], tasksLeft: 0 };

  let hasNoScore = false;
  let statements = 0;
  for (let place = header + 1; place < lines.length; place += 1) {
    const line = lines[place]!.trim();
    if (/^(?:```|~~~|:::)/.test(line)) break;
    if (line.startsWith('%%{')) place = firstStatement(lines, place) - 1;
    if (line === '' || isHashComment(line)) continue;
    if (line.startsWith('%%')) {
      const comment = line.slice(2).trim();
      hasNoScore = comment === noScoreComment.de || comment === noScoreComment.en;
      continue;
    }
    statements += 1;
    if (statements > mostStatements) journey.tasksLeft += line.includes(':') ? 1 : 0;
    else if (/^accdescr\s*\{/i.test(line)) place = readDescription(lines, place, journey);
    else readStatement(line, place, hasNoScore, journey);
    hasNoScore = false;
  }
  return journey;
}

/** Reads `accDescr { … }` over several lines; returns the place of its last line. */
function readDescription(lines: readonly string[], from: number, journey: MermaidJourney): number {
  const closing = lines.findIndex((line, place) => place >= from && line.includes('}'));
  const end = closing === -1 ? lines.length - 1 : closing;
  const text = lines
    .slice(from, end + 1)
    .map((line) => line.trim())
    .join('\n');
  journey.accDescription = readMermaidText(text.slice(text.indexOf('{') + 1).replace(/\}[^}]*$/, ''));
  return end;
}

function readStatement(line: string, place: number, hasNoScore: boolean, journey: MermaidJourney): void {
  const keyword = /^(title|section|acctitle\s*:|accdescr\s*:)\s*/i.exec(line);
  const [word = ''] = keyword ?? [];
  const rest = readMermaidText(line.slice(word.length));
  // “title: 3” is a task, “title A: B” is not.
  const isWord = /[\s:]$/.test(word) || rest === '';
  switch (isWord ? word.toLowerCase().replace(/[\s:]/g, '') : '') {
    case 'title':
      journey.title = rest;
      return;
    case 'acctitle':
      journey.accTitle = rest;
      return;
    case 'accdescr':
      journey.accDescription = rest;
      return;
    case 'section':
      journey.sections.push({ name: rest, tasks: [] });
      return;
  }
  if (journey.sections.length === 0) journey.sections.push({ name: '', tasks: [] });
  journey.sections.at(-1)!.tasks.push(readTask(line, place + 1, hasNoScore));
}

/** `name: score: actor, actor`. A name such as “Leave at 9:30” may have colons of its own. */
function readTask(text: string, line: number, hasNoScore: boolean): MermaidTask {
  const parts = text.split(':');
  const isScore = (at: number): boolean => at > 0 && /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(parts[at] ?? '');
  const scoreAt = [parts.length - 2, parts.length - 1].find(isScore) ?? 1;
  return {
    line,
    name: readMermaidText(parts.slice(0, scoreAt).join(':')),
    score: hasNoScore ? '' : (parts[scoreAt] ?? '').trim(),
    actors: parts
      .slice(scoreAt + 1)
      .join(':')
      .split(',')
      .map(readMermaidText)
      .filter(Boolean),
  };
}
