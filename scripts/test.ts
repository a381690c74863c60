/** `npm test`: every check of the project, one after the other, with the time each took. Stops at the first that fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findChromium } from './find-chromium.ts';
import { findOffice } from './find-office.ts';
import { serve } from './serve.ts';

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

const underBase = {
  BASE_PATH: '/guide/',
  SITE_URL: 'https://example.org',
  EDIT_ROOT: 'https://example.org/edit/main',
};
const baseDist = '.cache/dist-base';

const start = performance.now();
const chromiumPath = orStop(findChromium);
const officePath = orStop(findOffice);

const beforeServing: Step[] = [
  { name: 'fonts', command: 'node', args: ['scripts/build-fonts.ts'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: 'eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'unused files and dependencies', command: 'knip', args: [] },
  { name: 'spelling', command: 'cspell', args: ['--no-progress', '--quiet'] },
  { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit'] },
  {
    name: 'Office files in LibreOffice',
    command: 'vitest',
    args: ['run', '--project', 'office'],
    env: { SOFFICE_PATH: officePath },
  },
  { name: 'build', command: 'astro', args: ['build', '--silent'] },
  {
    name: 'build below a path',
    command: 'astro',
    args: ['build', '--silent', '--outDir', baseDist],
    env: underBase,
  },
  { name: 'HTML of every page', command: 'node', args: ['tests/html.ts'] },
];

const whileServing = (env: Record<string, string>): Step[] => [
  { name: 'links', command: 'node', args: ['tests/links.ts'], env },
  { name: 'the built site in a browser', command: 'vitest', args: ['run', '--project', 'site'], env },
];

const times: string[] = [];
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).padStart(7)} s`;

async function run({ name, command, args, env = {} }: Step): Promise<void> {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const [status] = await once(
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }),
    'close',
  );
  times.push(`${seconds(start)}  ${name}`);
  if (status === 0) return;
  console.error(`\nStopped: “${name}” failed.`);
  process.exit(1);
}

/** What is missing is said in one sentence, without the trail of calls that found out. */
function orStop(find: () => string): string {
  try {
    return find();
  } catch (error) {
    console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

for (const step of beforeServing) await run(step);

const site = await serve('dist');
const below = await serve(baseDist, { base: underBase.BASE_PATH });
const env = { CHROMIUM_PATH: chromiumPath, SITE_ADDRESS: site.address, SITE_BELOW_PATH: below.address };
for (const step of whileServing(env)) await run(step);
site.server.close();
below.server.close();

console.log(`\nAll checks passed.\n${times.join('\n')}\n${seconds(start)}  in all`);
