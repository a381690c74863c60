import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { metric } from '../schemas/data.ts';
import { readFormula, summaryOf } from './formula.ts';

const metrics = globSync('src/content/metrics/*.yaml').map((file) => ({
  file,
  ...metric.parse(parse(readFileSync(file, 'utf8'))),
}));

test('terms are named once and the formula takes their cells', () => {
  const { terms, withCells } = readFormula(
    'margin × r ÷ (1 + d − r), with r = retention rate and d = discount rate',
  );
  expect(terms).toEqual(['margin', 'r', 'd']);
  expect(withCells(['A1', 'B1', 'C1'])).toBe('A1*B1/(1+C1-B1)');
});

test('a parenthesis in the middle of a term belongs to the term', () => {
  const { terms, withCells } = readFormula('Abschlüsse ÷ Besuche (oder Anfragen) × 100');
  expect(terms).toEqual(['Abschlüsse', 'Besuche (oder Anfragen)']);
  expect(withCells(['A1', 'B1'])).toBe('A1/B1*100');
});

test('a parenthesis that ends a term inside a parenthesis belongs to the term', () => {
  expect(readFormula('(a (of all) − b (new)) ÷ c').terms).toEqual(['a (of all)', 'b (new)', 'c']);
});

test('without operators the whole is one term', () => {
  expect(readFormula('revenue, without tax').withCells(['A1'])).toBe('A1');
});

test.each(metrics)('$file computes the same in both languages', ({ de, en }) => {
  const cells = ['A', 'B', 'C'];
  const [german, english] = [readFormula(de.formula), readFormula(en.formula)];
  expect(summaryOf(german.terms[0]!)).toBe(summaryOf(english.terms[0]!));
  expect(english.terms).toHaveLength(german.terms.length);
  expect(german.terms.length).toBeLessThanOrEqual(cells.length);
  if (summaryOf(de.formula) === undefined) expect(english.withCells(cells)).toBe(german.withCells(cells));
});
