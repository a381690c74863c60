import { globSync, statSync } from 'node:fs';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { servedFiles, servedPictures, templatePath } from '../../src/site/templates.ts';
import { heading, judge, kibibytes, note, seconds } from './report.ts';

/** The templates in the built site, and how long it takes to make all of them in this one process. */
export async function measureTemplates(): Promise<void> {
  heading('Templates');
  for (const lang of languages) describeFolder(lang);
  const start = performance.now();
  const processorStart = process.cpuUsage();
  const count = await makeAll();
  judge({
    name: `Making all ${count} files and pictures of both languages, nothing made before`,
    value: performance.now() - start,
    bound: 15_000,
    write: seconds,
  });
  const { user, system } = process.cpuUsage(processorStart);
  note(`Processor time for it, all threads: ${seconds((user + system) / 1000)}`);
}

function describeFolder(lang: Language): void {
  const files = globSync(`dist/${templatePath(lang, '*.*')}`).filter((file) => !file.endsWith('.html'));
  const byEnding = Map.groupBy(files, (file) => file.split('.').at(-1)!);
  const bytes = (some: readonly string[]) => some.reduce((sum, file) => sum + statSync(file).size, 0);
  const parts = [...byEnding].map(([ending, some]) => `${some.length} ${ending} ${kibibytes(bytes(some))}`);
  note(`${lang}: ${files.length} files, ${kibibytes(bytes(files))} (${parts.toSorted().join(', ')})`);
}

/** Asks for every file as the build does, and returns how many there are. */
async function makeAll(): Promise<number> {
  let count = 0;
  for (const lang of languages)
    for (const { bytes } of [...servedFiles(lang), ...(await servedPictures(lang))])
      if ((await bytes()).length > 0) count += 1;
  return count;
}
