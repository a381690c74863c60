import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** False on the server and on the first render, true as soon as scripts run. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
