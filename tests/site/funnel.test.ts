import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';
import { address, countField, workbench } from './funnel-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the example funnel is there without scripts', async () => {
  const { page } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator('.funnel-body tbody tr').count()).toBe(8);
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
    .poll(() => page.locator('.funnel-body tr', { hasText: 'Kaufentscheidung' }).textContent())
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

test('[FU23] a bar is pulled by the mouse and moved by arrow keys, and one undo takes the pull back', async () => {
  const { page, complaints } = await workbench(browser);
  const edge = page.getByRole('slider', { name: 'Bewertung: Menschen' });
  await edge.scrollIntoViewIfNeeded();
  const box = (await page
    .locator('.funnel-stage', { hasText: 'Bewertung' })
    .locator('.funnel-grip')
    .boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  for (let x = 10; x <= 60; x += 10) await page.mouse.move(box.x + 4 + x, box.y + 10);
  await page.mouse.up();
  const pulled = Number(await edge.getAttribute('aria-valuenow'));
  expect(pulled).toBeGreaterThan(900);
  expect(pulled % 10).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(pulled + 10));
  expect(await edge.getAttribute('aria-valuetext')).toMatch(/Menschen, .*kommen an/);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  expect(await countField(page, /^Bewertung/).inputValue()).toBe('830');
  await page.getByRole('button', { name: 'Wiederholen' }).click();
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(pulled));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU23] a finger pulls a bar too', async () => {
  const { page } = await workbench(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const grip = page.locator('.funnel-stage', { hasText: 'Recherche' }).first().locator('.funnel-grip');
  await grip.scrollIntoViewIfNeeded();
  const box = (await grip.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: box.y + 10 }],
    });
  await touch('touchStart', box.x + 4);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', box.x + 4 - step * 8);
  await touch('touchEnd', 0);
  await expect
    .poll(async () =>
      Number(await page.getByRole('slider', { name: 'Recherche: Menschen' }).getAttribute('aria-valuenow')),
    )
    .toBeLessThan(2400);
  await page.context().close();
});

test('[FU17] switching the model keeps the numbers, says what was merged, and switching back restores them', async () => {
  const { page } = await workbench(browser);
  await page.getByLabel('Phasenmodell').selectOption('three');
  expect(await countField(page, /Vor dem Kauf/).inputValue()).toBe('5.200');
  expect(await page.locator('.funnel-notes').textContent()).toMatch(
    /„Vor dem Kauf“ fasst „Bewusstwerdung“, „Recherche“ und „Bewertung“ zusammen/,
  );
  expect(await page.getByText('Beispiel mit erfundenen Zahlen').isVisible()).toBe(true);
  await page.getByLabel('Phasenmodell').selectOption('eight');
  expect(await countField(page, /^Bewertung/).inputValue()).toBe('830');
  await page.context().close();
});

test('[FU18] an own model: name a phase, add one, remove one', async () => {
  const { page, complaints } = await workbench(browser, {}, 'en/practise/funnel/');
  await page.getByLabel('Phase model').selectOption('own');
  await page.getByRole('textbox', { name: 'Name of phase 1', exact: true }).fill('Poster');
  await page.getByRole('button', { name: 'Add a phase' }).click();
  expect(await page.getByRole('slider', { name: 'Poster: people' }).count()).toBe(1);
  expect(await page.locator('.funnel-chart').getByRole('slider').count()).toBe(9);
  await page.getByRole('button', { name: 'Remove “Use”' }).click();
  expect(await page.locator('.funnel-chart').getByRole('slider').count()).toBe(8);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU19] small numbers get a warning, [FU20] growth an explanation', async () => {
  const { page } = await workbench(browser);
  for (const [name, count] of [
    ['Bewusstwerdung', '52'],
    ['Recherche', '26'],
    ['Bewertung', '9'],
  ]) {
    await countField(page, new RegExp(`^${name}`)).fill(count!);
  }
  await expect.poll(() => page.locator('.funnel-findings').textContent()).toMatch(/zu wenige Menschen/);
  await expect.poll(() => page.locator('.funnel-findings').textContent()).toMatch(/Mehr als davor/);
  await page.context().close();
});

test('[FU21] [FU22] a tried rate shows what it does to the end, and the numbers above stay', async () => {
  const { page } = await workbench(browser);
  const slider = page.getByRole('slider', { name: 'Anteil von „Recherche“ zu „Bewertung“' });
  await slider.fill('64');
  await expect
    .poll(() => page.locator('.funnel-outcome').textContent())
    .toMatch(/Am Ende stünden 241 statt 120/);
  expect(await countField(page, /^Bewertung/).inputValue()).toBe('830');
  await page.getByRole('button', { name: 'Versuch verwerfen' }).click();
  await expect
    .poll(() => page.locator('.funnel-outcome').textContent())
    .toMatch(/Noch ist kein Anteil verändert/);
  await page.context().close();
});

test('[FU32] choosing a phase in the funnel shows why people leave there and where to read on', async () => {
  const { page } = await workbench(browser);
  await page.getByRole('button', { name: 'Kaufentscheidung', exact: true }).click();
  const causes = page.getByRole('region', { name: 'Vom Verlust zur Ursache' });
  expect(await causes.textContent()).toMatch(/Warum Menschen bei „Kaufentscheidung“ gehen.*15 von 390/s);
  const readOn = causes.getByRole('link', { name: /Mehr zur Phase/ });
  expect(await readOn.getAttribute('href')).toMatch(/phasen\/kaufentscheidung/);
  await page.context().close();
});

test('[FU34] a loss goes as a note onto the map, once the reader says so', async () => {
  const { page, complaints } = await workbench(browser);
  await page.getByRole('button', { name: 'Kaufentscheidung', exact: true }).click();
  await page.getByRole('link', { name: 'Auf meine Karte setzen' }).click();
  await page.waitForURL(/karte\//);
  await page.getByRole('button', { name: /acht Phasen/i }).click();
  const cell = page.locator('[role=grid]').getByText('15 von 390');
  const enter = page.getByRole('button', { name: /In „Kaufentscheidung“, Zeile „Schmerzpunkte“/ });
  await enter.waitFor();
  expect(await cell.count()).toBe(0);
  await enter.click();
  await expect.poll(() => cell.count()).toBe(1);
  expect(await enter.count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
