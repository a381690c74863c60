import { chromium, type Browser } from 'playwright';
import { findChromium } from '../find-chromium.ts';
import { serve } from '../serve.ts';

/** The built site and a browser, for as long as `work` takes. */
export async function withSite(work: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const { server, address } = await serve('dist');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await work(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
}
