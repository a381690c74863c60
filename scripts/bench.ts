/** `npm run bench`: the figures the project promises, measured now on this machine. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { describeWeights, pageWeights } from '../tests/site/weight.ts';
import { findChromium } from './find-chromium.ts';
import { serve } from './serve.ts';

const milliseconds = (since: number) => `${Math.round(performance.now() - since)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function timeBuild(): void {
  for (const cache of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', 'build', '--silent', '--', '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; the benchmark needs a built site.');
  console.log(
    `Build without caches, ${globSync('dist/**/*.html').length} pages, index and PDF included: ${milliseconds(start)}`,
  );
}

function weigh(): void {
  const weights = pageWeights('dist');
  console.log(
    `\nText pages, heaviest first\n${describeWeights(weights.filter(({ hasIsland }) => !hasIsland))}`,
  );
  console.log(`\nPages with a tool\n${describeWeights(weights.filter(({ hasIsland }) => hasIsland))}`);
  const fonts = globSync('dist/fonts/*.woff2').reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`\nFonts together: ${kilobytes(fonts)}`);
  const sheets = globSync('dist/**/*.pdf');
  console.log(
    `PDF sheets: ${sheets.map((file) => `${file.split('/').at(-1)} ${kilobytes(readFileSync(file).length)}`).join(', ')}`,
  );
}

/**
 * From the click on the search button to the first result, in a browser that has cached nothing. By the page's own
 * clock: Playwright looks for an element after 20, 50, 100, 100 and then every 500 ms, which is coarser than the figure.
 */
async function timeSearch(): Promise<void> {
  const { server, address } = await serve('dist');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await browser.newPage();
    await page.goto(`${address}phasen/nutzung/`, { waitUntil: 'networkidle' });
    const time = page.evaluate(clickToFirstResult);
    await page.locator('[data-search-open]').click();
    await page.locator('dialog input[name=q]').fill('kauf');
    times.push(await time);
    await page.close();
  }
  await browser.close();
  server.close();
  console.log(
    `\nSearch, click to first result for “kauf” (empty cache, median of 5): ${Math.round(median(times))} ms`,
  );
}

/** Runs in the page. Milliseconds from the next click to the frame in which the dialog shows a result. */
function clickToFirstResult(): Promise<number> {
  return new Promise((resolve) => {
    let clicked = NaN;
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
    const look = () =>
      document.querySelector('dialog .search-results a')
        ? resolve(performance.now() - clicked)
        : requestAnimationFrame(look);
    look();
  });
}

timeBuild();
weigh();
await timeSearch();
