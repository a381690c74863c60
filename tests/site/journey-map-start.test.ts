import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, site, watchedPage } from './browser.ts';
import { address, desktop, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('without scripts the example stands there, and the way to paper', async () => {
  const { page } = await watchedPage(browser, { ...desktop, javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator('.example-map').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'leere Karten zum Drucken' }).getAttribute('href')).toMatch(
    /vorlagen/,
  );
  expect(await page.getByRole('button', { name: 'Acht Phasen' }).isVisible()).toBe(false);
  await page.context().close();
});

test('the guide leads into the map: to the phase of the last map, or first to the ways to begin one', async () => {
  const { page, complaints } = await watchedPage(browser, desktop);
  await page.goto(`${site}phasen/recherche/`);
  await page.getByRole('link', { name: 'In meine Karte eintragen' }).click();
  await page.getByText('Ihre Karte öffnet sich gleich bei „Recherche“.').waitFor();
  await tool(page, 'Sechs Phasen').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Interest');
  expect(new URL(page.url()).hash).toBe('');
  await page.goto(`${site}methode/emotionskurve/`);
  await page.getByRole('link', { name: 'In meine Karte eintragen' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Fühlen');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the four questions are kept while they are answered and stand in the map afterwards', async () => {
  const { page } = await watchedPage(browser, desktop);
  await page.goto(`${site}en/map/`);
  await tool(page, 'Begin with four questions').click();
  await page.getByLabel('Whose journey does the map show?').fill('Commuters');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByLabel(/What does this person want to achieve/).waitFor();
  // Answers are kept at once, not only at the end.
  await page.reload();
  await page.getByRole('grid').waitFor();
  const frame = page.locator('details', { hasText: 'Frame of the map' });
  await frame.locator('summary').click();
  expect(await page.getByLabel('Target group', { exact: false }).first().inputValue()).toBe('Commuters');
  await page.context().close();
});
