import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { address, expectTitle, newMap, openList, retitle, titleField, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a change is saved within a second and stands there after reloading', async () => {
  const { page, complaints } = await newMap(browser);
  await (await titleField(page)).fill('Tischlerei Brandt');
  await page.waitForTimeout(1000);
  expect(await page.locator('.map-saved').textContent()).toMatch(
    /^Gespeichert \d\d:\d\d · Sicherungsdatei: nie$/,
  );
  await page.reload();
  await expectTitle(page, 'Tischlerei Brandt');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a second tab reads along, takes over, and the first becomes read-only', async () => {
  const { page: first, complaints } = await newMap(browser);
  await retitle(first, 'Im ersten Tab');
  const second = await first.context().newPage();
  await second.goto(address);
  const takeOver = tool(second, 'Hier weiterarbeiten');
  await takeOver.waitFor();
  await retitle(first, 'Noch einmal im ersten');
  await expectTitle(second, 'Noch einmal im ersten');
  // What is typed and not saved yet is handed over too.
  await (await titleField(first)).fill('Kurz vor der Übergabe');
  await takeOver.click();
  await tool(first, 'Hier weiterarbeiten').waitFor();
  await expect.poll(() => takeOver.count()).toBe(0);
  await expectTitle(second, 'Kurz vor der Übergabe');
  await retitle(second, 'Im zweiten Tab');
  await expectTitle(first, 'Im zweiten Tab');
  // A tab that closes lets the other one write again.
  await second.close();
  await expect.poll(() => tool(first, 'Hier weiterarbeiten').count()).toBe(0);
  await retitle(first, 'Wieder im ersten');
  expect(complaints).toEqual([]);
  await first.context().close();
});

test('without Web Locks, changes of two tabs end in two maps and not in one', async () => {
  const noLocks = (page: Page) =>
    page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  const noChannel = (page: Page) =>
    page.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));
  const { page: first } = await newMap(browser, async (page) => {
    await noLocks(page);
    await noChannel(page);
  });
  await retitle(first, 'Gemeinsam');
  const second = await first.context().newPage();
  await noLocks(second);
  await noChannel(second);
  await second.goto(address);
  await retitle(second, 'Aus dem zweiten Tab');
  await (await titleField(first)).fill('Aus dem ersten Tab');
  await first.getByText('Ihr Stand jetzt eine eigene Karte').waitFor();
  await openList(first);
  const list = first.locator('.map-list');
  await expect.poll(() => list.getByRole('heading').allTextContents()).toHaveLength(2);
  expect((await list.getByRole('heading').allTextContents()).toSorted()).toEqual([
    'Aus dem ersten Tab',
    'Aus dem zweiten Tab',
  ]);
  await first.context().close();
});

test('when storage is full, work goes on, the reader is told, a file can be saved, and saving resumes', async () => {
  const { page } = await newMap(browser, async (fresh) => {
    await fresh.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if ((window as unknown as { isFull?: boolean }).isFull)
          throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
  });
  await retitle(page, 'Vorher');
  await page.evaluate(() => ((window as unknown as { isFull: boolean }).isFull = true));
  await (await titleField(page)).fill('Als der Speicher voll war');
  const notice = page.getByRole('alert').filter({ hasText: 'Der Speicher dieses Browsers ist voll' });
  await notice.waitFor();
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Datei sichern' }).click();
  expect((await download).suggestedFilename()).toBe('Als-der-Speicher-voll-war.json');
  await page.evaluate(() => ((window as unknown as { isFull: boolean }).isFull = false));
  await retitle(page, 'Wieder Platz');
  expect(await notice.count()).toBe(0);
  await page.reload();
  await expectTitle(page, 'Wieder Platz');
  await page.context().close();
});

test('where storage is refused, several maps live side by side in memory, and the page says so', async () => {
  const { page, complaints } = await newMap(browser, (fresh) =>
    fresh.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  );
  await (await titleField(page)).fill('Die erste');
  await page.getByText('Dieser Browser speichert hier nichts').waitFor();
  expect(await page.getByText('Gespeichert nur in diesem Browser').count()).toBe(0);
  await expectTitle(page, 'Die erste');
  await openList(page);
  await tool(page, 'Neue Karte').click();
  await tool(page, 'Sechs Phasen').click();
  await page.getByRole('grid').waitFor();
  await openList(page);
  await page.getByRole('button', { name: 'Öffnen: Die erste' }).click();
  await expectTitle(page, 'Die erste');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a deleted map comes back with one press', async () => {
  const { page } = await newMap(browser);
  await retitle(page, 'Nur kurz weg');
  await openList(page);
  await page.getByRole('button', { name: 'Löschen: Nur kurz weg' }).click();
  await page.getByText('„Nur kurz weg“ ist gelöscht.').waitFor();
  await tool(page, 'Rückgängig').click();
  await page.getByRole('button', { name: 'Öffnen: Nur kurz weg' }).click();
  await expectTitle(page, 'Nur kurz weg');
  await page.context().close();
});

test('an earlier version can be looked at, restored as one step that can be undone, and opened as a copy', async () => {
  const { page } = await newMap(browser, async (fresh) => {
    // Versions are kept every five minutes.
    await fresh.clock.install();
  });
  await retitle(page, 'Früherer Stand');
  await page.clock.fastForward('06:00');
  await retitle(page, 'Späterer Stand');
  await openList(page);
  await tool(page, 'Frühere Versionen').click();
  await page
    .getByRole('button', { name: /^Wiederherstellen:/ })
    .first()
    .click();
  await expectTitle(page, 'Früherer Stand');
  await page.locator('.map-editor').getByRole('button', { name: 'Rückgängig' }).first().click();
  await expectTitle(page, 'Späterer Stand');
  await openList(page);
  await tool(page, 'Frühere Versionen').click();
  await page
    .getByRole('button', { name: /^Als Kopie öffnen:/ })
    .last()
    .click();
  await expectTitle(page, /^Früherer Stand, /);
  await page.context().close();
});

test('a map that cannot be read is shown, can be rescued as a file, and stays untouched', async () => {
  const { page } = await newMap(browser);
  await retitle(page, 'Lesbar');
  const writeDamaged = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('journey-maps');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('maps', 'readwrite');
            const times = { createdAt: 1, savedAt: 1, exportedAt: null, editedSince: null, revision: 7 };
            writing.objectStore('maps').put({ id: 'damaged', map: { version: 1, phases: 'none' }, ...times });
            writing.objectStore('maps').put({ id: 'newer', map: { version: 99, kept: true }, ...times });
            writing.oncomplete = () => resolve();
          };
        }),
    );
  await writeDamaged();
  await page.reload();
  await page.locator('.map-bar').waitFor();
  await openList(page);
  expect(await page.getByText('Diese Karte lässt sich nicht lesen.').isVisible()).toBe(true);
  const newer = page.locator('.map-list li', { hasText: 'neueren Fassung' });
  const download = page.waitForEvent('download');
  await newer.getByRole('button', { name: 'Datei sichern' }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const part of stream) text += String(part);
  expect(JSON.parse(text)).toEqual({ version: 99, kept: true });
  const records = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('journey-maps');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('maps').objectStore('maps').get('damaged');
          asking.onsuccess = () => resolve(asking.result);
        };
      }),
  );
  expect(records).toMatchObject({ revision: 7, map: { version: 1, phases: 'none' } });
  await page.context().close();
});
