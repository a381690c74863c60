import { beforeEach, expect, test } from 'vitest';
import { fillVersion, forget, isGuideKept, keepGuide, keptPages, type Device } from './keeping.ts';
import type { OfflinePlan } from './plan.ts';

const root = 'https://example.org/guide/';

/** Caches as the browser has them, as far as they are used. */
function memoryCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const entries = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, entries);
    return {
      match: async (url: string) => entries.get(url)?.clone(),
      put: async (url: string, response: Response) => void entries.set(url, response),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    };
  };
  return {
    open: async (name: string) => open(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  } as unknown as CacheStorage;
}

let asked: string[];
let missing: string;
let device: Device;
beforeEach(() => {
  asked = [];
  missing = '';
  device = {
    caches: memoryCaches(),
    root,
    fetch: async (url) => {
      const address = url.slice(root.length);
      asked.push(address);
      return new Response(`<title>${address}</title>`, { status: address === missing ? 404 : 200 });
    },
  };
});

const plan = (changed = ''): OfflinePlan => ({
  tools: { 'karte/': '1', '_astro/a.js': '1', ...(changed && { [changed]: '2' }) },
  guide: { 'phasen/': '1', 'glossar/': '1' },
});

/** A page that the reader opened: the worker keeps it. */
async function open(version: string, address: string): Promise<void> {
  const cache = await device.caches.open(`guide:${root}:${version}`);
  await cache.put(root + address, new Response('<title>opened</title>'));
}

test('a first version brings the tools and nothing else', async () => {
  await fillVersion(device, plan(), 'v1');
  expect(asked.toSorted()).toEqual(['_astro/a.js', 'karte/']);
  expect([...(await keptPages(device)).keys()]).toEqual([`${root}karte/`]);
  expect(await isGuideKept(device)).toBe(false);
});

test('a new version takes over what has not changed, and fetches the pages that were opened', async () => {
  await fillVersion(device, plan(), 'v1');
  await open('v1', 'phasen/');
  await open('v1', 'gone/');
  asked = [];
  await fillVersion(device, { ...plan('karte/'), guide: { 'phasen/': '2', 'glossar/': '1' } }, 'v2');
  expect(asked.toSorted()).toEqual(['karte/', 'phasen/']);
  await forget(device, 'v2');
  expect([...(await keptPages(device)).keys()].toSorted()).toEqual([`${root}karte/`, `${root}phasen/`]);
});

test('the whole guide comes when asked for, says how far it is, and stays with the next version', async () => {
  await fillVersion(device, plan(), 'v1');
  const steps: number[][] = [];
  await keepGuide(device, plan(), 'v1', (...step) => steps.push(step));
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(await isGuideKept(device)).toBe(true);
  asked = [];
  await fillVersion(device, { ...plan(), guide: { 'phasen/': '1', 'new/': '1' } }, 'v2');
  await forget(device, 'v2');
  expect(asked).toEqual(['new/']);
  expect(await isGuideKept(device)).toBe(true);
  expect((await keptPages(device)).size).toBe(3);
});

test('where a file is missing, the version is refused and the earlier one stays', async () => {
  await fillVersion(device, plan(), 'v1');
  missing = 'karte/';
  await expect(fillVersion(device, plan('karte/'), 'v2')).rejects.toThrow('karte/ answered 404');
  expect((await keptPages(device)).get(`${root}karte/`)).toContain('karte/');
});

test('a guide that did not come whole does not count as kept', async () => {
  await fillVersion(device, plan(), 'v1');
  missing = 'glossar/';
  await expect(keepGuide(device, plan(), 'v1', () => undefined)).rejects.toThrow();
  expect(await isGuideKept(device)).toBe(false);
});

test('removing takes everything of this site, and nothing of another below the same host', async () => {
  await fillVersion(device, plan(), 'v1');
  await device.caches.open('guide:https://example.org/other/:v1');
  await forget(device);
  expect(await device.caches.keys()).toEqual(['guide:https://example.org/other/:v1']);
});
