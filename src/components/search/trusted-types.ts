interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/**
 * Pagefind starts its worker from a plain string, which `require-trusted-types-for 'script'` refuses.
 * This default policy lets exactly that one address through. Where a default policy exists already
 * Pagefind works in the page itself.
 * @param workerUrl full address of pagefind-worker.js
 */
export function allowWorker(workerUrl: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (new URL(url, location.href).href === workerUrl ? url : null),
    });
  } catch {
    // A second default policy is not allowed.
  }
}
