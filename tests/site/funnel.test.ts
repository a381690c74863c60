import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const address = `${site}ueben/trichter/`;

test('the example funnel is there without scripts', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator('main table tbody tr').count()).toBe(8);
  expect(await page.getByText('Beispiel mit erfundenen Zahlen').isVisible()).toBe(true);
  await page.context().close();
});

test('typing a number by keyboard changes conversion, loss and the sentence about the worst step', async () => {
  const { page, complaints } = await watchedPage(browser, { viewport: { width: 1200, height: 1000 } });
  await page.goto(address);
  const field = page.getByRole('textbox', { name: /Kaufentscheidung/ });
  await expect.poll(() => field.isEditable()).toBe(true);
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('83');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.locator('main tr', { hasText: 'Kaufentscheidung' }).textContent())
    .toContain('10');
  await expect
    .poll(() =>
      page
        .getByRole('status')
        .allTextContents()
        .then((texts) => texts.join(' ')),
    )
    .toMatch(/Bewertung.*Kaufentscheidung.*90\svon\s100/s);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a wrong entry gets a sentence, and the last good number stays in force', async () => {
  const { page } = await watchedPage(browser, { viewport: { width: 1200, height: 1000 } });
  await page.goto(`${site}en/practise/funnel/`);
  const field = page.getByRole('textbox', { name: /Research/ });
  await expect.poll(() => field.isEditable()).toBe(true);
  const before = await page.locator('main svg').count();
  await field.fill('many');
  await page.keyboard.press('Tab');
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const described = await page.evaluate(
    (all) => all.map((id) => document.getElementById(id)?.textContent).join(' '),
    ids,
  );
  expect(described).toContain('many');
  expect(await page.locator('main svg').count()).toBe(before);
  await page.context().close();
});

test('resetting to the example can be undone', async () => {
  const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(address);
  const field = page.getByRole('textbox', { name: /Recherche/ });
  await expect.poll(() => field.isEditable()).toBe(true);
  await field.fill('1234');
  await page.getByRole('button', { name: 'Auf das Beispiel zurücksetzen' }).click();
  expect(await field.inputValue()).toBe('2.600');
  await page.getByRole('button', { name: /Rückgängig/ }).click();
  expect((await field.inputValue()).replace('.', '')).toBe('1234');
  await page.context().close();
});
