const shapes = {
  right: 'M4 11.5 8.5 16 17 5.5',
  wrong: 'M5.5 5.5 15.5 15.5 M15.5 5.5 5.5 15.5',
  up: 'M10.5 17V5 M5 10.5 10.5 5 16 10.5',
  down: 'M10.5 4v12 M5 10.5 10.5 16 16 10.5',
  grip: 'M4 7.5h13 M4 13.5h13',
} as const;

/** A sign beside a word that says the same; screen readers get the word. */
export function Icon({ shape }: { shape: keyof typeof shapes }) {
  return (
    <svg className="quiz-icon" viewBox="0 0 21 21" aria-hidden="true" focusable="false">
      <path d={shapes[shape]} />
    </svg>
  );
}
