/** The address that all pages of the site stand below. */
export const root = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(text: string): string };
}

/** The newest worker, once it can be asked for something; undefined where it did not get all its files. */
export function readyWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const { installing, waiting, active } = registration;
  if (!installing) return Promise.resolve(waiting ?? active ?? undefined);
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => {
      const { state } = installing;
      if (state === 'redundant') resolve(undefined);
      // The first of all becomes active at once, a later one waits for its turn.
      if (state === 'activated' || (state === 'installed' && registration.active)) resolve(installing);
    });
  });
}

/**
 * Starts the service worker (src/offline/worker.ts), or gives the one that runs. Undefined where the browser has none or
 * refuses, and while authors write: a kept page would hide what they change.
 */
export async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
  const address = `${root}sw.js`;
  // The policy of the pages takes a script's address only from a rule like this one, which knows a single answer.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const rule = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  return navigator.serviceWorker.register(rule?.createScriptURL('') ?? address).catch(() => undefined);
}
