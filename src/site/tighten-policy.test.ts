import { expect, test } from 'vitest';
import { withoutUnusedHashes } from './tighten-policy.ts';

const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-a+b/c=' 'sha256-d='; style-src 'self' 'sha256-e=';"><body>${body}`;

test('a text page loses the hashes and keeps the rest of its policy', () => {
  expect(withoutUnusedHashes(page('Text'))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self';"><body>Text`,
  );
});

test('a page with an island keeps them', () => {
  expect(withoutUnusedHashes(page('<astro-island></astro-island>'))).toBe(
    page('<astro-island></astro-island>'),
  );
});
