import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileAddress, pageAddress } from './addresses.ts';

test.each([
  ['/', 'de', '', '/'],
  ['/', 'en', '', '/en/'],
  ['/', 'de', 'phasen/nutzung', '/phasen/nutzung/'],
  ['/', 'en', 'phases/use', '/en/phases/use/'],
  ['/guide', 'de', '', '/guide/'],
  ['/guide/', 'en', 'phases', '/guide/en/phases/'],
] as const)('pageAddress(%s, %s, %s) is %s', (base, lang, path, address) => {
  expect(pageAddress(base, lang, path)).toBe(address);
});

test('fileAddress joins with one slash', () => {
  expect(fileAddress('/', '/theme.js')).toBe('/theme.js');
  expect(fileAddress('/guide/', 'fonts/a.woff2')).toBe('/guide/fonts/a.woff2');
});

test('every address begins and ends with one slash and holds no double one', () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(segment),
      fc.constantFrom('de' as const, 'en' as const),
      fc.array(segment),
      (base, lang, path) => {
        expect(pageAddress(`/${base.join('/')}`, lang, path.join('/'))).toMatch(/^\/([a-z0-9-]+\/)*$/);
      },
    ),
  );
});
