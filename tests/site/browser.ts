import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';

/** The built site and a browser, for the tests in this folder. scripts/test.ts sets the environment. */

export const site = process.env['SITE_ADDRESS'] ?? 'http://localhost:4321/';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Path of every page in the sitemap, the page without a network and the 404 page, from the site's root: `phasen/bewertung/`. */
export async function everyPath(): Promise<string[]> {
  const sitemap = await (await fetch(new URL('sitemap-0.xml', site))).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
    new URL(match[1]!).pathname.slice(1),
  );
  return [...addresses, 'offline/', 'nothing-here/'];
}

export interface Watched {
  page: Page;
  /** What the browser complained about: policy violations, script errors, requests to other origins. */
  complaints: string[];
}

/**
 * A fresh page that notes every complaint of the browser. Close its context when done. The service worker is left out
 * unless a test is about it: it would answer what other tests want to see fail.
 */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.effectiveDirective} blocked ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
  page.on('console', (message) => {
    const expected =
      message.text().includes('status of 404') && message.location().url.includes('nothing-here');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin)
      complaints.push(`request to ${request.url()}`);
  });
  return { page, complaints };
}
