/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function installed(): string | undefined {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

function install(): void {
  console.log('No Chromium found: trying Playwright’s download, then Debian’s package.');
  if (run('npx', ['playwright', 'install', '--with-deps', 'chromium']) && installed()) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'apt-get', ...prefix] = [...asRoot, 'apt-get'];
  run(command, [...prefix, 'update', '-qq']);
  run(command, [...prefix, 'install', '-y', '-qq', 'chromium']);
}

/** Path of a Chromium that can be started. Throws one sentence on what to install where none can be had. */
export function findChromium(): string {
  if (!installed()) install();
  const found = installed();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install the Debian package `chromium`, run `npx playwright install chromium`, or set CHROMIUM_PATH to one you have.',
  );
}
