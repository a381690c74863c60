import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, walkSync, ELEMENT_NODE } from 'ultrahtml';

export interface PageWeight {
  path: string;
  html: number;
  css: number;
  js: number;
  total: number;
  /** A page with an island carries React. */
  hasIsland: boolean;
}

const compressed = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** The modules a script loads at once: its static imports, and theirs. Dynamic imports wait for the reader. */
function withImports(dist: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(join(dist, script), 'utf8');
  for (const [, specifier = ''] of code.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    withImports(dist, join(script, '..', specifier), seen);
  }
  return seen;
}

/**
 * What each page of a built site weighs, in bytes compressed with brotli: its HTML (inline scripts included), the
 * stylesheets it needs on a screen, and the scripts it loads without the reader doing anything. Not counted: fonts,
 * pictures, and the stylesheet for paper, which browsers fetch after everything else.
 */
export function pageWeights(dist: string): PageWeight[] {
  return globSync('**/*.html', { cwd: dist })
    .toSorted()
    .map((path) => {
      const css = new Set<string>();
      const scripts = new Set<string>();
      let hasIsland = false;
      walkSync(parse(readFileSync(join(dist, path), 'utf8')), (node) => {
        if (node.type !== ELEMENT_NODE) return;
        const { href, src, rel, media } = node.attributes as Record<string, string | undefined>;
        if (node.name === 'link' && rel === 'stylesheet' && media !== 'print' && href) css.add(href);
        if (node.name === 'script' && src) withImports(dist, src, scripts);
        if (node.name === 'astro-island') {
          hasIsland = true;
          for (const name of ['component-url', 'renderer-url'])
            withImports(dist, String(node.attributes[name]), scripts);
        }
      });
      const sum = (files: Iterable<string>) =>
        [...files].reduce((bytes, file) => bytes + compressed(join(dist, file)), 0);
      const weight = { html: compressed(join(dist, path)), css: sum(css), js: sum(scripts) };
      return { path, ...weight, total: weight.html + weight.css + weight.js, hasIsland };
    });
}

/** The heaviest pages as a table, for the test's output and the benchmark. */
export function describeWeights(weights: PageWeight[], rows = 8): string {
  const line = (cells: (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(48) : String(cell).padStart(8))).join('');
  return [
    line(['page (bytes, brotli)', 'HTML', 'CSS', 'JS', 'total']),
    ...weights
      .toSorted((a, b) => b.total - a.total)
      .slice(0, rows)
      .map(({ path, html, css, js, total }) => line([path, html, css, js, total])),
  ].join('\n');
}
