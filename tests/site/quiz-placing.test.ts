import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../checks/content-files.ts';
import type { QuizItem } from '../../src/schemas/quiz.ts';
import { launch, site, watchedPage } from './browser.ts';

/** Steps to put in order and cards to sort: by button, key, mouse and finger. */

const items = [...readContent('.').quiz.values()].flatMap((file) =>
  Object.entries(file as Record<string, QuizItem>),
);
const firstOf = (kind: QuizItem['kind']) => items.find(([, item]) => item.kind === kind)![0];
const round = (...ids: string[]) => `${site}ueben/quiz/#round=abc123&items=${ids.join(',')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('[QU16] steps move by button and arrow key, and the focus stays', async () => {
  const { page } = await watchedPage(browser);
  await page.goto(round(firstOf('order')));
  const rows = page.locator('.quiz-row-text');
  await rows.first().waitFor();
  const before = await rows.allTextContents();
  const down = page.getByRole('button', { name: `„${before[0]}“ nach unten` });
  await down.click();
  await page.keyboard.press('ArrowDown');
  const after = await rows.allTextContents();
  expect(after.indexOf(before[0]!)).toBe(2);
  expect(await page.locator('.quiz-question').getByRole('status').textContent()).toContain('an Stelle 3');
  expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.context().close();
});

test('[QU16] dragging a handle moves a step, and dragging a card sorts it', async () => {
  const { page } = await watchedPage(browser, { viewport: { width: 900, height: 1600 } });
  await page.goto(round(firstOf('order'), firstOf('sort')));
  const rows = page.locator('.quiz-row-text');
  await rows.first().waitFor();
  const before = await rows.allTextContents();
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  };
  const middle = async (selector: string, place: number) => {
    const box = (await page.locator(selector).nth(place).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const third = await middle('.quiz-grip', 2);
  await drag(await middle('.quiz-grip', 0), { ...third, y: third.y + 6 });
  expect((await rows.allTextContents()).indexOf(before[0]!)).toBe(2);

  await page.getByRole('button', { name: 'Prüfen' }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.locator('.quiz-card').first().waitFor();
  await drag(await middle('.quiz-card .quiz-grip', 0), await middle('.quiz-groups li', 1));
  expect(await page.locator('.quiz-card').first().locator('input').nth(1).isChecked()).toBe(true);
  await page.context().close();
});

test('[QU16] on a touch screen a finger on the handle drags; beside it the page scrolls', async () => {
  const { page, complaints } = await watchedPage(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(round(firstOf('order'), firstOf('sort')));
  const rows = page.locator('.quiz-row-text');
  await rows.first().waitFor();
  const before = await rows.allTextContents();
  await rows.first().evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await touch('touchStart', from);
    for (const part of [0.1, 0.4, 0.7, 1])
      await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await touch('touchEnd');
  };
  const middle = async (selector: string, place: number) => {
    const box = (await page.locator(selector).nth(place).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const third = await middle('.quiz-grip', 2);
  await drag(await middle('.quiz-grip', 0), { ...third, y: third.y + 6 });
  expect((await rows.allTextContents()).indexOf(before[0]!)).toBe(2);

  const order = await rows.allTextContents();
  const scrolled = () => page.evaluate(() => scrollY);
  const top = await scrolled();
  // A tap on a page that still scrolls would only stop it.
  const isAtRest = page.evaluate(
    () => new Promise((resolve) => addEventListener('scrollend', () => resolve(true), { once: true })),
  );
  await drag(await middle('.quiz-row-text', 2), await middle('.quiz-row-text', 0));
  await isAtRest;
  expect(await scrolled()).not.toBe(top);
  expect(await rows.allTextContents()).toEqual(order);

  await page.getByRole('button', { name: 'Prüfen' }).tap();
  await page.getByRole('button', { name: 'Weiter' }).tap();
  const card = page.locator('.quiz-card').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await drag(await middle('.quiz-card .quiz-grip', 0), await middle('.quiz-groups li', 1));
  expect(await card.locator('input').nth(1).isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
