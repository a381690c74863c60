import { expect, test } from 'vitest';
import { readContent } from '../../checks/content-files.ts';
import { lix, sentencesOf } from './lix.ts';

const pages = readContent('.').guide.flatMap(({ id, outlines }) => {
  const { de } = outlines;
  if (!de) return [];
  const { lede } = de.frontMatter as { lede: string };
  const sentences = [lede, ...de.paragraphs].flatMap(sentencesOf);
  return [{ id, lix: lix(sentences) }];
});
const mean = pages.reduce((sum, page) => sum + page.lix, 0) / pages.length;

test('German pages read easily: LIX below 50 on average, none above 58', () => {
  const rows = pages
    .toSorted((a, b) => b.lix - a.lix)
    .map((page) => `${page.lix.toFixed(1).padStart(6)}  ${page.id}`);
  console.log(`LIX of the German pages\n${rows.join('\n')}\n${mean.toFixed(1).padStart(6)}  on average`);
  expect(mean).toBeLessThan(50);
  expect(pages.filter((page) => page.lix > 58)).toEqual([]);
});

test('lix adds sentence length and the share of long words', () => {
  // 10 words in 2 sentences, 2 of them long: 5 + 20.
  expect(lix(['Wir gehen heute in den Laden.', 'Kundinnen kaufen dort Fahrräder.'])).toBe(5 + (100 * 2) / 10);
});

test('a sentence does not end after “z. B.”', () => {
  expect(sentencesOf('Das gilt z. B. hier. Und dort.')).toEqual(['Das gilt z. B. hier.', 'Und dort.']);
});
