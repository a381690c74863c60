import { inks } from '../inks.ts';
import type { JourneyMap, MapCell, Touchpoint } from '../model.ts';
import type { Mark } from '../scene.ts';
import { mmPerPoint } from '../text-metrics.ts';

/** Small shapes before a line of text. Shape alone tells them apart: discs for evidence, squares for channels. */
export type Sign = NonNullable<MapCell['evidence']>['status'] | NonNullable<Touchpoint['channel']> | 'moment';

/** Room in millimetres that a sign and the gap after it take before text of this size. */
export const signWidthMm = (sizePt: number): number => 1.05 * sizePt * mmPerPoint;

/** Draws a sign; x is its left edge, y the top of its line of text. */
export function signMarks(sign: Sign, x: number, y: number, sizePt: number): Mark[] {
  const radius = 0.32 * sizePt * mmPerPoint;
  const strokeWidth = Math.max(0.18, radius / 4);
  // Half the height of a line, and a little for the room that its descenders take.
  const centre = { x: x + radius + 0.1, y: y + 0.64 * sizePt * mmPerPoint };
  const outline = { stroke: inks.ink, strokeWidth };
  const disc = (fill: string): Mark => ({ kind: 'circle', centre, radius, fill, ...outline });
  const box = (width: number, fill?: string): Mark => ({
    kind: 'rect',
    x: centre.x - radius,
    y: centre.y - radius,
    width,
    height: 2 * radius,
    ...(fill && { fill }),
    ...outline,
  });
  switch (sign) {
    case 'proven':
      return [disc(inks.ink)];
    case 'partly':
      return [disc(inks.paper), { kind: 'half-disc', centre, radius, fill: inks.ink }];
    case 'assumption':
      return [disc(inks.paper)];
    case 'online':
      return [box(2 * radius, inks.ink)];
    case 'offline':
      return [box(2 * radius)];
    case 'both':
      return [box(2 * radius), box(radius, inks.ink)];
    case 'moment':
      return [{ kind: 'diamond', centre, radius: radius * 1.35, fill: inks.moment }];
  }
}

const order: readonly Sign[] = ['proven', 'partly', 'assumption', 'online', 'offline', 'both'];

/** The signs of evidence and channel that the map uses, for its legend. */
export function signsIn({ cells }: JourneyMap): Sign[] {
  const used = new Set<Sign | undefined>();
  for (const cell of Object.values(cells).flatMap((byLane) => Object.values(byLane))) {
    used.add(cell.evidence?.status);
    for (const { channel } of cell.touchpoints ?? []) used.add(channel);
  }
  return order.filter((sign) => used.has(sign));
}
