import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedFragment, packText, unpackText } from './packed-text.ts';

const limits = { letters: 60_000, bytes: 1000 };

test('what is packed is unpacked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      const letters = await packText(text);
      expect(letters).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(await unpackText(letters, limits)).toEqual({ status: 'ok', text });
    }),
    { numRuns: 60 },
  );
});

test('a text that swells beyond its limit is not read to its end', async () => {
  const bomb = await packText('0'.repeat(20_000_000));
  expect(bomb.length).toBeLessThan(limits.letters);
  expect(await unpackText(bomb, limits)).toEqual({ status: 'too-large' });
});

test('too many letters are not even looked at', async () => {
  expect(await unpackText('!'.repeat(60_001), limits)).toEqual({ status: 'too-large' });
});

test.each(['%%%', 'A', 'AAAA', '', 'zz-_'])('damaged letters: %j', async (letters) => {
  expect(await unpackText(letters, limits)).toEqual({ status: 'damaged' });
});

test.each([
  ['percent signs of a mail program', 'map%3D1.Ab-3_x', 'map=1.Ab-3_x'],
  ['parameters put behind it', 'map=1.Ab-3_x&utm_source=mail', 'map=1.Ab-3_x'],
  ['written as parameters of HTML', 'map=1.Ab-3_x&amp;fbclid=1', 'map=1.Ab-3_x'],
  ['the full stop of a sentence', 'map=1.Ab-3_x.', 'map=1.Ab-3_x'],
  ['brackets around it', 'map=1.Ab-3_x%3E', 'map=1.Ab-3_x'],
  ['a broken line', 'map=1.Ab%20%0D%0A-3_x', 'map=1.Ab-3_x'],
  ['nothing', 'map=1.Ab-3_x', 'map=1.Ab-3_x'],
  ['something of another kind', 'heading-3', 'heading-3'],
])('a fragment is as it was made, whatever came to it on the way: %s', (_, fragment, made) => {
  expect(mendedFragment(fragment)).toBe(made);
});
