import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

export type View = 'matrix' | 'outline';

const narrow = '(width < 700px)';

function listen(onChange: (event: MediaQueryListEvent) => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/**
 * The view of the map: what the reader chose, else the list in narrow windows and the table in others. `beforeTurn` is
 * called when the window becomes narrow or wide, while the old view is still there.
 */
export function useView(beforeTurn: (to: View) => void): [View, (view: View) => void] {
  const [chosen, choose] = useState<View | null>(null);
  const onTurn = useEffectEvent(({ matches }: MediaQueryListEvent) => {
    if (!chosen) beforeTurn(matches ? 'outline' : 'matrix');
  });
  // Before React listens for itself: it draws the other view as soon as it hears of the change.
  useEffect(() => listen((event) => onTurn(event)), []);
  const isNarrow = useSyncExternalStore(
    listen,
    () => window.matchMedia(narrow).matches,
    () => false,
  );
  return [chosen ?? (isNarrow ? 'outline' : 'matrix'), choose];
}
