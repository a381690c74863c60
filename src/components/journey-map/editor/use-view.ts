import { useState, useSyncExternalStore } from 'react';

export type View = 'matrix' | 'outline';

const narrow = '(width < 700px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The view of the map: what the reader chose, else the list in narrow windows and the table in others. */
export function useView(): [View, (view: View) => void] {
  const [chosen, choose] = useState<View | null>(null);
  const isNarrow = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(narrow).matches,
    () => false,
  );
  return [chosen ?? (isNarrow ? 'outline' : 'matrix'), choose];
}
