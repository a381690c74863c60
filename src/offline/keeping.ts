import type { OfflinePlan } from './plan.ts';

/** What the keeping needs of the browser: its caches, its network, and where the site's root is. */
export interface Device {
  caches: CacheStorage;
  fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Address of the site's root, with a slash at its end. */
  root: string;
}

export type Progress = (done: number, all: number) => void;

/** In its own cache a version notes by which plan it was filled, and whether the reader asked for the whole guide. */
const planEntry = 'offline-plan.json';
const wholeEntry = 'offline-whole-guide';

const prefix = 'guide:';
/** Caches belong to an origin; two guides below different paths of one host must not clear each other's. */
export const cacheName = (root: string, version: string): string => `${prefix}${root}:${version}`;

const isOurs = (name: string, root: string): boolean => name.startsWith(`${prefix}${root}:`);

/** How many files are fetched at once. */
const lanes = 6;

/**
 * Fills the cache of a version with what comes by itself, and with what the reader had of an earlier version: the pages
 * that were opened, the whole guide where that was asked for. What has not changed is taken over, the rest fetched.
 * Rejects where a file cannot be had; then the earlier version stays in use.
 */
export async function fillVersion(device: Device, plan: OfflinePlan, version: string): Promise<void> {
  const earlier = await earlierCaches(device, cacheName(device.root, version));
  const wanted = new Set(Object.keys(plan.tools));
  let isWhole = false;
  for (const cache of earlier) {
    isWhole ||= (await cache.match(device.root + wholeEntry)) !== undefined;
    for (const { url } of await cache.keys()) {
      const address = url.slice(device.root.length);
      if (address in plan.guide) wanted.add(address);
    }
  }
  const cache = await device.caches.open(cacheName(device.root, version));
  if (isWhole) for (const address of Object.keys(plan.guide)) wanted.add(address);
  await fill(device, cache, plan, [...wanted], earlier);
  await cache.put(device.root + planEntry, new Response(JSON.stringify(plan)));
  if (isWhole) await cache.put(device.root + wholeEntry, new Response());
}

/** Fetches the rest of the guide into the cache of a version. Rejects where a file cannot be had; what came stays. */
export async function keepGuide(
  device: Device,
  plan: OfflinePlan,
  version: string,
  onProgress: Progress,
): Promise<void> {
  const cache = await device.caches.open(cacheName(device.root, version));
  await fill(device, cache, plan, Object.keys(plan.guide), [cache], onProgress);
  await cache.put(device.root + wholeEntry, new Response());
}

/** Whether the whole guide is kept. */
export async function isGuideKept({ caches, root }: Pick<Device, 'caches' | 'root'>): Promise<boolean> {
  for (const name of await caches.keys())
    if (isOurs(name, root) && (await (await caches.open(name)).match(root + wholeEntry))) return true;
  return false;
}

/** The pages that are kept: HTML by address. */
export async function keptPages({
  caches,
  root,
}: Pick<Device, 'caches' | 'root'>): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!isOurs(name, root)) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const page = url.endsWith('/') ? await cache.match(url) : undefined;
      if (page) pages.set(url, await page.text());
    }
  }
  return pages;
}

/** Removes all that was kept for this site, apart from the cache of `version` where one is given. */
export async function forget(
  { caches, root }: Pick<Device, 'caches' | 'root'>,
  version?: string,
): Promise<void> {
  const spared = version === undefined ? undefined : cacheName(root, version);
  for (const name of await caches.keys())
    if (isOurs(name, root) && name !== spared) await caches.delete(name);
}

async function earlierCaches({ caches, root }: Device, own: string): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => isOurs(name, root) && name !== own);
  return Promise.all(names.map((name) => caches.open(name)));
}

async function fill(
  device: Device,
  cache: Cache,
  plan: OfflinePlan,
  addresses: readonly string[],
  earlier: readonly Cache[],
  onProgress: Progress = () => undefined,
): Promise<void> {
  const hashes = { ...plan.tools, ...plan.guide };
  const unchanged = await Promise.all(earlier.map((each) => unchangedIn(device, each, hashes)));
  const waiting = [...addresses];
  let done = 0;
  async function work(): Promise<void> {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const place = unchanged.findIndex((known) => known.has(address));
      const taken = await earlier[place]?.match(device.root + address);
      await cache.put(device.root + address, taken ?? (await fetched(device, address)));
      done += 1;
      onProgress(done, addresses.length);
    }
  }
  await Promise.all(Array.from({ length: lanes }, work));
}

/** The addresses whose content a cache holds as it is now. */
async function unchangedIn(
  { root }: Device,
  cache: Cache,
  hashes: Record<string, string>,
): Promise<Set<string>> {
  const entry = await cache.match(root + planEntry);
  if (!entry) return new Set();
  const { tools, guide } = (await entry.json()) as OfflinePlan;
  const old = { ...tools, ...guide };
  return new Set(Object.keys(hashes).filter((address) => old[address] === hashes[address]));
}

async function fetched({ fetch, root }: Device, address: string): Promise<Response> {
  // Past the browser's own cache: a host lets it keep pages for some minutes, and this is the newest build.
  const response = await fetch(root + address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`offline: ${address} answered ${response.status}`);
  return response;
}
