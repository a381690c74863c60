import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from './content.ts';
import { describe as describeProblem } from './problem.ts';

/** Each test plants one mistake in a copy of the real content and reads what the author would be told. */
let root: string;
// Parsing the whole guide takes a second on an idle machine, and the first test of the file waits for it.
vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('src/content', join(root, 'src/content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const page = 'src/content/guide/phases/use';

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the mistake was planted in ${file}`).not.toBe(before);
  writeFileSync(path, after);
}
const problems = () => checkContent(root).map(describeProblem);
/** Adds a paragraph to both languages, so that only the planted mistake is found. */
const addToBoth = (text: string) =>
  ['de', 'en'].forEach((lang) => edit(`${page}/${lang}.mdx`, (mdx) => `${mdx}\n${text}\n`));

test('the content as it stands has no problem', () => {
  expect(problems()).toEqual([]);
});

test('a page missing in one language is named with what to do', () => {
  rmSync(join(root, page, 'en.mdx'));
  expect(problems()).toEqual([
    `${page}\n  expected: facts.yaml, de.mdx, en.mdx\n  found:    no en.mdx\n  fix:      write ${page}/en.mdx, or remove the page in every language`,
  ]);
});

test('an unknown front matter key is named', () => {
  edit(`${page}/de.mdx`, (text) => text.replace('title:', 'subtitle: Neu\ntitle:'));
  edit(`${page}/en.mdx`, (text) => text.replace('title:', 'subtitle: New\ntitle:'));
  expect(problems()).toHaveLength(2);
  expect(problems()[0]).toContain('found:    unknown key “subtitle”');
});

test('an unknown key in facts.yaml is named', () => {
  edit(`${page}/facts.yaml`, (text) => `${text}colour: red\n`);
  expect(problems()).toEqual([expect.stringContaining('unknown key “colour”')]);
});

test('a link to a page that does not exist is named, with the nearest page', () => {
  addToBoth('[x](page:phases/evaluatoin)');
  expect(problems()[0]).toContain(
    'found:    “phases/evaluatoin”\n  fix:      did you mean “phases/evaluation”?',
  );
});

test('a link by address instead of id is refused', () => {
  addToBoth('[x](/phasen/nutzung/)');
  expect(problems()[0]).toContain('page:<id> for our own pages');
});

test.each([
  ['glossary term', '<Term id="toucpoint">x</Term>', 'did you mean “touchpoint”?'],
  ['source', 'x<Cite id="S999" />', 'Sources stand in src/content/sources.yaml.'],
  ['metric', '<Metrics ids="win-rat" />', 'did you mean “win-rate”?'],
  ['Moment of Truth', '<Moment id="xmot">x</Moment>', 'moments.ts'],
  ['firm', '<Firm id="bike-shp">x</Firm>', 'did you mean “bike-shop”?'],
  ['component for authors', '<Callout>x</Callout>', 'docs/writing.md lists them.'],
])('an unknown %s is named with line and fix', (kind, mdx, fix) => {
  addToBoth(mdx);
  const [first] = problems();
  expect(first).toMatch(new RegExp(`^${page}/de.mdx:\\d+\\n  expected: the id of a ${kind}`));
  expect(first).toContain(fix);
});

test('a term marked twice on a page is refused', () => {
  addToBoth('<Term id="segment">x</Term> <Term id="segment">x</Term>');
  expect(problems()[0]).toContain('<Term id="segment"> again');
});

test('a heading of another level in one language is found at its place', () => {
  edit(`${page}/en.mdx`, (text) => text.replace('\n## What happens', '\n### What happens'));
  expect(problems()).toEqual([expect.stringContaining('found:    h3')]);
});

test('a component missing in one language is found', () => {
  edit(`${page}/en.mdx`, (text) => text.replace('<Cite id="S120" />', ''));
  expect(problems()).toEqual([expect.stringMatching(/component \d+ of/)]);
});

test('a checklist that is longer in one language is found', () => {
  edit(`${page}/en.mdx`, (text) => text.replace('</Checklist>', '- One more.\n\n</Checklist>'));
  expect(problems()).toEqual([expect.stringMatching(/Checklist id="use" 7 items/)]);
});

test('straight quotation marks are refused in both languages', () => {
  addToBoth('Er sagt "ja".');
  expect(problems().map((problem) => problem.split('\n')[1])).toEqual([
    '  expected: German quotation marks „…“ and ’',
    '  expected: English quotation marks “…” and ’',
  ]);
});

test('a character that the fonts lack is named with its number', () => {
  addToBoth('Ж');
  expect(problems()[0]).toContain('“Ж” (U+416)');
});

test('a page that is too long is told its length', () => {
  addToBoth('Wort '.repeat(500));
  expect(problems()[0]).toMatch(/expected: 500 to 900 words\n {2}found: {4}1\d{3} words/);
});

test('syntax that cannot be parsed is reported like any other problem', () => {
  edit(`${page}/de.mdx`, (text) => `${text}\n<Term id="use">offen\n`);
  expect(problems()[0]).toContain('expected: a file that can be parsed');
});

test('a glossary term that points to an unknown one is found', () => {
  edit('src/content/glossary/touchpoint.yaml', (text) => text.replace('related: [', 'related: [chanel, '));
  expect(problems()[0]).toContain('did you mean “channel”?');
});
