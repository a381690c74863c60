/**
 * The service worker: keeps what is needed without a network. It is bundled into sw.js after the build, with the list of
 * the files in it, so that every build is a new version. docs/decisions/offline.md
 */
import { cacheName, fillVersion, forget, keepGuide, type Device } from './keeping.ts';
import { offlinePage, treatmentOf, type OfflinePlan } from './plan.ts';
import { worker } from './worker-scope.ts';

declare const OFFLINE_PLAN: OfflinePlan;
declare const OFFLINE_VERSION: string;
const plan = OFFLINE_PLAN;
const version = OFFLINE_VERSION;

/** A network that takes longer is treated as none, where there is something kept to show instead. */
const patienceMs = 4000;

const root = worker.registration.scope;
const device: Device = { caches, fetch: (address, options) => fetch(address, options), root };
const ownCache = () => caches.open(cacheName(root, version));

worker.addEventListener('install', (event) => {
  // No skipWaiting: a page that is open goes on with the version it came from, and finds its parts.
  event.waitUntil(fillVersion(device, plan, version));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forget(device, version).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root)) return;
  const isPage = request.mode === 'navigate';
  const [address = ''] = request.url.slice(root.length).split(/[?#]/);
  const treatment = treatmentOf(address, isPage);
  if (treatment === 'kept-first') event.respondWith(keptFirst(request, address));
  if (treatment === 'network-first') event.respondWith(networkFirst(request, address, isPage));
});

/** A page asks for the whole guide and hears how far it is: `{ done, all }`, then `{ end: 'kept' | 'failed' }`. */
worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data !== 'keep-guide' || !port) return;
  const onProgress = (done: number, all: number) => port.postMessage({ done, all });
  event.waitUntil(
    keepGuide(device, plan, version, onProgress).then(
      () => port.postMessage({ end: 'kept' }),
      () => port.postMessage({ end: 'failed' }),
    ),
  );
});

async function keptFirst(request: Request, address: string): Promise<Response> {
  return (await (await ownCache()).match(root + address)) ?? fresh(request, address);
}

async function networkFirst(request: Request, address: string, isPage: boolean): Promise<Response> {
  const answer = fresh(request, address);
  const inTime = await Promise.race([answer.catch(() => undefined), later(patienceMs)]);
  if (inTime) return inTime;
  const cache = await ownCache();
  const kept = await cache.match(root + address);
  if (kept) return kept;
  return answer.catch(async (problem: unknown) => {
    const instead = isPage ? await cache.match(root + offlinePage) : undefined;
    if (instead) return instead;
    throw problem;
  });
}

/** From the network. What is whole and has an address of its own is kept: every page that was opened, every part of one. */
async function fresh(request: Request, address: string): Promise<Response> {
  const response = await fetch(request);
  const isFile = request.mode === 'navigate' && !address.endsWith('/') && address !== '';
  if (response.ok && !response.redirected && response.type === 'basic' && !isFile) {
    const copy = response.clone();
    // Where the device has no room left, the page still opens.
    void ownCache()
      .then((cache) => cache.put(root + address, copy))
      .catch(() => undefined);
  }
  return response;
}

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
