/** Validates the HTML of every built page with html-validate. */
import { FileSystemConfigLoader, HtmlValidate, type Message } from 'html-validate';
import { globSync, readFileSync } from 'node:fs';

/**
 * Astro writes one <style> for its islands into the body, where HTML allows none. Browsers accept it, the policy
 * covers it by its hash, and Astro offers no other place; any other <style> in a body is still an error.
 */
const isAstrosOwnStyle = ({ ruleId, line, column }: Message, lines: string[]) =>
  ruleId === 'element-permitted-content' &&
  (lines[line - 1] ?? '').slice(column - 1).startsWith('style>astro-island,');

const validator = new HtmlValidate(new FileSystemConfigLoader());
let errors = 0;
const files = globSync('dist/**/*.html').toSorted();
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const { results } = await validator.validateFile(file);
  for (const message of results.flatMap(({ messages }) => messages)) {
    if (isAstrosOwnStyle(message, lines)) continue;
    errors += 1;
    console.error(`${file}:${message.line}:${message.column}\n  ${message.message} (${message.ruleId})`);
  }
}
console.log(`${files.length} pages validated, ${errors} errors`);
process.exitCode = errors === 0 && files.length > 0 ? 0 : 1;
