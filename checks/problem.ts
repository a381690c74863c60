/** One thing an author has to mend. */
export interface Problem {
  /** File below the project's root, with a line where one is known. */
  place: string;
  expected: string;
  found: string;
  fix: string;
}

export const describe = ({ place, expected, found, fix }: Problem): string =>
  `${place}\n  expected: ${expected}\n  found:    ${found}\n  fix:      ${fix}`;

/** All problems as one readable text, with their number at the end. */
export const report = (problems: readonly Problem[]): string =>
  `${problems.map(describe).join('\n\n')}\n\n${problems.length} content ${problems.length === 1 ? 'problem' : 'problems'}`;
