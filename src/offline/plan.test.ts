import { expect, test } from 'vitest';
import { planOf, treatmentOf } from './plan.ts';

const built = (...paths: string[]) => paths.map((path) => ({ path, hash: `hash of ${path}` }));
const needed = built('offline/index.html', 'karte/index.html');

test('tools and what all pages share come first, other pages and the search when asked for', () => {
  const { tools, guide } = planOf(
    [
      ...needed,
      ...built('index.html', 'phasen/index.html', '404.html', 'theme.js', 'favicon.svg', 'robots.txt'),
      ...built('_astro/a.js', '_astro/b.css', 'fonts/c.woff2', 'fonts/c.woff2.licence.txt', 'quiz/de.json'),
      ...built('pagefind/pagefind.js', 'pagefind/index/x.pf_index', 'og/home.de.png', 'vorlagen/a3.xlsx'),
    ],
    ['karte/'],
  );
  expect(Object.keys(tools)).toEqual([
    '_astro/a.js',
    '_astro/b.css',
    'favicon.svg',
    'fonts/c.woff2',
    'karte/',
    'offline/',
    'quiz/de.json',
    'theme.js',
  ]);
  expect(guide).toEqual({
    '': 'hash of index.html',
    'pagefind/index/x.pf_index': 'hash of pagefind/index/x.pf_index',
    'pagefind/pagefind.js': 'hash of pagefind/pagefind.js',
    'phasen/': 'hash of phasen/index.html',
  });
});

test('the order in which files are found changes nothing', () => {
  const files = [...needed, ...built('b/index.html', 'a/index.html')];
  expect(JSON.stringify(planOf(files.toReversed(), ['karte/']))).toBe(
    JSON.stringify(planOf(files, ['karte/'])),
  );
});

test('a tool without a page stops the build', () => {
  expect(() => planOf(needed, ['karte/', 'en/map/'])).toThrow('expected a page at en/map/');
});

test.each([
  ['_astro/Editor.Ab1.js', false, 'kept-first'],
  ['pagefind/fragment/de_1.pf_fragment', false, 'kept-first'],
  ['pagefind/pagefind-entry.json', false, 'network-first'],
  ['theme.js', false, 'network-first'],
  ['phasen/', true, 'network-first'],
  ['', true, 'network-first'],
  ['vorlagen/karte-a3.pdf', true, 'network-first'],
  ['vorlagen/karte-a3.pdf', false, 'leave'],
  ['og/home.de.png', false, 'leave'],
] as const)('%s, opened as a page: %s, is treated as %s', (address, isPage, treatment) => {
  expect(treatmentOf(address, isPage)).toBe(treatment);
});
