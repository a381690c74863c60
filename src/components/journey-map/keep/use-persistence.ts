import { useCallback, useRef, useState } from 'react';

/**
 * Asks the browser to keep what is stored, once, and only after the reader has written something worth keeping: some
 * browsers show a question for it.
 * @returns the answer, null while there is none, and what to call at each change
 */
export function usePersistence(): { isPersisted: boolean | null; ask: () => void } {
  const [isPersisted, setIsPersisted] = useState<boolean | null>(null);
  const hasAsked = useRef(false);
  const ask = useCallback(() => {
    if (hasAsked.current) return;
    hasAsked.current = true;
    // Missing in older browsers and on pages without https.
    const storage = (navigator as { storage?: Partial<StorageManager> }).storage;
    storage?.persist?.().then(setIsPersisted, () => setIsPersisted(false));
  }, []);
  return { isPersisted, ask };
}
