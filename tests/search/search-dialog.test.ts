import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf, injectAxe } from '../site/barriers.ts';
import { launch, site } from '../site/browser.ts';
import { field, focusedText, guidePage, results, searchPath, settled, visit } from './search-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the dialog works by keyboard alone', async () => {
  await visit(browser, guidePage, async (page) => {
    await page.locator('[data-search-open]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('kaufentscheidung');
    await results(page).first().waitFor();

    // On a slow machine what is shown here may still answer the first letters: ↓ waits for the whole word.
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page)).toBe('Kaufentscheidung');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(await results(page).nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('en');
    expect(await field(page).inputValue()).toBe('kaufentscheidungen');

    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);

    // The field opens with its old query selected; Enter goes to the first result, Enter again opens it.
    await page.keyboard.press('Enter');
    await page.keyboard.type('kaufentscheidung');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.search-title'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/phasen/kaufentscheidung/');
  });
});

test('results that come late leave the focus where the reader is', async () => {
  // In one go: the reader is among the results before those of the new query can be there.
  const typeAndLeave = (page: Page, query: string) =>
    field(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLElement>('.search-results .search-title')!.focus();
    }, query);
  await visit(browser, `${site + searchPath.de}?q=kaufentscheidung`, async (page) => {
    await settled(page);
    await typeAndLeave(page, 'kaufentscheidungen');
    await page.waitForURL('**/suche/?q=kaufentscheidungen');
    await settled(page);
    expect(await focusedText(page)).toBe('Kaufentscheidung');

    await typeAndLeave(page, 'xylophon');
    await page.waitForURL('**/suche/?q=xylophon');
    await settled(page);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

test('Ctrl+K and / open the dialog, / not while typing', async () => {
  await visit(browser, guidePage, async (page) => {
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    // The focus leaves the closed dialog with the next frame.
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('/');
    await dialog.waitFor();
    expect(await field(page).inputValue()).toBe('a/b');
  });
});

test('what is pasted is searched for at once, and no file is fetched twice', async () => {
  await visit(browser, guidePage, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.insertText('kaufentscheidung');
    await results(page).first().waitFor();
    expect(requests).toContain('/pagefind/pagefind.js');
    expect(new Set(requests).size).toBe(requests.length);
  });
});

test('without JavaScript the button leads to the search page, which names ways on', async () => {
  await visit(
    browser,
    guidePage,
    async (page) => {
      await page.locator('[data-search-open]').click();
      await page.waitForURL('**/suche/');
      expect(await page.getByRole('link', { name: 'Alle Begriffe im Glossar' }).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

test.each([
  ['320 px, light', 320, 'light'],
  ['1400 px, dark', 1400, 'dark'],
] as const)('the open dialog has no barrier and fits (%s)', async (_, width, colorScheme) => {
  const open = async (page: Page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('touchpoints messen');
    await results(page).first().waitFor();
    await injectAxe(page);
    expect(await barriersOf(page, { within: 'dialog' })).toEqual([]);
    const over = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(over).toBe(0);
  };
  await visit(browser, guidePage, open, { viewport: { width, height: 720 }, colorScheme });
});
