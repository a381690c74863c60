import { countAtEdge, edgeUnit } from './geometry.ts';

/** The number a key gives the end of a bar; null when the key means nothing there. `largest` is the widest bar's. */
export function countByKey(key: string, count: number, largest: number): number | null {
  const unit = edgeUnit(largest);
  const moves: Record<string, number> = {
    ArrowRight: count + unit,
    ArrowUp: count + unit,
    ArrowLeft: count - unit,
    ArrowDown: count - unit,
    PageUp: count + 10 * unit,
    PageDown: count - 10 * unit,
    Home: 0,
    End: largest,
  };
  if (!Object.hasOwn(moves, key)) return null;
  return countAtEdge((moves[key] ?? 0) / Math.max(1, largest), Math.max(1, largest));
}
