import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { languages } from '../i18n/languages.ts';
import { pageAddress } from '../site/addresses.ts';
import { fixedPages } from '../site/pages.ts';
import { planOf, type OfflinePlan } from './plan.ts';

const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex').slice(0, 12);

const tools = ['map', 'funnel', 'quiz'] as const;
const toolPages = tools.flatMap((tool) =>
  languages.map((lang) => pageAddress('/', lang, fixedPages[tool][lang]).slice(1)),
);

/** Writes sw.js into a finished build. It has to be the last of all steps, because it lists what the others made. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const plan = planOf(builtFiles(dist), toolPages);
        await bundleWorker(dist, plan);
        const { tools, guide } = offlineKiB(dist, plan);
        logger.info(`${tools} KiB with the first tool, ${guide} KiB more with the whole guide (gzip)`);
      },
    },
  };
}

function builtFiles(dist: string): { path: string; hash: string }[] {
  return globSync('**/*.*', { cwd: dist, exclude: ['sw.js', 'og/**', '**/*.pdf', '**/*.zip'] })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, hash: hashOf(readFileSync(join(dist, path))) }));
}

async function bundleWorker(dist: string, plan: OfflinePlan): Promise<void> {
  const json = JSON.stringify(plan);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { OFFLINE_PLAN: json, OFFLINE_VERSION: JSON.stringify(hashOf(json)) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('worker.ts', import.meta.url)),
        name: 'offline',
        formats: ['iife'],
        fileName: () => 'sw.js',
      },
    },
  });
}

/** What the two parts of what is kept weigh on their way, in KiB. */
export function offlineKiB(
  dist: string,
  plan = planOf(builtFiles(dist), toolPages),
): Record<keyof OfflinePlan, number> {
  return { tools: transferredKiB(dist, plan.tools), guide: transferredKiB(dist, plan.guide) };
}

function transferredKiB(dist: string, part: Record<string, string>): number {
  const bytes = Object.keys(part)
    .map((address) => (address === '' || address.endsWith('/') ? `${address}index.html` : address))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
  return Math.round(bytes / 1024);
}
