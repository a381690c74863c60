/** What a document may hold at most; model.ts refuses more. */
export const limits = { phases: 40, steps: 40, lanes: 40, touchpoints: 40, text: 5000, line: 300 } as const;

/** The beginning of a text that is too long, without half a character at its end. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A name: one line, not too long. */
export const oneLine = (text: string): string => cut(text.replace(/\s*[\r\n]+\s*/g, ' '), limits.line);
