import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './content.ts';
import { report } from './problem.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Stops the build at the first look when content is wrong; `npm run dev` says the same and goes on. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': () => {
        const problems = checkContent(root);
        if (problems.length === 0) return;
        console.error(`\n${report(problems)}\n`);
        throw new Error('The content has problems; they are listed above.');
      },
      'astro:server:start': ({ logger }) => {
        const problems = checkContent(root);
        if (problems.length > 0) logger.warn(`\n${report(problems)}`);
      },
    },
  };
}
