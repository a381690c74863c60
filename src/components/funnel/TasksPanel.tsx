import { useState } from 'react';
import type { PanelProps } from './Panels.tsx';
import { panelWords } from './strings-panels.ts';
import { solvedTasks, taskIds, type TaskId } from './tasks.ts';

/** Five discoveries. A solved task stays solved, and its explanation comes after the discovery. */
export function TasksPanel({ funnel, context, chosen }: PanelProps) {
  const [solved, setSolved] = useState<readonly TaskId[]>([]);
  const words = panelWords[context.lang];
  const { reading, document } = funnel;
  const found = solvedTasks({ reading, chosen, rates: document.rates }).filter((id) => !solved.includes(id));
  if (found.length > 0) setSolved([...solved, ...found]);
  return (
    <>
      <p>{words.tasksLede}</p>
      <ol className="funnel-tasks">
        {taskIds.map((id) => (
          <li key={id} data-done={solved.includes(id)}>
            <p>
              <strong>{solved.includes(id) ? words.done : words.todo}</strong> {words.tasks[id].task}
            </p>
            <div role="status">{solved.includes(id) && <p>{words.tasks[id].why}</p>}</div>
          </li>
        ))}
      </ol>
      <p role="status">{words.tasksDone(solved.length)}</p>
    </>
  );
}
