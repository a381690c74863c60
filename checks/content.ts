import { readContent } from './content-files.ts';
import { checkParity } from './parity.ts';
import type { Problem } from './problem.ts';
import { checkQuiz } from './quiz.ts';
import { checkReferences } from './references.ts';
import { checkSchemas } from './schemas.ts';
import { checkWriting } from './writing.ts';

/** All checks over the content below `root`, the project's folder. An empty list is what the build asks for. */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  const checks = [checkSchemas, checkParity, checkReferences, checkQuiz, checkWriting];
  return [...content.unreadable, ...checks.flatMap((check) => check(content))];
}
