import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';
import { asVisitor, lookAtPage } from './look-at-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the look at a page finds what moves, a barrier, a policy violation and a foreign request', async () => {
  const visitor = await asVisitor(await watchedPage(browser));
  await visitor.page.route(`${site}vorlagen/`, async (route) => {
    const answer = await route.fetch();
    // A picture without a size pushes down what follows it.
    const body = (await answer.text())
      .replace(/<main[^>]*>/, '$&<img src="/og/home.de.png" alt="">')
      .replace('</main>', '<p style="color: red">x</p><img src="https://example.org/x.png"></main>');
    await route.fulfill({ response: answer, body });
  });
  // Late enough to come after the first paint on a busy machine too.
  await visitor.page.route('**/og/home.de.png', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  // The second visit is to find the same: nothing may come from a cache.
  for (let visit = 0; visit < 2; visit += 1) {
    const found = (await lookAtPage(visitor, 'vorlagen/')).join('\n');
    expect(found).toContain('on a phone: layout shift');
    expect(found).toContain('on a desktop: layout shift');
    expect(found).toContain('image-alt');
    expect(found).toContain('style-src');
    expect(found).toContain('example.org');
  }
  await visitor.page.context().close();
});
