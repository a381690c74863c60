import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOf, injectAxe } from './barriers.ts';
import { launch, site, watchedPage } from './browser.ts';
import { address, countField, workbench } from './funnel-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('[FU28] a pasted table is shown first and replaces the numbers only when told to', async () => {
  const { page, complaints } = await workbench(browser);
  await countField(page, /^Recherche/).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Anzeige\t1.000\nProbefahrt\tviele\nAngebot\t300\nKauf\t90');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const panel = page.getByRole('region', { name: 'Einfügen' });
  await expect.poll(() => panel.textContent()).toMatch(/Zeile 2, Spalte 2: Dort steht „viele“/);
  expect(await countField(page, /^Recherche/).inputValue()).toBe('2.600');
  await panel.getByRole('button', { name: 'Meine Zahlen ersetzen' }).click();
  expect(await page.getByRole('textbox', { name: 'Anzeige: Menschen' }).inputValue()).toBe('1.000');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  expect(await countField(page, /^Recherche/).inputValue()).toBe('2.600');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU29] 100,000 rows do not freeze the page; a binary file gets a sentence and changes nothing', async () => {
  const { page, complaints } = await workbench(browser);
  await page.getByRole('button', { name: 'Einfügen' }).click();
  const file = page.getByLabel('Oder eine CSV-Datei wählen');
  await file.setInputFiles({
    name: 'photo.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0, 1]),
  });
  await expect
    .poll(() => page.locator('.funnel-panel').textContent())
    .toMatch(/keine Textdatei.*unverändert/s);
  // The file is made inside the page: handing a large one over from outside would hold the page up by itself.
  await page.evaluate(() => {
    const row = (_: unknown, i: number) => `Phase ${'ABCDEFGH'[i % 8]};${9 - (i % 8)}`;
    const files = new DataTransfer();
    files.items.add(new File([Array.from({ length: 100_000 }, row).join('\n')], 'big.csv'));
    const longest = { gap: 0, last: performance.now() };
    Object.assign(window, { longest });
    setInterval(() => {
      longest.gap = Math.max(longest.gap, performance.now() - longest.last);
      longest.last = performance.now();
    }, 1);
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => page.locator('.funnel-preview').textContent()).toMatch(/100\.000 Zeilen gelesen/);
  const gap = await page.evaluate(() => (window as unknown as { longest: { gap: number } }).longest.gap);
  console.log(`100,000 CSV rows: longest time without a free moment ${gap.toFixed(0)} ms`);
  expect(await countField(page, /^Recherche/).inputValue()).toBe('2.600');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU24] two periods stand side by side, with the difference and whether it can be chance', async () => {
  const { page, complaints } = await workbench(browser, {}, 'en/practise/funnel/');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: 'Add a second column' }).click();
  await page.getByRole('textbox', { name: 'Name of the second column' }).fill('Last year');
  await page.getByRole('textbox', { name: 'Evaluation: people (Last year)' }).fill('1040');
  const row = page.locator('.funnel-compare tr', { hasText: 'Evaluation' });
  await expect.poll(() => row.textContent()).toMatch(/\+8\.1 percentage points.*more than chance/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU30] numbers survive a reload, what cannot be read is put aside, a newer version is left alone', async () => {
  const { page, complaints } = await workbench(browser);
  await countField(page, /^Recherche/).fill('2000');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('funnel'))).toContain('2000');
  await page.reload();
  await expect.poll(() => countField(page, /^Recherche/).inputValue()).toBe('2.000');

  await page.goto(`${site}ueber/`);
  await page.evaluate(() => localStorage.setItem('funnel', '{"version":1,"broken":true}'));
  await page.goto(address);
  await expect.poll(() => page.locator('.funnel-kept').textContent()).toMatch(/beiseitegelegt/);
  expect(await page.evaluate(() => localStorage.getItem('funnel-unreadable'))).toContain('broken');

  await page.goto(`${site}ueber/`);
  await page.evaluate(() => localStorage.setItem('funnel', '{"version":9}'));
  await page.goto(address);
  await expect.poll(() => page.locator('.funnel-kept').textContent()).toMatch(/neueren Fassung/);
  await countField(page, /^Recherche/).fill('1');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => localStorage.getItem('funnel'))).toBe('{"version":9}');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU30] when another tab stores, this one says so and overwrites nothing', async () => {
  const { page: one, complaints } = await workbench(browser);
  const two = await one.context().newPage();
  await two.goto(address);
  await expect.poll(() => countField(two, /^Recherche/).isEditable()).toBe(true);

  await countField(two, /^Recherche/).fill('2000');
  await expect.poll(() => one.locator('.funnel-kept').textContent()).toMatch(/in einem anderen Tab/);
  await countField(one, /^Recherche/).fill('1000');
  // Leaving stores what is not stored yet; this tab must not.
  await one.reload();
  await expect.poll(() => countField(one, /^Recherche/).inputValue()).toBe('2.000');
  expect(complaints).toEqual([]);
  await one.context().close();
});

test('[FU30] a link carries the funnel to another browser, asks first, and clears itself', async () => {
  const { page } = await workbench(browser);
  await countField(page, /^Recherche/).fill('2222');
  await page.getByRole('button', { name: 'Teilen und sichern' }).click();
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  const link = await page.getByRole('textbox', { name: 'Link mit allen Zahlen' }).inputValue();
  await page.context().close();

  const other = await watchedPage(browser, { viewport: { width: 1200, height: 1000 } });
  await other.page.goto(link);
  await other.page.getByRole('button', { name: 'Übernehmen', exact: true }).waitFor();
  expect(await countField(other.page, /^Recherche/).inputValue()).toBe('2.600');
  expect(other.page.url()).not.toContain('#');
  await other.page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  expect(await countField(other.page, /^Recherche/).inputValue()).toBe('2.222');
  expect(other.complaints).toEqual([]);
  await other.page.context().close();

  const cut = await watchedPage(browser);
  await cut.page.goto(link.slice(0, -20));
  await expect.poll(() => cut.page.locator('.funnel-kept').textContent()).toMatch(/keinen lesbaren Trichter/);
  await cut.page.context().close();
});

test('[FU33] CSV, SVG and PNG arrive as files', async () => {
  const { page, complaints } = await workbench(browser, { acceptDownloads: true });
  await page.getByRole('button', { name: 'Teilen und sichern' }).click();
  for (const [button, name, start] of [
    ['CSV für die Tabelle', 'trichter.csv', '\uFEFFPhase;Jetzt\r\nBewusstwerdung;5200'],
    ['Bild als SVG', 'trichter.svg', '<?xml'],
    ['Bild als PNG', 'trichter.png', '\uFFFDPNG'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8').startsWith(start)).toBe(true);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[FU31] the tasks tick themselves, and explain after the discovery', async () => {
  const { page, complaints } = await workbench(browser);
  await page.getByRole('button', { name: 'Aufgaben' }).click();
  const panel = page.getByRole('region', { name: 'Aufgaben' });
  await expect.poll(() => panel.textContent()).toMatch(/0 von 5 gelöst/);
  expect(await panel.textContent()).not.toMatch(/Oben gehen fast immer die meisten/);
  await page.getByRole('button', { name: 'Bewusstwerdung', exact: true }).click();
  await expect.poll(() => panel.textContent()).toMatch(/Oben gehen fast immer die meisten/);
  await page.getByRole('button', { name: 'Recherche', exact: true }).click();
  await page.getByRole('slider', { name: 'Anteil von „Recherche“ zu „Bewertung“' }).fill('40');
  await countField(page, /^Wiederkauf/).fill('300');
  await countField(page, /^Bewusstwerdung/).fill('26');
  for (const name of ['Recherche', 'Bewertung'])
    await countField(page, new RegExp(`^${name}`)).fill(name === 'Recherche' ? '13' : '5');
  await expect.poll(() => panel.textContent()).toMatch(/5 von 5 gelöst/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  [320, 'light'],
  [320, 'dark'],
  [1400, 'light'],
  [1400, 'dark'],
] as const)(
  'every part of the tool opens without barrier and without sideways scrolling (%i px, %s)',
  async (width, colorScheme) => {
    const { page, complaints } = await workbench(
      browser,
      { viewport: { width, height: 900 }, colorScheme },
      'en/practise/funnel/',
    );
    await page.getByLabel('Phase model').selectOption('own');
    await injectAxe(page);
    for (const name of ['Tasks', 'Compare', 'Paste or import', 'Share and keep']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => page.locator('.funnel-panel').getByText('Loading').count()).toBe(0);
      if (name === 'Compare') await page.getByRole('button', { name: 'Add a second column' }).click();
      if (name === 'Paste or import') await page.getByLabel(/Paste from your/).fill('A;1;2\nB;x\nC;3;4');
      expect([name, await barriersOf(page)]).toEqual([name, []]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, over > 0]).toEqual([name, false]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('pulling a bar of twelve phases stays smooth: the script’s time per move, printed', async () => {
  const { page } = await workbench(browser, {}, 'en/practise/funnel/');
  await page.getByLabel('Phase model').selectOption('own');
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Add a phase' }).click();
  const times = await page.evaluate(async () => {
    const grip = document.querySelectorAll('.funnel-handle')[2]!;
    const { x, y } = grip.getBoundingClientRect();
    const send = (type: string, clientX: number) =>
      grip.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: y + 9, pointerId: 1, bubbles: true, button: 0 }),
      );
    Element.prototype.setPointerCapture = () => {};
    send('pointerdown', x + 32);
    const spent: number[] = [];
    for (let i = 0; i < 120; i += 1) {
      const start = performance.now();
      send('pointermove', x + 32 + (i % 60));
      await new Promise((done) => {
        // Behind the task in which React draws, so that drawing is counted.
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
      spent.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    send('pointerup', x + 32);
    return spent.toSorted((a, b) => a - b);
  });
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
  console.log(`twelve phases, script per move: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms`);
  expect(await page.locator('.funnel-chart').getByRole('slider').count()).toBe(12);
  await page.context().close();
});
