/**
 * Components a text may use: those of src/components/mdx/author-components.ts, and the pictures and tools a page imports.
 * Read from the file names, since the components themselves only load inside Astro.
 */
import { globSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;

export const authorComponentNames = globSync('src/components/{mdx,figures,funnel,journey-map,quiz}/*.astro', {
  cwd: root,
}).map((file) => file.split('/').at(-1)!.replace('.astro', ''));
