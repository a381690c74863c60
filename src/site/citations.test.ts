import { expect, test } from 'vitest';
import { citedSources } from './citations.ts';

const behind = {
  metrics: new Map([['win-rate', ['S7', 'S1']]]),
  audit: new Map([['measure', ['S9']]]),
};

test('sources are numbered by first mention, each once', () => {
  expect(citedSources('A<Cite id="S2" /> B<Cite id="S1" /> C<Cite id="S2" />', behind)).toEqual(['S2', 'S1']);
});

test('metrics and audit questions bring their sources at the place where they stand', () => {
  const mdx = '<Cite id="S1" />\n<Audit recommendation="measure" />\n<Metrics ids="reach win-rate" />';
  expect(citedSources(mdx, behind)).toEqual(['S1', 'S9', 'S7']);
});

test('metrics listed in brief bring no sources', () => {
  expect(citedSources('<Metrics ids="win-rate" brief />', behind)).toEqual([]);
});

test('a text without citations has none', () => {
  expect(citedSources('Nothing to prove.', behind)).toEqual([]);
});
