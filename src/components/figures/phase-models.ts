/**
 * Makes the phases of the picture choosable; without scripts they are plain text. One tab stop for each phase would
 * put some fifty stops in the way of keyboard users, so every model is a toolbar: one stop, arrow keys inside.
 */
import { sentenceAbout, type SentenceWords } from './phase-models-sentence.ts';

interface Phase {
  bar: HTMLElement;
  button: HTMLButtonElement;
  model: string;
  name: string;
  note: string | undefined;
  /** One bit for every column it covers. */
  columns: number;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

function makeToolbar(track: HTMLElement): Phase[] {
  const model = track.dataset['model']!;
  track.role = 'toolbar';
  track.ariaLabel = model;

  const phases = [...track.querySelectorAll<HTMLElement>('[data-columns]')].map((bar, index) => {
    const text = bar.querySelector<HTMLElement>('.name')!;
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'name', tabIndex: index ? -1 : 0 });
    if (text.lang) button.lang = text.lang;
    button.append(...text.childNodes);
    text.replaceWith(button);
    const { note, columns } = bar.dataset;
    return {
      bar,
      button,
      model,
      name: button.textContent.replaceAll('\u00AD', ''),
      note,
      columns: Number(columns),
    };
  });

  track.onkeydown = (event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const from = phases.findIndex(({ button }) => button === event.target);
    phases[Math.max(0, Math.min(from + step, phases.length - 1))]!.button.focus();
  };
  // Whatever had the focus last, by keys or by pointer, is where Tab returns to.
  track.addEventListener('focusin', ({ target }) => {
    for (const { button } of phases) button.tabIndex = button === target ? 0 : -1;
  });
  return phases;
}

const isBeside = (phase: Phase, chosen: Phase) =>
  phase === chosen || (phase.model !== chosen.model && (phase.columns & chosen.columns) > 0);

function connect(figure: HTMLElement): void {
  const words = JSON.parse(figure.dataset['words']!) as SentenceWords;
  const answer = figure.querySelector<HTMLElement>('[role=status]')!;
  const clear = figure.querySelector<HTMLButtonElement>('.answer button')!;
  const phases = [...figure.querySelectorAll<HTMLElement>('.track')].flatMap(makeToolbar);
  let chosen: Phase | undefined;

  const describe = (phase: Phase) =>
    sentenceAbout(
      words,
      phase,
      figure.querySelector(`.reasons li:nth-child(${phase.note ?? 0}) span`)?.textContent ?? '',
      [...Map.groupBy(phases, ({ model }) => model)]
        .filter(([model]) => model !== phase.model)
        .map(([model, all]) => ({ model, phases: all.filter((other) => isBeside(other, phase)) })),
    );
  const choose = (next: Phase | undefined) => {
    chosen = next;
    clear.disabled = !next;
    figure.toggleAttribute('data-chosen', !!next);
    for (const phase of phases) {
      phase.button.ariaPressed = `${phase === next}`;
      phase.bar.toggleAttribute('data-match', !!next && isBeside(phase, next));
    }
    answer.textContent = next ? describe(next) : '';
    // The sentence must not cover the phase it is about.
    next?.bar.scrollIntoView({ block: 'nearest' });
  };

  for (const phase of phases) phase.button.onclick = () => choose(phase === chosen ? undefined : phase);
  clear.onclick = () => {
    // The button is about to go; the focus must not go with it.
    chosen?.button.focus();
    choose(undefined);
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && choose(undefined));
  choose(undefined);
}

const figure = document.querySelector<HTMLElement>('.phase-models');
if (figure) connect(figure);
