import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { lookAtEveryPage } from './every-page.ts';
import { lookAtPage, noteShifts, phone } from './look-at-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

// German and English are two files, so that two processors share them.
test('English pages: nothing moves on a phone, no barrier on phone and desktop in light and dark, no sideways scroll from 320 to 2,560 px, no policy violation, no foreign request', async () => {
  const { pages, found } = await lookAtEveryPage(
    browser,
    {
      context: { viewport: phone },
      only: (path) => path.startsWith('en/'),
      isFirstVisit: true,
      prepare: noteShifts,
    },
    lookAtPage,
  );
  expect(pages).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
