import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { buildSearch, reportLine } from '../../scripts/build-search.ts';
import { fileAddress } from '../site/addresses.ts';

/** Builds the search index when a build is done; while authors write, the search uses that of the last build. */
export function searchIndex(): AstroIntegration {
  let lastBuild = '';
  let folder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = join(fileURLToPath(config.outDir), 'pagefind');
        folder = fileAddress(config.base, 'pagefind');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(folder, sirv(lastBuild, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(reportLine(await buildSearch({ dist: fileURLToPath(dir) })));
      },
    },
  };
}
