import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const html = `<html lang="en"><head><title>No</title></head><body><header>chrome</header><main id="c" data-pagefind-body>
<h1>Purchase <em>decision</em></h1><p>A <a href="/base/en/glossary/#touchpoint">touch&shy;point</a>.</p>
<nav data-pagefind-ignore><a href="/en/glossary/#nps">NPS</a></nav><h2 id="x">What happens</h2><p>Tom &amp; Ann</p></main></body></html>`;

test('reads title, headings, glossary terms and text of what is indexed', () => {
  const page = readPage(html);
  expect(page).toMatchObject({ lang: 'en', title: 'Purchase decision', headings: ['What happens'] });
  expect(page?.glossaryIds).toEqual(['touchpoint']);
  expect(page?.text.split('\n').filter((line) => line.trim())).toEqual([
    'Purchase decision',
    'A touchpoint.',
    'What happens',
    'Tom & Ann',
  ]);
});

test('a page without data-pagefind-body is none for the search', () => {
  expect(readPage('<html lang="de"><body><main><h1>Suche</h1></main></body></html>')).toBeUndefined();
});
