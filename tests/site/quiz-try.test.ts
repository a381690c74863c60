import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';

/** One question inside a page of the guide, which runs without React. */

const path = `${site}phasen/nutzung/`;
const best = 'service-and-support';
const wrong = 'use';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const item = (page: Page) => page.getByRole('region', { name: 'Probieren Sie es aus' });
const option = (page: Page, id: string) => item(page).locator(`input[value="${id}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('quiz-progress'));

test('[QU22] its script comes when a reader comes near it, and the bank never', async () => {
  const { page, complaints } = await watchedPage(browser);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(requests.filter((file) => /answering|react|client/.test(file))).toEqual([]);
  await option(page, best).check();
  await expect.poll(() => item(page).getByRole('button', { name: 'Prüfen' }).isEnabled()).toBe(true);
  expect(requests.filter((file) => file.includes('answering'))).toHaveLength(1);
  expect(requests.filter((file) => file.startsWith('/quiz/'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[QU8] [QU17] [QU22] by keyboard alone: what is missing is said, feedback has the focus and is announced', async () => {
  const { page, complaints } = await watchedPage(browser);
  await page.goto(path);
  await option(page, wrong).focus();
  const check = item(page).getByRole('button', { name: 'Prüfen' });
  await expect.poll(() => check.isEnabled()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await item(page).getByRole('alert').textContent()).toBe('Wählen Sie zuerst eine Antwort.');

  // Back into the options, from behind: to the last one.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  expect(await option(page, wrong).isChecked()).toBe(true);
  expect(await item(page).getByRole('alert').textContent()).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Rückmeldung');
  const status = await item(page).getByRole('status').textContent();
  expect(status).toMatch(/^Das passt nicht\. .{20}/);
  const feedback = page.getByRole('region', { name: 'Rückmeldung' });
  const reason = feedback.getByText(status!.replace('Das passt nicht. ', '')).filter({ visible: true });
  expect(await reason.count()).toBe(1);
  expect(await feedback.getByText('Am besten passt: Service und Support').isVisible()).toBe(true);
  expect(await item(page).getByText('beste Antwort').isVisible()).toBe(true);
  expect(await item(page).getByText('Ihre Antwort').isVisible()).toBe(true);
  await feedback.getByText('Die übrigen Antworten').click();
  expect(await feedback.locator('dt').filter({ visible: true }).count()).toBe(2);
  await expect.poll(() => stored(page)).toContain('"wasRight":false');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[QU10] [QU22] once more begins anew in the same order, and only the first answer counts', async () => {
  const { page } = await watchedPage(browser);
  await page.goto(path);
  const order = () =>
    item(page)
      .getByRole('radio')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const before = await order();
  await option(page, wrong).check();
  await item(page).getByRole('button', { name: 'Prüfen' }).click();
  await item(page).getByRole('button', { name: 'Noch einmal' }).click();
  expect(await focused(page)).toBe('Probieren Sie es aus');
  expect(await order()).toEqual(before);
  expect(await item(page).locator('[data-mark]').filter({ visible: true }).count()).toBe(0);
  expect(await option(page, wrong).isChecked()).toBe(false);
  await option(page, best).check();
  await item(page).getByRole('button', { name: 'Prüfen' }).click();
  expect(await item(page).getByRole('status').textContent()).toMatch(/^Das passt\. /);
  expect(await item(page).getByText('Am besten passt').isVisible()).toBe(false);
  expect(await stored(page)).toContain('"wasRight":false');

  await page.goto(`${site}ueben/quiz/`);
  await page.getByText('1\u00a0Frage ist zum Wiederholen fällig.').waitFor();
  await page.context().close();
});

test('[QU23] where its script does not arrive the solution can be read', async () => {
  const { page } = await watchedPage(browser);
  await page.route('**/answering*', (route) => route.abort());
  await page.goto(path);
  await option(page, best).check();
  await item(page).getByText('Am besten passt: Service und Support').waitFor();
  await page.context().close();
});

test('nothing below moves before an answer is given', async () => {
  const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(path);
  const height = () => item(page).evaluate((section) => section.getBoundingClientRect().height);
  const before = await height();
  await option(page, wrong).check();
  await expect.poll(() => item(page).getByRole('button', { name: 'Prüfen' }).isEnabled()).toBe(true);
  expect(await height()).toBe(before);
  await page.context().close();
});
