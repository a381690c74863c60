import type { Language } from '../../../i18n/languages.ts';
import { cut } from '../editor/limits.ts';
import { standardLane } from '../new-map.ts';
import type { JourneyMap, MapCell, MapLane } from '../model.ts';
import { blankMap, phaseNamed } from './blank-map.ts';
import { readMermaidLines, type MermaidSection, type MermaidTask } from './mermaid-lines.ts';
import { problem, type ImportResult, type Remark } from './outcome.ts';
import { clip } from './rows-to-map.ts';

/** Most sections of a journey and tasks of a section that a map can hold. */
const most = 40;

const actorsLane = { de: 'Beteiligte', en: 'Actors' };

/**
 * Makes a map of a Mermaid `journey`: sections become phases, tasks become steps, a single task becomes what is done in
 * its phase. Scores 1 to 5 become feelings; the first actor becomes the persona, and where there are several a lane
 * says who takes part. Never throws.
 */
export function readMermaid(lines: readonly string[], lang: Language): ImportResult {
  const journey = readMermaidLines(lines);
  if (!journey) return problem({ code: 'unknown-format' });
  const tasks = journey.sections.flatMap((section) => section.tasks);
  if (tasks.length === 0) return problem({ code: 'no-tasks' });

  const remarks: Remark[] = [];
  const actors = [...new Set(tasks.flatMap((task) => task.actors))];
  const lanes: MapLane[] = [standardLane('doing', lang), standardLane('feeling', lang)];
  if (actors.length > 1) lanes.push({ id: 'own', kind: 'own', name: actorsLane[lang] });

  const { phases, cells, left } = readSections(journey.sections, actors.length > 1, remarks);
  const tasksLeft = left + journey.tasksLeft;
  if (tasksLeft > 0) remarks.push({ code: 'tasks-left', count: tasksLeft });
  const name = clip(actors[0] ?? '', 300, actors[0] ?? '', remarks);
  const title = journey.title || journey.accTitle;
  const note = [journey.title === '' ? '' : journey.accTitle, journey.accDescription]
    .filter(Boolean)
    .join('\n');
  const map: JourneyMap = {
    ...blankMap(lang, { title: clip(title, 300, title, remarks), phases, lanes, cells }),
    persona: { name, description: '' },
    ...(note && { note: clip(note, 5000, 'accDescr', remarks) }),
  };
  return { status: 'map', map, source: 'mermaid', remarks };
}

interface Sections extends Pick<JourneyMap, 'phases' | 'cells'> {
  /** Tasks beyond what a map can hold. */
  left: number;
}

function readSections(sections: readonly MermaidSection[], hasActors: boolean, remarks: Remark[]): Sections {
  const kept = sections
    .slice(0, most)
    .map((section) => ({ ...section, tasks: section.tasks.slice(0, most) }));
  const countTasks = (all: readonly MermaidSection[]) =>
    all.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const cells: JourneyMap['cells'] = {};
  let steps = 0;
  const phases = kept.map(({ name, tasks }, index) => {
    const phaseName = clip(name || `Phase ${index + 1}`, 300, name, remarks);
    const phase = phaseNamed(`phase-${index + 1}`, phaseName);
    const [first] = tasks;
    if (tasks.length === 1 && first) {
      cells[phase.id] = cellsOf(first, first.name, hasActors, remarks);
      return phase;
    }
    if (tasks.length === 0) return phase;
    const made = tasks.map((task) => {
      const id = `step-${(steps += 1)}`;
      // A name too long for a step is kept whole as what is done there.
      cells[id] = cellsOf(task, task.name.length > 300 ? task.name : '', hasActors, remarks);
      return { id, name: cut(task.name, 300) };
    });
    return { ...phase, steps: made };
  });
  return { phases, cells, left: countTasks(sections) - countTasks(kept) };
}

function cellsOf(
  task: MermaidTask,
  doing: string,
  hasActors: boolean,
  remarks: Remark[],
): Record<string, MapCell> {
  const feeling = feelingOf(task, remarks);
  const actors = task.actors.join(', ');
  return {
    ...(doing && { doing: { text: clip(doing, 5000, `${task.line}`, remarks) } }),
    ...(feeling !== undefined && { feeling: { text: '', feeling } }),
    ...(hasActors && actors && { own: { text: clip(actors, 5000, `${task.line}`, remarks) } }),
  };
}

/** A score of 1 to 5 as -2 to +2; scores outside are brought to the nearest end, and said. */
function feelingOf({ score, line }: MermaidTask, remarks: Remark[]): number | undefined {
  if (score === '') return undefined;
  const value = Number(score.replace(',', '.'));
  if (Number.isNaN(value)) {
    remarks.push({ code: 'no-score', line });
    return undefined;
  }
  const feeling = Math.max(-2, Math.min(2, Math.round(value) - 3)) + 0;
  if (feeling !== value - 3) remarks.push({ code: 'score-range', line, score });
  return feeling;
}
