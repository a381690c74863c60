import type { Column } from '../components/journey-map/columns.ts';
import { inks } from '../components/journey-map/inks.ts';
import { cellAt, type MapLane } from '../components/journey-map/model.ts';
import { addBox, addLine, addMark, type Box, type Slide } from './deck.ts';
import type { MapDeck } from './map-pptx.ts';
import { mapWords } from './map-words.ts';

interface Point {
  x: number;
  y: number;
  value: number;
}

/**
 * The emotion curve as lines and dots in the lower part of its lane; the target is dashed, and a value that nobody
 * knows leaves a gap. A deck to write in gets one dot a column in the middle, to be dragged to its place.
 */
export function addCurve(
  slide: Slide,
  { map, lang, hints }: MapDeck,
  lane: MapLane,
  columns: readonly Column[],
  box: Box,
): void {
  const t = mapWords[lang];
  const width = box.width / columns.length;
  const middle = box.y + box.height * 0.7;
  const unit = (box.height * 0.22) / 2;
  const place = (index: number, value: number): Point => ({
    x: box.x + (index + 0.5) * width,
    y: middle - value * unit,
    value,
  });
  const pointsOf = (key: 'feeling' | 'feelingToBe'): (Point | null)[] =>
    columns.map(({ id }, index) => {
      const value = cellAt(map, id, lane.id)?.[key];
      return typeof value === 'number' ? place(index, value) : null;
    });

  addLine(
    slide,
    '0',
    { x: box.x, y: middle },
    { x: box.x + box.width, y: middle },
    { ink: inks.rule, widthPt: 0.75, dashed: true },
  );
  const scale = { x: box.x + 0.02, width: 0.4, height: 0.2 };
  for (const [label, value] of [
    ['+2', 2],
    ['0', 0],
    ['−2', -2],
  ] as const)
    addBox(
      slide,
      `${label}:`,
      label,
      { ...scale, y: middle - value * unit - 0.1 },
      { sizePt: 8, ink: inks.soft, margin: 0 },
      lang,
    );

  addRun(slide, t.feelingToBe, pointsOf('feelingToBe'), { ink: inks.moment, isTarget: true });
  const feelings = pointsOf('feeling');
  const isBlank = hints && feelings.every((point) => point === null);
  addRun(slide, t.feeling, isBlank ? columns.map((_, index) => place(index, 0)) : feelings, {
    ink: inks.ink,
    isTarget: false,
    isLoose: isBlank,
  });
}

/** Lines from point to point, then the points above them. */
function addRun(
  slide: Slide,
  name: string,
  points: readonly (Point | null)[],
  { ink, isTarget, isLoose = false }: { ink: string; isTarget: boolean; isLoose?: boolean },
): void {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from && to && !isLoose) addLine(slide, name, from, to, { ink, widthPt: 2.25, dashed: isTarget });
  }
  for (const point of points) {
    if (!point) continue;
    const sign = point.value > 0 ? `+${point.value}` : String(point.value).replace('-', '−');
    addMark(slide, `${name}: ${sign}`, 'ellipse', point, isTarget ? 0.06 : 0.08, { ink, ground: inks.paper });
  }
}
