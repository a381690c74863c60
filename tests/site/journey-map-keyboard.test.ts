import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { at, beginMap, expectFocus, expectSaid, focused, heads } from './journey-map-hands.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The English page, a map begun and its table reached by the Tab key. */
async function beginByKeys() {
  const watched = await beginMap(browser, { path: 'en/map/', start: 'Eight phases' });
  const { page } = watched;
  await page.locator('.map-bar a').focus();
  await tabTo(page, (place) => place.startsWith('cell/'));
  await expectFocus(page, 'cell/awareness/doing');
  return watched;
}

/** Walks to an entry of the open menu by its first letters. */
async function chosen(page: Page, label: string): Promise<void> {
  const current = () => page.evaluate(() => document.activeElement?.querySelector('span')?.textContent);
  for (let count = 0; count < 20 && (await current()) !== label; count += 1)
    await press(page, label[0]!.toLowerCase());
  await press(page, 'Enter');
}

/** Presses Tab until the focus is where a person wants it; fails rather than walk for ever. */
async function tabTo(page: Page, isThere: (place: string, name: string) => boolean, key = 'Tab') {
  for (let count = 0; count < 60; count += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (isThere(await focused(page), name)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the focus never got there');
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Opens the commands at the focus and walks to one of them. */
async function chooseByKeys(page: Page, command: string): Promise<void> {
  await press(page, 'Shift+F10');
  const current = () => page.evaluate(() => document.activeElement?.querySelector('span')?.textContent);
  for (let count = 0; count < 20 && (await current()) !== command; count += 1) await press(page, 'ArrowDown');
  expect(await current()).toBe(command);
  await press(page, 'Enter');
}

test('[JM12] [JM13] [JM15] by keys alone: heads are inserted, named, moved, hidden, deleted, and everything is said', async () => {
  const { page, complaints } = await beginByKeys();
  await press(page, 'ArrowRight', 'ArrowUp');
  await expectFocus(page, 'phase/research');
  await chooseByKeys(page, 'Insert before');
  await expectSaid(page, 'Inserted phase “New phase”');
  await page.keyboard.type('Look');
  await press(page, 'Enter');
  await expectSaid(page, 'Renamed to phase “Look”');
  await expectFocus(page, 'phase/phase-1');
  await press(page, 'Alt+Shift+ArrowRight');
  await expectSaid(page, 'Moved phase “Look” to place 3 of 9');
  await expectFocus(page, 'phase/phase-1');
  await chooseByKeys(page, 'Add a step');
  await page.keyboard.type('Ask');
  await press(page, 'Escape');
  await expectFocus(page, 'step/step-1');
  expect(await heads(page, 'step')).toEqual(['Ask']);
  await press(page, 'Delete');
  await expectSaid(page, 'Deleted step “Ask”');
  await expectFocus(page, 'phase/phase-1');
  await chooseByKeys(page, 'Duplicate');
  await expectSaid(page, 'Duplicated phase “Look”');
  await press(page, 'Delete');
  await expectSaid(page, 'Deleted phase “Look (copy)”');
  await press(page, 'Control+z');
  await expectSaid(page, 'Undone: Deleted phase “Look (copy)”');
  await press(page, 'Control+Shift+Z');
  await expectSaid(page, 'Redone: Deleted phase “Look (copy)”');
  await press(page, 'ArrowLeft');
  await chooseByKeys(page, 'Hide');
  await expect.poll(() => heads(page, 'phase')).not.toContain('Look');
  await press(page, 'Control+z');
  await expect.poll(() => heads(page, 'phase')).toContain('Look');

  await press(page, 'ArrowDown', 'Home');
  await expectFocus(page, 'lane/doing');
  await press(page, 'Alt+Shift+ArrowDown');
  await expectSaid(page, 'Moved lane “Doing” to place 2 of 6');
  await expectFocus(page, 'lane/doing');
  await chooseByKeys(page, 'Insert below');
  await chosen(page, 'Metric');
  await expectSaid(page, 'Inserted lane “Metric”');
  await expectFocus(page, 'lane/metric');
  await press(page, 'F2');
  await page.keyboard.type('Measure');
  await press(page, 'Tab');
  await expectSaid(page, 'Renamed to lane “Measure”');
  await expectFocus(page, 'lane/metric');
  await press(page, 'Control+End');
  await expectFocus(page, 'cell/repurchase/opportunities');
  await press(page, 'Control+Home');
  await expectFocus(page, 'phase/awareness');
  await press(page, 'ArrowDown', 'PageDown');
  await expectFocus(page, 'cell/awareness/pain-points');
  await press(page, 'PageUp', 'End');
  await expectFocus(page, 'cell/repurchase/thinking');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM14] [JM9] by keys alone: typing begins at once, every way out keeps the text, Ctrl+Z in a field is its own', async () => {
  const { page, complaints } = await beginByKeys();
  const doing = at(page, 'cell/awareness/doing');
  await page.keyboard.type('Sees a kitchen');
  await press(page, 'Enter');
  await page.keyboard.type('next door');
  await press(page, 'Escape');
  await expectFocus(page, 'cell/awareness/doing');
  expect(await doing.innerText()).toBe('Sees a kitchen\nnext door');
  await press(page, 'Enter');
  await page.keyboard.type('!');
  await press(page, 'Control+z', 'Control+Enter');
  await expectFocus(page, 'cell/awareness/thinking');
  expect(await doing.innerText()).toBe('Sees a kitchen\nnext door');
  await press(page, 'F2');
  await page.keyboard.type('I want that');
  await press(page, 'Tab');
  await expectFocus(page, 'cell/research/thinking');
  await press(page, 'Enter', 'Shift+Tab');
  await expectFocus(page, 'cell/awareness/thinking');

  await press(page, 'ArrowDown', 'Enter', 'ArrowRight', 'ArrowRight', 'Escape');
  await expectFocus(page, 'cell/awareness/feeling');
  expect(await at(page, 'cell/awareness/feeling').textContent()).toContain('delighted');
  await press(page, 'Delete');
  await expectSaid(page, 'Emptied the cell');
  expect(await at(page, 'cell/awareness/feeling').textContent()).toBe('empty');
  await press(page, 'Control+z');
  await expectSaid(page, 'Undone: Emptied the cell');
  expect(await at(page, 'cell/awareness/feeling').textContent()).toContain('delighted');

  await press(page, 'Alt+Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.map-details') !== null))
    .toBe(true);
  await press(page, 'Escape');
  await expectFocus(page, 'cell/awareness/feeling');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM13] [JM17] [JM18] by keys alone: a range is selected, copied, emptied and pasted, and stays selected', async () => {
  const { page, complaints } = await beginByKeys();
  await page.keyboard.type('One');
  await press(page, 'Tab');
  await page.keyboard.type('Two');
  await press(page, 'Escape', 'Shift+ArrowLeft');
  await expectSaid(page, '2 cells selected');
  const selected = () => page.locator('.map-table [aria-selected=true]').count();
  expect(await selected()).toBe(2);
  await press(page, 'Control+c');
  await expectSaid(page, 'Copied 2 cells');
  await press(page, 'Delete');
  await expectSaid(page, 'Emptied 2 cells');
  expect(await selected()).toBe(2);
  await press(page, 'Enter');
  await page.keyboard.type('Other');
  await press(page, 'Escape');
  expect(await selected()).toBe(2);
  await press(page, 'ArrowDown');
  expect(await selected()).toBe(0);
  await press(page, 'Control+v');
  await expectSaid(page, 'Pasted 2 cells');
  expect(await at(page, 'cell/research/thinking').innerText()).toContain('Two');
  await press(page, 'Control+x');
  await expectSaid(page, 'Cut the cell');
  expect(await at(page, 'cell/awareness/thinking').textContent()).toBe('empty');
  // From a spreadsheet: more than there is room for is counted and said.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'a\tb\nc\td');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  expect(await at(page, 'cell/research/feeling').innerText()).toBe('d');
  await expectSaid(page, 'Pasted 4 cells');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('[JM21] the list has the same commands: for headings at their buttons, for fields in the bar above', async () => {
  const { page, complaints } = await beginByKeys();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, (_, name) => name.startsWith('Undo'), 'Shift+Tab');
  await press(page, 'Tab', 'Tab', 'ArrowRight');
  await page.locator('[data-view=outline]').waitFor();
  await tabTo(page, (place) => place === 'phase/awareness');
  await press(page, 'Enter');
  await chosen(page, 'Insert after');
  await page.keyboard.type('Look');
  await press(page, 'Enter');
  await expectSaid(page, 'Renamed to phase “Look”');
  await expectFocus(page, 'phase/phase-1');
  await press(page, 'Tab');
  await expectFocus(page, 'cell/phase-1/doing');
  await page.keyboard.type('Looks');

  const commands = page.getByRole('button', { name: /^Commands for “Look”, “Doing”/ });
  const choose = async (label: string) => {
    await commands.focus();
    await press(page, 'Enter');
    await chosen(page, label);
  };
  await choose('Copy');
  await expectSaid(page, 'Copied the cell');
  await choose('Empty');
  await expectSaid(page, 'Emptied the cell');
  await expectFocus(page, 'cell/phase-1/doing');
  expect(await at(page, 'cell/phase-1/doing').inputValue()).toBe('');
  await choose('Paste');
  await expectSaid(page, 'Pasted the cell');
  await expectFocus(page, 'cell/phase-1/doing');
  expect(await at(page, 'cell/phase-1/doing').inputValue()).toBe('Looks');
  await choose('Details');
  await expect.poll(() => focused(page)).toBe('SUMMARY');
  await page.locator('[data-at="cell/phase-1/doing"] select').waitFor();
  await press(page, 'Tab');
  await expect.poll(() => focused(page)).toBe('SELECT');
  await choose('Edit');
  await expectFocus(page, 'cell/phase-1/doing');

  await page.getByLabel('Lane by lane').check();
  await at(page, 'lane/doing').focus();
  await press(page, 'Enter');
  await chosen(page, 'Delete');
  await expectSaid(page, 'Deleted lane “Doing”');
  await expectFocus(page, 'lane/thinking');
  await press(page, 'Control+z');
  await expectFocus(page, 'lane/doing');
  expect(complaints).toEqual([]);
  await page.context().close();
});
