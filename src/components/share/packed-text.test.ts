import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

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
