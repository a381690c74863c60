/** Makes the quiz items of a page answerable. Their words stand in the page (Try.astro); this decides which are seen. */
import { judge } from './scoring.ts';
import { recordAnswer } from './storage.ts';

for (const section of document.querySelectorAll<HTMLElement>('[data-try]')) connect(section);

function connect(section: HTMLElement): void {
  const { try: id = '', best = '' } = section.dataset;
  const form = section.querySelector('form')!;
  const check = form.querySelector('button')!;
  const problem = form.querySelector<HTMLElement>('[role=alert]')!;
  const status = form.querySelector('[role=status]')!;
  const solution = section.querySelector('details')!;
  const feedback = solution.querySelector('section')!;
  let isFirst = true;

  form.addEventListener('change', () => (problem.textContent = ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen === undefined) {
      problem.textContent = problem.dataset['text']!;
      return;
    }
    const { isRight } = judge({ form: 'choice', best }, { form: 'choice', chosen });
    markOptions(form, best, chosen);
    status.textContent = explain(feedback, chosen, isRight ? 'right' : 'wrong');
    check.remove();
    solution.open = true;
    feedback.focus();
    if (isFirst) recordAnswer(id, isRight, Date.now());
    isFirst = false;
  });
  feedback.querySelector('button')!.addEventListener('click', () => {
    form.reset();
    markOptions(form, best, undefined);
    status.textContent = '';
    problem.after(check);
    solution.open = false;
    section.focus();
  });
  check.disabled = false;
}

/** Puts the marks beside the best option and a wrong choice; without a choice it takes them away. */
function markOptions(form: HTMLFormElement, best: string, chosen: string | undefined): void {
  for (const mark of form.querySelectorAll('small')) mark.hidden = true;
  for (const input of form.querySelectorAll('input')) {
    const label = input.parentElement!;
    const isMarked = chosen !== undefined && (input.value === best || input.value === chosen);
    input.disabled = chosen !== undefined;
    delete label.dataset['mark'];
    if (!isMarked) continue;
    const mark = form.querySelector<HTMLElement>(
      `small[data-mark=${input.value === best ? 'right' : 'wrong'}]`,
    )!;
    label.dataset['mark'] = mark.dataset['mark'];
    mark.hidden = false;
    label.append(mark);
  }
}

/**
 * Shows the verdict and the reasons, that of the chosen option first.
 * @returns what is announced: the verdict and that reason
 */
function explain(feedback: HTMLElement, chosen: string, verdict: 'right' | 'wrong'): string {
  const said: string[] = [];
  for (const line of feedback.querySelectorAll<HTMLElement>('.exercise-name')) {
    line.hidden = line.dataset['mark'] !== verdict;
    if (!line.hidden) said.push(line.textContent.trim());
  }
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-of]')) {
    part.hidden = part.dataset['of'] === chosen;
    if (part.hidden) said.push(part.querySelector('dd, span')!.textContent);
  }
  feedback.querySelector('[data-reason]')!.textContent = said[1]!;
  feedback.querySelector('details')!.open = false;
  return said.join(' ');
}
