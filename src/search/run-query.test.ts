import { expect, test } from 'vitest';
import { readWordFile } from './query.ts';
import { mergeHits, runQuery, type Engine, type EngineHit } from './run-query.ts';

const language = readWordFile({ stopWords: ['die'], classes: ['Kaufentscheidung Phase Karte weak'] });

const hit = (id: string, score: number, title = '\u00ADKaufEntscheidung', kind = 'guide'): EngineHit => ({
  id,
  score,
  data: async () => ({
    url: `/${id}/`,
    excerpt: 'Die <mark>\u00ADKaufEntscheidung</mark>',
    meta: { title },
    filters: { kind: [kind] },
    sub_results: [
      { url: `/${id}/`, title: 'whole page', excerpt: '', weighted_locations: [{ balanced_score: 9 }] },
      { url: `/${id}/#weak`, title: 'weak', excerpt: 'Weak. x', weighted_locations: [{ balanced_score: 1 }] },
      {
        url: `/${id}/#strong`,
        title: 'strong',
        excerpt: '',
        weighted_locations: [{ balanced_score: 1 }, { balanced_score: 2 }],
      },
    ],
  }),
});
const engineWith = (answers: Record<string, EngineHit[]>): Engine => ({
  search: async (query, { filters }) => ({ results: answers[`${query}${filters['kind'] ?? ''}`] ?? [] }),
});

test('gives pages with title, kind, excerpt and the best sections', async () => {
  const engine = engineWith({ Kaufentscheidung: [hit('a', 2), hit('b', 1)] });
  const outcome = await runQuery(engine, language, 'die Kaufentscheidung', undefined, 1);
  expect(outcome).toMatchObject({ total: 2, unknown: [], suggestions: [], withAllWords: 2 });
  expect(outcome.results).toHaveLength(1);
  expect(outcome.results[0]).toMatchObject({ url: '/a/', title: 'Kaufentscheidung', kind: 'guide' });
  expect(outcome.results[0]?.sections.map(({ title }) => title)).toEqual(['strong', 'weak']);
});

test('asks only for the kind chosen', async () => {
  const engine = engineWith({ Phase: [hit('a', 2), hit('g', 1)], Phaseglossary: [hit('g', 1)] });
  expect((await runQuery(engine, language, 'Phase', 'glossary', 5)).results[0]?.url).toBe('/g/');
});

test('a typing error gives no pages but a suggestion', async () => {
  const outcome = await runQuery(engineWith({}), language, 'kaufentschiedung', undefined, 5);
  expect(outcome).toMatchObject({
    total: 0,
    unknown: ['kaufentschiedung'],
    suggestions: ['Kaufentscheidung'],
  });
});

test('when no page holds all words, pages with more of them come first', async () => {
  const engine = engineWith({ Phase: [hit('a', 9), hit('b', 1)], Karte: [hit('b', 1), hit('c', 5)] });
  const outcome = await runQuery(engine, language, 'Phase Karte', undefined, 5);
  expect(outcome).toMatchObject({ total: 3, withAllWords: 0 });
  expect(outcome.results.map(({ url }) => url)).toEqual(['/b/', '/a/', '/c/']);
});

test('a question with few full answers goes on to pages with some of its words', async () => {
  const engine = engineWith({
    'Phase Karte Kaufentscheidung': [hit('b', 1)],
    Phase: [hit('a', 9), hit('b', 1)],
    Karte: [hit('b', 1)],
    Kaufentscheidung: [hit('b', 1), hit('c', 1)],
  });
  const outcome = await runQuery(engine, language, 'Phase Karte Kaufentscheidung', undefined, 5);
  expect(outcome).toMatchObject({ total: 3, withAllWords: 1 });
  expect(outcome.results.map(({ url }) => url)).toEqual(['/b/', '/a/', '/c/']);
});

test('a page called exactly what was typed comes first', async () => {
  const engine = engineWith({ kaufentscheidung: [hit('a', 9), hit('b', 1, 'Die Kaufentscheidung')] });
  const outcome = await runQuery(engine, language, 'die kaufentscheidung', undefined, 5);
  expect(outcome.results.map(({ url }) => url)).toEqual(['/b/', '/a/']);
});

test('a result of the glossary leads to its term', async () => {
  const engine = engineWith({ Karte: [hit('g', 1, 'Glossar', 'glossary')] });
  const { results } = await runQuery(engine, language, 'Karte', undefined, 5);
  expect(results[0]).toMatchObject({
    url: '/g/#strong',
    title: 'strong',
    sections: [{ title: 'weak', url: '/g/#weak' }],
  });
});

test('a section named after a word of the query comes before one with more hits', async () => {
  const { results } = await runQuery(
    engineWith({ 'weak Phase': [hit('a', 1)] }),
    language,
    'weak Phase',
    undefined,
    5,
  );
  expect(results[0]?.sections.map(({ title }) => title)).toEqual(['weak', 'strong']);
});

test('merging one ranking changes nothing', () => {
  const ranking = [hit('a', 3), hit('b', 2)];
  expect(mergeHits([ranking])).toEqual(ranking);
});
