import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorWords } from '../../src/components/journey-map/editor/strings.ts';
import { exchangeWords } from '../../src/components/journey-map/exchange/strings.ts';
import { startWords } from '../../src/components/journey-map/keep/strings-start.ts';
import { keepWords } from '../../src/components/journey-map/keep/strings.ts';
import { checkWords } from '../../src/components/journey-map/method/strings.ts';
import { switchWords } from '../../src/components/journey-map/method/strings-switch.ts';
import { paperWords } from '../../src/components/journey-map/paper/strings.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { barriersOf, injectAxe } from './barriers.ts';
import { launch, site, watchedPage, type Watched } from './browser.ts';
import { at, phone } from './journey-map-hands.ts';
import { desktop, tool } from './journey-map-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** axe reads sizes; of what lies outside the window the browser has only guessed them so far. */
async function prepare(page: Page): Promise<void> {
  await injectAxe(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-section { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** How far the page scrolls sideways in the narrowest window, in pixels. */
async function sidewaysPx(page: Page): Promise<number> {
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height });
  const px = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize({ width, height });
  return px;
}

/**
 * One walk through the tool; every state is looked at in light and dark, and at 320 px. Both walks see the same states:
 * one on a phone, one on a desktop, each in one language, because what differs there is text.
 */
class Walk {
  readonly found: string[] = [];
  readonly states: string[] = [];
  readonly page: Page;
  readonly lang: Language;
  constructor({ page }: Watched, lang: Language) {
    this.page = page;
    this.lang = lang;
  }

  async look(state: string, page = this.page): Promise<void> {
    this.states.push(state);
    const add = (what: readonly string[]) => this.found.push(...what.map((each) => `${state}: ${each}`));
    // The frame of the page is looked at with every other page.
    const within = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'main';
    add(await barriersOf(page, { within }));
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = await barriersOf(page, { rules: 'colours', within });
    add(colours.map((each) => `(dark) ${each}`));
    await page.emulateMedia({ colorScheme: 'light' });
    const px = await sidewaysPx(page);
    if (px > 0) add([`scrolls ${px} px sideways at 320 px`]);
  }

  /** Opens a window over the map, looks, and closes it again. */
  async lookInto(name: string, then: (dialog: Locator) => Promise<unknown> = async () => undefined) {
    await tool(this.page, name).click();
    const dialog = this.page.getByRole('dialog', { name });
    await dialog.getByRole('heading').first().waitFor();
    await then(dialog);
    await this.look(name);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}

async function lookAtTheStart(walk: Walk): Promise<void> {
  const { page, lang } = walk;
  const words = startWords[lang];
  await page.getByRole('button', { name: words.guided }).and(page.locator(':enabled')).waitFor();
  await walk.look('start');
  await tool(page, words.guided).click();
  await page.locator('.map-guided').waitFor();
  await walk.look('guided start');
  await tool(page, words.toMap).click();
  await page.locator('.map-editor').waitFor();
  await walk.look('empty map');
  await tool(page, keepWords[lang].check).click();
  const setAside = page.getByRole('button', { name: checkWords[lang].dismiss }).first();
  await setAside.click();
  await tool(page, checkWords[lang].confirm).click();
  await page.locator('.method-error').waitFor();
  await walk.look('setting a point of the check aside');
  await tool(page, keepWords[lang].maps).click();
  await walk.look('list of maps');
  await tool(page, words.newMap).click();
  await page.locator('.map-start').waitFor();
  await walk.look('start with a list');
  await tool(page, 'Radhaus Lindner').click();
  await page.locator('.map-editor').waitFor();
}

async function lookAtTheEditor(walk: Walk): Promise<void> {
  const { page, lang } = walk;
  const words = editorWords[lang];
  const cell = at(page, 'cell/research/touchpoints');
  // Chosen, not only shown: the narrow window of the checks must not change it.
  await page.getByLabel(words.views.outline).check();
  await page.getByLabel(words.views.matrix).check();
  await cell.click();
  await walk.look('table with details');
  await page.keyboard.press('Enter');
  await cell.locator('textarea').waitFor();
  await walk.look('typing in a cell');
  await page.keyboard.press('Escape');
  await at(page, 'cell/research/feeling').focus();
  await page.keyboard.press('Enter');
  await walk.look('feeling in a cell');
  await page.keyboard.press('Escape');
  await at(page, 'cell/research/doing').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await walk.look('several cells');
  for (const [name, opener] of [
    ['menu of a cell', page.locator('.map-commands')],
    ['menu of lanes', page.getByRole('button', { name: words.addLaneLong })],
    ['menu of a head', at(page, 'phase/research').locator('[data-more]')],
  ] as const) {
    await opener.click();
    await page.getByRole('menu').waitFor();
    await walk.look(name);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('F2');
  await page.locator('input.map-name').waitFor();
  await walk.look('naming a phase');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.locator('.map-toast').waitFor();
  await walk.look('offer to undo');
  await page.keyboard.press('Control+z');
  await tool(page, keepWords[lang].check).click();
  await page.locator('.method-check').waitFor();
  await walk.look('method check');
  await page.getByLabel(words.views.outline).check();
  await page.locator('.map-outline-view summary').first().click();
  await walk.look('list, phase by phase');
  await page.getByLabel(words.orders.lanes).check();
  await walk.look('list, lane by lane');
}

async function lookAtTheWindows(walk: Walk): Promise<void> {
  const { page, lang } = walk;
  const words = keepWords[lang];
  await walk.lookInto(words.export);
  await walk.lookInto(words.share, (dialog) => dialog.getByLabel(exchangeWords[lang].linkLabel).waitFor());
  await walk.lookInto(words.model, (dialog) =>
    dialog.getByLabel(switchWords[lang].choose).selectOption({ index: 2 }),
  );
  await tool(page, words.maps).click();
  await walk.lookInto(words.import, (dialog) =>
    dialog.getByLabel(exchangeWords[lang].pasteLabel).fill('a;Suchen;Kaufen\nTun;Fragt;Zahlt\n'),
  );
  for (const name of [words.versions, words.compare]) {
    await tool(page, words.maps).click();
    await walk.lookInto(name, (dialog) => dialog.getByRole('heading').nth(1).waitFor());
  }
  await tool(page, words.print).click();
  await page.locator('.paper-preview').waitFor();
  await walk.look('paper');
  await page.getByRole('radio', { name: paperWords[lang].modes.list.name }).check();
  await walk.look('paper as a list');
  await tool(page, words.backToMap).click();
}

async function lookAtOtherPages(walk: Walk, options: BrowserContextOptions): Promise<void> {
  const { page, lang } = walk;
  const words = keepWords[lang];
  const start = page.url();
  await tool(page, words.share).click();
  const link = page.getByLabel(exchangeWords[lang].linkLabel);
  await expect.poll(() => link.inputValue()).toContain('#map=');
  const shared = await link.inputValue();
  await page.keyboard.press('Escape');

  const second = await page.context().newPage();
  await second.setViewportSize(page.viewportSize()!);
  await second.goto(start);
  await tool(second, words.takeOver).waitFor();
  await second.locator('.map-editor').waitFor();
  await prepare(second);
  await walk.look('read-only', second);

  const { page: elsewhere, complaints } = await watchedPage(browser, options);
  await elsewhere.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await elsewhere.goto(shared);
  await elsewhere.locator('.map-summary').waitFor();
  await prepare(elsewhere);
  await walk.look('map from a link', elsewhere);
  await elsewhere.getByRole('button', { name: exchangeWords[lang].saveCopy }).click();
  await elsewhere.locator('.map-notice[data-problem]').waitFor();
  await elsewhere.locator('.map-editor').waitFor();
  await walk.look('storage refused', elsewhere);
  walk.found.push(...complaints);
  await elsewhere.context().close();
}

test.each([
  { lang: 'de', path: 'karte/', size: 'a phone', options: phone },
  { lang: 'en', path: 'en/map/', size: 'a desktop', options: desktop },
] as const)(
  '[JM28] no state of the tool has a barrier on $size ($lang), in light and dark, or scrolls sideways at 320 px',
  async ({ lang, path, options }) => {
    const watched = await watchedPage(browser, options);
    await watched.page.goto(site + path);
    await prepare(watched.page);
    const walk = new Walk(watched, lang);
    await lookAtTheStart(walk);
    await lookAtTheEditor(walk);
    await lookAtTheWindows(walk);
    await lookAtOtherPages(walk, options);
    console.log(`${walk.states.length} states: ${walk.states.join(', ')}`);
    expect([...walk.found, ...watched.complaints]).toEqual([]);
    await watched.page.context().close();
  },
);
