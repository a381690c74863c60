import { expect } from 'vitest';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { site, watchedPage, type Watched } from './browser.ts';
import { desktop } from './journey-map-page.ts';

/** What a person sees and does in the editor of the journey map: by mouse, by keys and by touch. */

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

interface Start {
  /** Path of the page from the site's root. */
  path?: string;
  /** Name of the button that begins the map. */
  start?: string;
  options?: BrowserContextOptions;
}

/** The map page with nothing stored, and a map begun there. */
export async function beginMap(
  browser: Browser,
  { path = 'karte/', start = 'Acht Phasen', options = desktop }: Start = {},
): Promise<Watched> {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(site + path);
  await watched.page.getByRole('button', { name: start, exact: true }).click();
  await watched.page.locator('.map-editor').waitFor();
  return watched;
}

/** A cell, head or field by its place in the map: `cell/research/doing`, `phase/research`. */
export const at = (page: Page, place: string): Locator => page.locator(`[data-place="${place}"]`);

/** The place that has the focus; the tag of the element where it is none, so that a failure says what had it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-place') ?? element?.tagName ?? '';
  });

/** What screen readers were told last. */
export const said = (page: Page): Promise<string | null> =>
  page.locator('.map-editor > [role=status]').textContent();

export const expectFocus = (page: Page, place: string) => expect.poll(() => focused(page)).toBe(place);
export const expectSaid = (page: Page, text: string) => expect.poll(() => said(page)).toBe(text);

/** The names in the heads of the table, in their order. */
export const heads = (page: Page, kind: 'phase' | 'step' | 'lane'): Promise<string[]> =>
  page.locator(`.map-table [data-place^="${kind}/"] .map-head-name`).allTextContents();

/** Opens the commands of a head by its mark and chooses one. */
export async function chooseOf(page: Page, head: string, command: string): Promise<void> {
  await at(page, head).locator('[data-more]').click();
  await page.getByRole('menuitem', { name: command }).click();
}

interface Point {
  x: number;
  y: number;
}

/** A point of an element on the screen, by shares of its width and height. */
export async function pointOf(element: Locator, across: number, down: number): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element.toString()} is not on the screen`);
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** The same for a click or tap, after scrolling there. */
export async function xy(...of: Parameters<typeof pointOf>): Promise<[number, number]> {
  await of[0].scrollIntoViewIfNeeded();
  const { x, y } = await pointOf(...of);
  return [x, y];
}

const between = (from: Point, to: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / steps,
    y: from.y + ((to.y - from.y) * (step + 1)) / steps,
  }));

/** Presses, pulls and lets go with the mouse. */
export async function pull({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 5 });
  await mouse.up();
}

/**
 * Pulls with a finger, and holds it there until the answer is called: real touches through the debugger, which scroll
 * the page where nothing keeps them.
 */
export async function holdFinger(page: Page, from: Point, to: Point): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const point of between(from, to, 6)) await touch('touchMove', [point]);
  return async () => {
    await touch('touchEnd', []);
    await session.detach();
  };
}

/** Pulls with a finger and lets go. */
export async function pullByFinger(page: Page, from: Point, to: Point): Promise<void> {
  const letGo = await holdFinger(page, from, to);
  await letGo();
}
