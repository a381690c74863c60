import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearch, reportLine } from '../../scripts/build-search.ts';

/** Builds the search index as the last step of `astro build`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(reportLine(await buildSearch({ dist: fileURLToPath(dir) })));
    },
  },
});
