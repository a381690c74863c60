/** Makes the quiz items of a page answerable. Their reasons stand in the page (Try.astro); this decides which are seen. */
import { judge } from './scoring.ts';
import { recordAnswer } from './storage.ts';
import { quizWords } from './strings.ts';

const words = quizWords[document.documentElement.lang === 'en' ? 'en' : 'de'];

for (const section of document.querySelectorAll<HTMLElement>('[data-try]')) connect(section);

function connect(section: HTMLElement): void {
  const { try: id = '', best = '' } = section.dataset;
  const form = section.querySelector('form')!;
  const check = form.querySelector('button')!;
  const solution = section.querySelector('details')!;
  const feedback = solution.querySelector('section')!;
  const problem = element('p', { role: 'alert' });
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  const verdict = element('p', { class: 'exercise-name' });
  const reason = element('p');
  const again = element('button', { type: 'button', class: 'button quiet' }, words.once);
  let isFirst = true;

  check.before(problem);
  form.append(status);
  feedback.prepend(verdict, reason);
  feedback.lastElementChild!.prepend(again, ' ');

  form.addEventListener('change', () => (problem.textContent = ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>(':checked')?.value;
    if (chosen === undefined) {
      problem.textContent = words.choose;
      return;
    }
    const { isRight } = judge({ form: 'choice', best }, { form: 'choice', chosen });
    markOptions(form, best, chosen);
    verdict.dataset['mark'] = isRight ? 'right' : 'wrong';
    verdict.textContent = isRight ? words.right : words.wrong;
    reason.textContent = showOthers(feedback, chosen);
    status.textContent = `${verdict.textContent} ${reason.textContent}`;
    check.remove();
    solution.open = true;
    feedback.focus();
    if (isFirst) recordAnswer(id, isRight, Date.now());
    isFirst = false;
  });
  again.addEventListener('click', () => {
    form.reset();
    markOptions(form, best, undefined);
    status.textContent = '';
    problem.after(check);
    solution.open = false;
    section.focus();
  });
  check.disabled = false;
}

/** Puts words and marks at the best option and a wrong choice; without a choice it takes them away. */
function markOptions(form: HTMLFormElement, best: string, chosen: string | undefined): void {
  for (const mark of form.querySelectorAll('small')) mark.remove();
  for (const input of form.querySelectorAll('input')) {
    const label = input.parentElement!;
    input.disabled = chosen !== undefined;
    delete label.dataset['mark'];
    if (chosen === undefined || (input.value !== best && input.value !== chosen)) continue;
    const [mark, text] = input.value === best ? ['right', words.bestAnswer] : ['wrong', words.yourAnswer];
    label.dataset['mark'] = mark;
    label.append(element('small', { 'data-mark': mark }, text));
  }
}

/** Leaves the chosen option out of the reasons below the verdict and returns its reason. */
function showOthers(feedback: HTMLElement, chosen: string): string {
  for (const part of feedback.querySelectorAll<HTMLElement>('[data-of]')) {
    part.hidden = part.dataset['of'] === chosen;
  }
  feedback.querySelector('details')!.open = false;
  return feedback.querySelector(`[data-of='${CSS.escape(chosen)}'] :is(dd, span)`)!.textContent;
}

function element<Tag extends 'p' | 'small' | 'button'>(
  tag: Tag,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
