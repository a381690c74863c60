import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';
import { lookAtEveryPage } from './every-page.ts';
import { barriersOf, desktop, injectAxe, noteShifts, shiftsOf } from './look-at-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('nothing moves while a page loads on a desktop', async () => {
  const { found } = await lookAtEveryPage(
    browser,
    // Two at once: most of the time is waiting for something to move.
    { context: { viewport: desktop }, tabs: 2, isFirstVisit: true, prepare: noteShifts },
    ({ page }) => shiftsOf(page),
  );
  expect(found).toEqual([]);
});

test('the look at every page would find a barrier and a policy violation', async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(site);
  await injectAxe(page);
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'));
    document.body.setAttribute('style', 'color: red');
  });
  expect((await barriersOf(page)).join()).toContain('image-alt');
  await expect.poll(() => complaints.join()).toContain('style-src');
  await page.context().close();
});
