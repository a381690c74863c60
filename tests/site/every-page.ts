import type { Browser, BrowserContextOptions } from 'playwright';
import { everyPath, site, watchedPage, type Watched } from './browser.ts';

interface Visit {
  context?: BrowserContextOptions;
  /** Which pages, by their path; all without it. */
  only?: (path: string) => boolean;
  /** How many pages are open at once: more than one where a visit is mostly waiting. */
  tabs?: number;
  /** A context of its own for each page: a first visit, with nothing in the cache. */
  isFirstVisit?: boolean;
  /** Runs in a page before anything is loaded into it. */
  prepare?: (watched: Watched) => Promise<unknown>;
}

/**
 * Opens every page of the site, takes a look at it and gathers what was found, each with its path.
 * @param look gets the loaded page; returns what is wrong with it
 */
export async function lookAtEveryPage(
  browser: Browser,
  { context = {}, only = () => true, tabs = 1, isFirstVisit = false, prepare }: Visit,
  look: (watched: Watched) => Promise<string[]>,
): Promise<{ pages: number; found: string[] }> {
  const paths = (await everyPath()).filter(only);
  const left = [...paths];
  const found: string[] = [];
  const open = async () => {
    const watched = await watchedPage(browser, context);
    await prepare?.(watched);
    return watched;
  };
  const visitWhatIsLeft = async () => {
    let watched = await open();
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await watched.page.goto(site + path);
      found.push(...(await look(watched)).map((wrong) => `${path}: ${wrong}`));
      if (!isFirstVisit) continue;
      await watched.page.context().close();
      watched = await open();
    }
    await watched.page.context().close();
  };
  await Promise.all(Array.from({ length: tabs }, visitWhatIsLeft));
  return { pages: paths.length, found };
}
