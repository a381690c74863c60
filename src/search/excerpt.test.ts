import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptParts } from './excerpt.ts';

test('splits text and hits, with punctuation outside of the hit', () => {
  expect(excerptParts('Die <mark>„\u00ADKaufEntscheidung“.</mark> Danach &lt;b&gt; &')).toEqual([
    { text: 'Die ', isHit: false },
    { text: '„', isHit: false },
    { text: 'Kaufentscheidung', isHit: true },
    { text: '“.', isHit: false },
    { text: ' Danach <b> &', isHit: false },
  ]);
});

test('leaves out the title at the beginning', () => {
  expect(excerptParts('Nach dem <mark>Kauf.</mark> Der <mark>Kauf</mark>', 'Nach dem Kauf')).toEqual([
    { text: 'Der ', isHit: false },
    { text: 'Kauf', isHit: true },
  ]);
  expect(excerptParts('Kaufpreis. Text', 'Kauf')).toEqual([{ text: 'Kaufpreis. Text', isHit: false }]);
});

test('closes the gaps that notes leave', () => {
  expect(excerptParts('… . Die Wirkung . Danach')).toEqual([{ text: '… Die Wirkung. Danach', isHit: false }]);
});

test('keeps every character but the marks', () => {
  const piece = fc.constantFrom('a', ' ', '<mark>', '</mark>', '-', 'ü', '<b>');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const excerpt = pieces.join('');
      const text = excerptParts(excerpt)
        .map((part) => part.text)
        .join('');
      expect(text).toBe(excerpt.replace(/<mark>([\s\S]*?)<\/mark>/g, '$1'));
    }),
  );
});
