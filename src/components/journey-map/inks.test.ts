import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inks, partInks } from './inks.ts';

test('the colours on paper are those of the light theme', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const light = (name: string) => new RegExp(`--${name}:\\s*light-dark\\((#\\w+)`).exec(tokens)?.[1];
  expect({ ink: inks.ink, soft: inks.soft, moment: inks.moment, ...partInks }).toEqual({
    ink: light('ink'),
    soft: light('ink-2'),
    moment: light('moment'),
    before: light('before'),
    during: light('during'),
    after: light('after'),
  });
});
