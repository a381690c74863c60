/** Finds LibreOffice for the tests of the Office files, or installs the parts of it that they need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = ['libreoffice-calc-nogui', 'libreoffice-impress-nogui', 'libreoffice-writer-nogui'];

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function installed(): string | undefined {
  const places = [
    process.env.SOFFICE_PATH,
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return places.find((place) => place && existsSync(place));
}

function install(): void {
  console.log('No LibreOffice found: trying Debian’s packages.');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = 'apt-get', ...prefix] = [...asRoot, 'apt-get'];
  run(command, [...prefix, 'update', '-qq']);
  run(command, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Path of a LibreOffice that can be started. Throws one sentence on what to install where none can be had. */
export function findOffice(): string {
  if (!installed()) install();
  const found = installed();
  if (found) return found;
  throw new Error(
    `The tests of the Office files need LibreOffice: install the Debian packages ${packages.join(', ')}, or set SOFFICE_PATH to one you have.`,
  );
}
