import { expect, test } from 'vitest';
import { augmentPage } from './augment-page.ts';
import { createLexicon } from './compounds.ts';

const lexicon = createLexicon(
  [
    { word: 'Kauf', noun: true },
    { word: 'Preis', noun: true },
  ],
  [],
);
const html =
  '<html><head></head><body><p>Kaufpreis</p><main data-pagefind-body><p title="Kaufpreis">Kauf&shy;preis &amp; Co</p></main></body></html>';

test('marks compounds in indexed text only and puts keywords into the head', () => {
  expect(augmentPage(html, lexicon, { strong: ['a "b"', 'c'], weak: ['d'] })).toBe(
    '<html><head><meta data-pagefind-meta="keywords[content]" content="a &quot;b&quot;, c">' +
      '<meta data-pagefind-meta="related[content]" content="d"></head><body><p>Kaufpreis</p>' +
      '<main data-pagefind-body><p title="Kaufpreis">\u00ADKaufPreis &amp; Co</p></main></body></html>',
  );
});

test('without lexicon and keywords nothing but soft hyphens changes', () => {
  expect(augmentPage(html, undefined, { strong: [], weak: [] })).toBe(html.replace('&shy;', ''));
});

test('a term is parted from what is said of it, and a cell from the next', () => {
  const page = '<main data-pagefind-body><dl><dt>Kauf</dt><dd>heute</dd></dl><td>1</td><td>2</td></main>';
  expect(augmentPage(page, undefined, { strong: [], weak: [] })).toBe(
    '<main data-pagefind-body><dl><dt>Kauf: </dt><dd>heute</dd></dl><td>1 </td><td>2 </td></main>',
  );
});

test('a section lends its id to its first heading', () => {
  const section =
    '<section id="nps"><h2>NPS</h2><h3>More</h3></section><section id="b"><h2 id="own">B</h2></section>';
  expect(augmentPage(section, undefined, { strong: [], weak: [] })).toBe(
    section.replace('<h2>', '<h2 id="nps">'),
  );
});
