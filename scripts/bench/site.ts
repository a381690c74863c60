import { spawnSync } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { describeWeights, pageWeights } from '../../tests/site/weight.ts';
import { heading, kibibytes, note, seconds } from './report.ts';

/** Builds the site as on a fresh machine. Throws when the build fails. */
export function timeBuild(): void {
  for (const cache of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', 'build', '--silent', '--', '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; the benchmark needs a built site.');
  const pages = globSync('dist/**/*.html').length;
  heading('Build');
  note(
    `Without caches, ${pages} pages, search index and templates included: ${seconds(performance.now() - start)}`,
  );
}

/** What the built pages and fonts weigh. The tests hold their bounds. */
export function weighSite(): void {
  const weights = pageWeights('dist');
  const { tools = [], texts = [] } = Object.groupBy(weights, ({ hasIsland }) =>
    hasIsland ? 'tools' : 'texts',
  );
  heading(`Text pages, heaviest first\n${describeWeights(texts)}`);
  heading(`Pages with a tool\n${describeWeights(tools)}`);
  const fonts = globSync('dist/fonts/*.woff2').reduce((sum, file) => sum + statSync(file).size, 0);
  heading(`Fonts together: ${kibibytes(fonts)}`);
}
