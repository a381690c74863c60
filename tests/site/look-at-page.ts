/** What is looked at on every page of the site. */
import type { CDPSession, Page } from 'playwright';
import { barriersOf, injectAxe } from './barriers.ts';
import { site, type Watched } from './browser.ts';

const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1400, height: 900 } };
const widths = [320, 390, 600, 768, 1000, 1200, 1280, 1400, 1920, 2560];

/** A near server over a good line: what comes late then comes after the first paint, where it can move something. */
const network = { offline: false, latency: 40, downloadThroughput: -1, uploadThroughput: -1 };

/** A page in which one address after the other can be opened as by somebody who was never there. */
export interface Visitor extends Watched {
  devTools: CDPSession;
}

/** Prepares a page for visits. One page serves them all, because a new browser context takes as long as a load. */
export async function asVisitor(watched: Watched): Promise<Visitor> {
  const devTools = await watched.page.context().newCDPSession(watched.page);
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devTools.send('Network.emulateNetworkConditions', network);
  await watched.page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { ...watched, devTools };
}

/** What moved since the page began to load, once everything that wakes up later has done so. */
async function shiftsOf(page: Page): Promise<string[]> {
  const hasIsland = (await page.locator('astro-island').count()) > 0;
  if (hasIsland) await page.waitForLoadState('networkidle');
  else await page.waitForTimeout(150);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  return shift > 0 ? [`layout shift ${shift.toFixed(4)}`] : [];
}

/** A face that is fetched ahead must be used on the page, and one that is used must be fetched ahead. */
const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
    return [...document.fonts]
      .filter(({ family }) => !family.endsWith('fallback'))
      .flatMap(({ family, status }) => {
        const isAhead = ahead.some(({ href }) => href.endsWith(`/${family.toLowerCase()}.woff2`));
        const isUsed = status !== 'unloaded';
        if (isAhead === isUsed) return [];
        return `${family} is ${isUsed ? 'used, but not' : 'not used, but'} fetched ahead`;
      });
  });

async function sidewaysScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${over} px too wide at ${width} px`);
  }
  return found;
}

/** Opens a page as on a phone and as on a desktop, each time as a first visit, and says all that is wrong with it. */
export async function lookAtPage({ page, devTools, complaints }: Visitor, path: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [device, window] of Object.entries(windows)) {
    await devTools.send('Storage.clearDataForOrigin', {
      origin: new URL(site).origin,
      storageTypes: 'all',
    });
    await page.setViewportSize(window);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site + path);
    const found = [...(await shiftsOf(page)), ...(await fontsOf(page))];
    await injectAxe(page);
    found.push(...(await barriersOf(page)));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await barriersOf(page, { rules: 'colours' })).map((barrier) => `in dark, ${barrier}`));
    wrong.push(...found.map((each) => `on a ${device}: ${each}`));
  }
  return [...wrong, ...(await sidewaysScroll(page)), ...complaints.splice(0)];
}
