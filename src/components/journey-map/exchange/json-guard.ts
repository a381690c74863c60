import type { ImportProblem } from './outcome.ts';

/** A map is seven levels deep; unknown fields of others may go deeper. */
const deepest = 60;
/** A map of 40 phases and 40 lanes with everything filled in has about 20,000 values. */
const mostValues = 200_000;

/**
 * Looks at the brackets and commas of a JSON text before it is parsed, so that a small text cannot become a huge or
 * bottomless document. Undefined where there is nothing to object.
 */
export function guardJson(text: string): ImportProblem | undefined {
  let [depth, line, values] = [0, 1, 0];
  let isInText = false;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place);
    if (letter === 0x0a) line += 1;
    if (isInText) {
      if (letter === 0x5c) place += 1;
      else if (letter === 0x22) isInText = false;
    } else if (letter === 0x22) {
      isInText = true;
    } else if (letter === 0x7b || letter === 0x5b) {
      depth += 1;
      if (depth > deepest) return { code: 'too-deep', line };
    } else if (letter === 0x7d || letter === 0x5d) {
      depth -= 1;
    } else if (letter === 0x2c) {
      values += 1;
    }
  }
  return values > mostValues ? { code: 'too-many', count: values } : undefined;
}
