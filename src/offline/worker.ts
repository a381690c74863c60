/**
 * The service worker: keeps what is needed without a network. It is bundled into sw.js after the build, with the list of
 * the files in it, so that every build is a new version. docs/decisions/offline.md
 */
import { cacheName, fillVersion, forget, keepGuide, type Device } from './keeping.ts';
import { offlinePage, treatmentOf, type OfflinePlan } from './plan.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

declare const OFFLINE_PLAN: OfflinePlan;
declare const OFFLINE_VERSION: string;
const plan = OFFLINE_PLAN;
const version = OFFLINE_VERSION;

/** A network that takes longer is treated as none, where there is something kept to show instead. */
const patienceMs = 4000;

const root = worker.registration.scope;
const device: Device = { caches, fetch: (address, options) => fetch(address, options), root };
const own = cacheName(root, version);
const kept = (address: string) => caches.match(root + address, { cacheName: own });

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
  const [address = ''] = request.url.slice(root.length).split(/[?#]/);
  const treatment = treatmentOf(address, request.mode === 'navigate');
  if (treatment === 'kept-first') event.respondWith(keptFirst(event, address));
  if (treatment === 'network-first') event.respondWith(networkFirst(event, address));
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

async function keptFirst(event: FetchEvent, address: string): Promise<Response> {
  return (await kept(address)) ?? fresh(event, address);
}

async function networkFirst(event: FetchEvent, address: string): Promise<Response> {
  const answer = fresh(event, address);
  const soon = answer.catch(() => undefined);
  // An answer that comes too late for this time is kept for the next.
  event.waitUntil(soon);
  const inTime = await Promise.race([soon, later(patienceMs)]);
  if (inTime) return inTime;
  const before = await kept(address);
  if (before) return before;
  return answer.catch(async (problem: unknown) => {
    const instead = event.request.mode === 'navigate' ? await kept(offlinePage) : undefined;
    if (instead) return instead;
    throw problem;
  });
}

/** From the network. What is whole and has an address of its own is kept: every page that was opened, every part of one. */
async function fresh(event: FetchEvent, address: string): Promise<Response> {
  const { request } = event;
  const response = await fetch(request);
  const isFile = request.mode === 'navigate' && !address.endsWith('/') && address !== '';
  if (response.ok && !response.redirected && response.type === 'basic' && !isFile) {
    // Where the device has no room left, the page still opens.
    event.waitUntil(keep(address, response.clone()).catch(() => undefined));
  }
  return response;
}

async function keep(address: string, response: Response): Promise<void> {
  // What the reader has removed does not come back.
  if (await caches.has(own)) await (await caches.open(own)).put(root + address, response);
}

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
