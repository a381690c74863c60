import { execFileSync } from 'node:child_process';

let dates: Map<string, string> | undefined;

/** Reads the whole history once: for every file the date of the newest commit that touched it. */
function readHistory(): Map<string, string> {
  const found = new Map<string, string>();
  let log: string;
  try {
    log = execFileSync('git', ['log', '--format=%x00%cs', '--name-only'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
  } catch {
    return found; // A downloaded archive has no history; the pages then show no date.
  }
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', , ...files] = commit.split('\n');
    for (const file of files) if (file && !found.has(file)) found.set(file, date);
  }
  return found;
}

/** Day of the last change of a file of this repository as `2026-11-23`, or undefined where git knows none. */
export function lastChanged(path: string): string | undefined {
  dates ??= readHistory();
  return dates.get(path);
}
