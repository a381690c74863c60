import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPath, launch, watchedPage } from './browser.ts';
import { asVisitor, lookAtPage, type Visitor } from './look-at-page.ts';

/** One test for each page of a language. German and English are two files, so that two processors share them. */
export async function testEveryPage(isAsked: (path: string) => boolean): Promise<void> {
  const paths = (await everyPath()).filter(isAsked);
  let browser: Browser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await launch();
    visitor = await asVisitor(await watchedPage(browser));
  });
  afterAll(() => browser.close());

  test('the sitemap names the pages', () => {
    expect(paths.length).toBeGreaterThan(50);
  });

  test.for(paths)(
    '/%s: nothing moves, no barrier on phone and desktop in light and dark, no sideways scroll from 320 to 2,560 px, no policy violation, no foreign request',
    async (path) => {
      expect(await lookAtPage(visitor, path)).toEqual([]);
    },
  );
}
