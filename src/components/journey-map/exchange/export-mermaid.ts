import type { Language } from '../../../i18n/languages.ts';
import { columnsOf, visibleLanes, type Column } from '../columns.ts';
import { cellAt, type JourneyMap } from '../model.ts';
import { oneLine, writeMermaidText } from './mermaid-text.ts';

/** Stands before a task whose score says nothing. */
export const noScoreComment = { de: 'kein Wert', en: 'no value' } as const;

/** Middle of Mermaid's scores, which run from 1 to 5. */
const middleScore = 3;

/**
 * The visible map as a Mermaid `journey`: phases are sections, steps are tasks, a phase without steps is one task with
 * what is done there. Scores are the feeling plus 3. Mermaid wants a score everywhere: a task without a feeling
 * gets 3 and a comment that says so.
 */
export function writeMermaid(map: JourneyMap, lang: Language): string {
  const title = oneLine(map.title);
  const columns = columnsOf(map);
  const lines = ['journey', ...(title ? [`    title ${writeMermaidText(title)}`] : [])];
  for (const [place, column] of columns.entries()) {
    const { phase } = column;
    const isFirst = columns[place - 1]?.phase !== phase;
    if (isFirst) lines.push(`    section ${writeMermaidText(phase.name) || `Phase ${place + 1}`}`);
    lines.push(...taskLines(map, column, lang));
  }
  return `${lines.join('\n')}\n`;
}

function taskLines(map: JourneyMap, column: Column, lang: Language): string[] {
  const { name, step } = column;
  const doing = oneLine(textIn(map, column, 'doing'));
  const task = writeMermaidText((step ? oneLine(name) || doing : doing || oneLine(name)) || '–');
  const feeling = feelingIn(map, column);
  const actor = writeMermaidText(map.persona.name);
  const line = `      ${task}: ${middleScore + (feeling ?? 0)}${actor ? `: ${actor}` : ''}`;
  return feeling === undefined ? [`      %% ${noScoreComment[lang]}`, line] : [line];
}

const textIn = (map: JourneyMap, column: Column, kind: string): string =>
  visibleLanes(map)
    .filter((lane) => lane.kind === kind)
    .map((lane) => cellAt(map, column.id, lane.id)?.text ?? '')
    .find((text) => text.trim() !== '') ?? '';

/** The first value that a lane of feelings holds in this column. */
function feelingIn(map: JourneyMap, column: Column): number | undefined {
  const lanes = visibleLanes(map).filter(({ kind }) => kind === 'feeling');
  const found = lanes.map(({ id }) => cellAt(map, column.id, id)?.feeling);
  return found.find((feeling) => feeling !== undefined && feeling !== null) ?? undefined;
}
