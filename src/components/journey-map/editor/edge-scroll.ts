/** Where something is pulled along one axis, in pixels of the window. */
export interface PullAlong {
  axis: 'x' | 'y';
  /** Where it was picked up. */
  from: number;
  /** Where the pointer is now. */
  at: number;
}

/** Both ends of what can be seen along one axis, in pixels of the window. */
interface Span {
  from: number;
  to: number;
}

const reachPx = 56;
const speedPxPerS = { slowest: 240, fastest: 1200 };

/**
 * How fast something scrolls below a pointer near its edge, in pixels per second: the nearer the faster, as fast as it
 * gets beyond the edge, backwards below zero. 0 away from both edges, and near one that the pull does not lead to: a
 * head that stands at the edge must not run away when it is picked up.
 */
export function edgeSpeed({ from, at }: Omit<PullAlong, 'axis'>, span: Span): number {
  const reach = Math.min(reachPx, (span.to - span.from) / 4);
  const isForward = at > from;
  const depth = isForward ? at - (span.to - reach) : span.from + reach - at;
  if (at === from || depth <= 0) return 0;
  const { slowest, fastest } = speedPxPerS;
  const speed = slowest + (fastest - slowest) * Math.min(depth / reach, 1);
  return isForward ? speed : -speed;
}

/** What can be seen of the table between its heads, which stay, and the edges of its scroller and of the window. */
export function seenOf(table: HTMLTableElement, axis: PullAlong['axis']): Span {
  const scroller = table.parentElement!.getBoundingClientRect();
  const corner = table.rows[0]!.cells[0]!.getBoundingClientRect();
  return axis === 'x'
    ? { from: corner.right, to: Math.min(scroller.right, window.innerWidth) }
    : { from: Math.max(corner.bottom, 0), to: Math.min(scroller.bottom, window.innerHeight) };
}

/** Scrolls the table below the pointer, and where it has come to its end the page; true if something has moved. */
export function scrollAtEdge(table: HTMLTableElement, pull: PullAlong, elapsedMs: number): boolean {
  const side = pull.axis === 'x' ? 'scrollLeft' : 'scrollTop';
  const scroll = (element: Element, span: Span) => {
    const before = element[side];
    element[side] += (edgeSpeed(pull, span) * elapsedMs) / 1000;
    return element[side] !== before;
  };
  if (scroll(table.parentElement!, seenOf(table, pull.axis))) return true;
  return pull.axis === 'y' && scroll(document.documentElement, { from: 0, to: window.innerHeight });
}
