import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const page = `${site}phasen/bewertung/`;
const desktop = { viewport: { width: 1400, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** How far apart two elements stand, one above the other, in pixels. */
async function gapBetween(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) return Infinity;
  return Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
}

test('the first Tab reaches the skip link, and it leads to the content', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(page);
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
  await tab.keyboard.press('Enter');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('content');
  await tab.context().close();
});

test('the theme switch holds on the next page, without a flash', async () => {
  const { page: tab } = await watchedPage(browser, { ...desktop, colorScheme: 'light' });
  await tab.goto(page);
  await tab.getByLabel('Farben').selectOption('dark');
  const ground = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe('rgb(18, 24, 31)');
  // The theme is set before the body exists, so the first paint has it.
  await tab.addInitScript(() => {
    new MutationObserver(() => {
      if (document.body)
        (window as unknown as { early: string }).early ??= document.documentElement.dataset['theme'] ?? '';
    }).observe(document, { childList: true, subtree: true });
  });
  await tab.goto(`${site}en/phases/use/`);
  expect(await tab.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark');
  expect(await ground()).toBe('rgb(18, 24, 31)');
  await tab.context().close();
});

test('the language switch keeps the page and the section being read', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(`${page}#kennzahlen`);
  // A click at the place itself: Playwright's own click may scroll a sticky header first.
  const box = (await tab.getByRole('link', { name: 'English' }).boundingBox())!;
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await tab.waitForURL(/\/en\/phases\/evaluation\//);
  expect(new URL(tab.url()).hash).toBe('#metrics');
  await tab.context().close();
});

test('a term’s definition opens on focus and hover, closes with Escape, and is a description for screen readers', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(page);
  const term = tab.locator('main a.term').first();
  const definition = tab.locator(`#${await term.getAttribute('aria-describedby')}`);
  await term.focus();
  await expect.poll(() => definition.isVisible()).toBe(true);
  expect(await gapBetween(term, definition), 'stands beside its term').toBeLessThan(16);
  await tab.keyboard.press('Escape');
  expect(await definition.isVisible()).toBe(false);
  await term.hover();
  await expect.poll(() => definition.isVisible()).toBe(true);
  await definition.hover();
  await tab.waitForTimeout(400);
  expect(await definition.isVisible(), 'stays while the pointer is on it').toBe(true);
  await tab.mouse.move(5, 5);
  await expect.poll(() => definition.isVisible()).toBe(false);
  await tab.context().close();
});

test('on touch the first tap opens the definition, the second leads to the glossary', async () => {
  const { page: tab } = await watchedPage(browser, phone);
  await tab.goto(page);
  const term = tab.locator('main a.term').first();
  const definition = tab.locator(`#${await term.getAttribute('aria-describedby')}`);
  await term.tap();
  await expect.poll(() => definition.isVisible()).toBe(true);
  await term.tap();
  await tab.waitForURL(/\/glossar\/#/);
  await tab.context().close();
});

test('ticks of a checklist are there on the next visit, in both languages, until they are cleared', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(page);
  await tab.getByRole('checkbox').nth(1).check();
  await tab.goto(`${site}en/phases/evaluation/`);
  expect(await tab.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  expect(await tab.getByRole('checkbox').nth(0).isChecked()).toBe(false);
  await tab.getByRole('button', { name: 'Clear the ticks' }).click();
  await tab.reload();
  expect(await tab.getByRole('checkbox').nth(1).isChecked()).toBe(false);
  await tab.context().close();
});

test('without scripts: text, route, menu, terms as links, answers and downloads all work', async () => {
  const { page: tab } = await watchedPage(browser, { ...phone, javaScriptEnabled: false });
  await tab.goto(page);
  await tab.getByRole('button', { name: 'Die Reise' }).tap();
  await tab.getByRole('link', { name: 'Kaufentscheidung' }).first().tap();
  await tab.waitForURL(/kaufentscheidung/);
  await tab.getByText('Antwort zeigen').first().tap();
  expect(await tab.locator('details[open]').filter({ visible: true }).count()).toBe(1);
  await tab.locator('main a.term').first().tap();
  await tab.waitForURL(/glossar\/#/);
  await tab.getByRole('button', { name: 'Menü' }).tap();
  await tab.getByRole('link', { name: 'Vorlagen' }).tap();
  await tab.waitForURL(/vorlagen/);
  expect(await tab.locator('a[href$=".pdf"]').count()).toBeGreaterThan(1);
  expect(
    await tab.locator('.needs-js').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  await tab.context().close();
});

test('the journey line on the home page links every station in both languages', async () => {
  const { page: tab } = await watchedPage(browser, { ...desktop, javaScriptEnabled: false });
  for (const [start, folder] of [
    ['', '/phasen/'],
    ['en/', '/en/phases/'],
  ] as const) {
    await tab.goto(site + start);
    const links = await tab
      .locator('.stations a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(links).toHaveLength(8);
    expect(links.every((link) => link.startsWith(folder))).toBe(true);
  }
  await tab.context().close();
});

test('the contents list marks the section being read', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(`${page}#kennzahlen`);
  await expect.poll(() => tab.locator('.contents a[aria-current]').textContent()).toBe('Kennzahlen');
  await tab.context().close();
});

test('a wrong address gets the page for it, in both languages, with status 404', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  const response = await tab.goto(`${site}nothing-here/`);
  expect(response?.status()).toBe(404);
  expect(await tab.getByRole('heading', { name: 'Diese Seite gibt es nicht' }).count()).toBe(1);
  expect(await tab.getByRole('heading', { name: 'There is no such page' }).count()).toBe(1);
  await tab.context().close();
});

test('printed, a page has no navigation, spells out its sources and shows the answers', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  await tab.goto(page);
  await tab.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header', '.rail', '.contents', '.page-end']) {
    expect(await tab.locator(selector).first().isVisible(), selector).toBe(false);
  }
  const after = await tab
    .locator('.sources li a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toMatch(/https?:/);
  expect(
    await tab
      .locator('.exercise details p')
      .first()
      .evaluate((answer) => answer.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
  await tab.context().close();
});

test('forced colours keep the route’s stations and the buttons visible', async () => {
  const { page: tab } = await watchedPage(browser, { ...desktop, forcedColors: 'active' });
  await tab.goto(page);
  const station = await tab
    .locator('.route li')
    .first()
    .evaluate((item) => getComputedStyle(item, '::after').borderTopWidth);
  expect(parseFloat(station)).toBeGreaterThan(0);
  await tab.context().close();
});

test('every page of both languages names its counterpart, its picture and valid structured data', async () => {
  const { page: tab } = await watchedPage(browser, desktop);
  for (const [path, other] of [
    ['phasen/nutzung/', 'en/phases/use/'],
    ['glossar/', 'en/glossary/'],
    ['', 'en/'],
  ] as const) {
    await tab.goto(site + path);
    const english = await tab.locator('link[hreflang=en]').getAttribute('href');
    expect(new URL(english!).pathname).toBe(`/${other}`);
    expect(await tab.locator('link[hreflang=x-default]').getAttribute('href')).toBe(
      await tab.locator('link[rel=canonical]').getAttribute('href'),
    );
    const picture = new URL((await tab.locator('meta[property="og:image"]').getAttribute('content'))!)
      .pathname;
    const response = await tab.request.get(new URL(picture, site).href);
    expect(response.headers()['content-type']).toBe('image/png');
    for (const json of await tab.locator('script[type="application/ld+json"]').allTextContents()) {
      expect(JSON.parse(json)).toHaveProperty('@context', 'https://schema.org');
    }
  }
  await tab.context().close();
});

test('the server sends the headers that a page cannot set itself', async () => {
  const { headers } = await fetch(site);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
});

test('the policy of a page allows nothing inline and no other origin', async () => {
  const html = await (await fetch(page)).text();
  const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('require-trusted-types-for');
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
});
