import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../checks/content-files.ts';
import type { QuizItem } from '../../src/schemas/quiz.ts';
import { launch, site, watchedPage } from './browser.ts';

const items = new Map(
  [...readContent('.').quiz.values()].flatMap((file) => Object.entries(file as Record<string, QuizItem>)),
);
const idsOf = (kind: QuizItem['kind']) =>
  [...items].filter(([, item]) => item.kind === kind).map(([id]) => id);

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1400, height: 900 } };
const round = (...ids: string[]) => `${site}ueben/quiz/#round=abc123&items=${ids.join(',')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Chooses and checks an option of the question shown; true for the best one. */
async function answer(page: Page, id: string, isRight: boolean): Promise<void> {
  const item = items.get(id)!;
  const best = 'best' in item ? item.best : '';
  const option = page.locator(
    `.quiz-options input${isRight ? `[value="${best}"]` : `:not([value="${best}"])`}`,
  );
  await option.first().check();
  await page.getByRole('button', { name: 'Prüfen' }).click();
}
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

test('a first visitor starts one click from home and finishes a round on a phone', async () => {
  const { page, complaints } = await watchedPage(browser, phone);
  await page.goto(site);
  await page.getByRole('link', { name: 'Phasenquiz' }).tap();
  await page.waitForURL(/ueben\/quiz\/$/);
  await page.getByRole('button', { name: 'Kurze Runde starten' }).tap();
  await page.getByRole('heading', { name: /^Frage 1 von 10/ }).waitFor();
  for (let turn = 0; turn < 30 && (await page.locator('.quiz-question').count()) > 0; turn += 1) {
    for (const fields of [page.locator('.quiz-options'), page.locator('.quiz-card')])
      for (const field of await fields.all()) await field.locator('label').first().tap();
    await page.getByRole('button', { name: 'Prüfen' }).tap();
    await page.locator('.quiz-feedback .button').tap();
  }
  expect(await page.getByText(/^\d+ von 10 auf Anhieb$/).count()).toBe(1);
  expect(await page.locator('.quiz-answers > li').count()).toBe(10);
  expect(await page.locator('.quiz-second-look a').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[QU17] by keyboard alone: answer, hear why, go on, with the focus where reading goes on', async () => {
  const { page } = await watchedPage(browser, desktop);
  const [first = '', second = ''] = idsOf('phase');
  await page.goto(round(first, second));
  await expect.poll(() => focused(page)).toBe('Frage 1 von 2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Rückmeldung');
  const feedback = page.getByRole('region', { name: 'Rückmeldung' });
  const status = page.locator('.quiz-question').getByRole('status');
  expect(await status.textContent()).toMatch(/^Das passt.*\. .{20}/);
  expect(await feedback.textContent()).toContain(
    (await status.textContent())!.replace(/^Das passt( nicht)?\. /, ''),
  );
  await page.keyboard.press('Tab');
  while ((await focused(page)) !== 'Weiter') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Frage 2 von/);
  await page.context().close();
});

test('[QU8] checking without an answer says what is missing', async () => {
  const { page } = await watchedPage(browser, desktop);
  await page.goto(round(idsOf('phase')[0]!));
  await page.getByRole('button', { name: 'Prüfen' }).click();
  expect(await page.getByRole('alert').textContent()).toBe('Wählen Sie zuerst eine Antwort.');
  await page.context().close();
});

test('[QU9] [QU14] a wrong item returns at the end, is due on the next visit, and progress survives', async () => {
  const { page } = await watchedPage(browser, desktop);
  const [first = '', second = ''] = idsOf('phase');
  await page.goto(round(first, second));
  await answer(page, first, false);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await answer(page, second, true);
  await page.getByRole('button', { name: 'Weiter' }).click();
  expect(await page.getByRole('heading', { name: /^Frage 3 von 3/ }).textContent()).toContain('noch einmal');
  await answer(page, first, true);
  await page.getByRole('button', { name: 'Zur Auswertung' }).click();
  expect(await page.getByText('1 von 2 auf Anhieb').count()).toBe(1);

  await page.goto(`${site}ueben/`);
  await page.goto(`${site}ueben/quiz/`);
  await page.getByText('1\u00a0Frage ist zum Wiederholen fällig.').waitFor();
  expect(await page.locator('.quiz-journey').textContent()).toContain('1 von');
  await page.getByRole('button', { name: 'Fehler zuerst' }).click();
  const item = items.get(first) as Extract<QuizItem, { kind: 'phase' }>;
  expect(await page.locator('.quiz-prompt').textContent()).toBe(item.de.situation);
  await page.context().close();
});

test('[QU16] [QU17] a whole round is played by keyboard alone, orders and sortings included', async () => {
  const { page, complaints } = await watchedPage(browser, desktop);
  const ids = [idsOf('phase')[0]!, idsOf('order')[0]!, idsOf('sort')[0]!, idsOf('metric')[0]!];
  await page.goto(round(...ids));
  await expect.poll(() => focused(page)).toBe('Frage 1 von 4');
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let press = 0; press < 80 && !(await isThere()); press += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  const isOn = (name: RegExp) => async () => name.test((await focused(page)) ?? '');
  const here = (attribute: 'name' | 'type') =>
    page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute);

  for (let turn = 1; (await page.locator('.quiz-question').count()) > 0 && turn < 10; turn += 1) {
    const groups = new Set(
      await page
        .locator('.quiz-question input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name)),
    );
    for (const group of groups) {
      await tabTo(async () => (await here('name')) === group);
      await page.keyboard.press('Space');
    }
    if (groups.size === 0) {
      await tabTo(isOn(/nach unten$/));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
    }
    await tabTo(async () => (await here('type')) === 'submit');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Rückmeldung');
    await tabTo(isOn(/^(Weiter|Zur Auswertung)$/));
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).not.toMatch(/^(Weiter|Zur Auswertung|Rückmeldung)$/);
  }
  await expect.poll(() => focused(page)).toMatch(/auf Anhieb|Auswertung/);
  expect(await page.getByText(/^\d von 4 auf Anhieb$/).count()).toBe(1);
  await tabTo(isOn(/^Neue Runde$/));
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Frage 1 von/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[QU18] progress is deleted, brought back, saved and read again', async () => {
  const { page } = await watchedPage(browser, desktop);
  const [first = ''] = idsOf('phase');
  await page.goto(round(first));
  await answer(page, first, true);
  await page.goto(`${site}en/practise/quiz/`);
  const line = page.locator('.quiz-journey');
  await expect.poll(() => line.textContent()).toContain('1 of');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = await download.path();
  await page.getByRole('button', { name: 'Delete progress' }).click();
  expect(await line.textContent()).not.toContain('1 of');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await line.textContent()).toContain('1 of');
  await page.getByRole('button', { name: 'Delete progress' }).click();
  await page.reload();
  expect(await line.textContent()).not.toContain('1 of');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect.poll(() => line.textContent()).toContain('1 of');
  await page.context().close();
});

test('[QU19] progress that cannot be read is kept aside and said', async () => {
  const { page } = await watchedPage(browser, desktop);
  await page.goto(`${site}ueben/`);
  await page.evaluate(() => localStorage.setItem('quiz-progress', '{"version":0,"something":"old"}'));
  await page.goto(`${site}ueben/quiz/`);
  await page.getByText('Er wurde beiseitegelegt').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('quiz-progress-aside'))).toContain('something');
  await page.context().close();
});

test('[QU5] [QU21] a link fixes the round for everybody, and it prints as worksheet and solutions', async () => {
  const { page } = await watchedPage(browser, desktop);
  await page.goto(`${site}ueben/quiz/`);
  await page.getByRole('button', { name: 'Kurze Runde starten' }).click();
  await page.getByText('Für den Unterricht').click();
  const link = await page.getByLabel('Link zu dieser Runde').inputValue();
  expect(link).toMatch(/#round=[a-z0-9]{6}&mode=short$/);
  await page.getByRole('button', { name: 'Arbeitsblatt' }).click();
  const worksheet = await page.locator('.quiz-paper .quiz-prompt').allTextContents();
  expect(worksheet).toHaveLength(10);

  const { page: pupil } = await watchedPage(browser, phone);
  await pupil.goto(link);
  await pupil.getByText('Für den Unterricht').click();
  await pupil.getByRole('button', { name: 'Lösungen' }).click();
  expect(await pupil.locator('.quiz-paper .quiz-prompt').allTextContents()).toEqual(worksheet);
  await pupil.emulateMedia({ media: 'print' });
  expect(await pupil.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
  await pupil.context().close();
  await page.context().close();
});
