import { columnsOf, journeyPartOf, visibleLanes, type Column } from '../components/journey-map/columns.ts';
import { inks, partInks } from '../components/journey-map/inks.ts';
import { blueprintLines, laneOf } from '../components/journey-map/lanes.ts';
import { cellAt, type JourneyMap, type MapLane } from '../components/journey-map/model.ts';
import type { Language } from '../i18n/languages.ts';
import {
  addBox,
  addLine,
  addSlide,
  deckBytes,
  edge,
  fitText,
  newDeck,
  slideSize,
  type Box,
  type BoxLook,
  type Deck,
  type Slide,
  type TextRun,
} from './deck.ts';
import { deckWords } from './deck-words.ts';
import { addCurve } from './map-curve-shapes.ts';
import { addFrameSlide } from './map-frame-slide.ts';
import { mapWords } from './map-words.ts';
import { slideText } from './map-slide-text.ts';

interface MapPptxOptions {
  /** A deck to write in: with a line of help below the name of each lane. */
  hints?: boolean;
  /** Origin and licence at the foot; nothing for a reader's own map. */
  source?: string;
}

/** What all slides of one map share. */
export interface MapDeck {
  map: JourneyMap;
  lang: Language;
  title: string;
  hints: boolean;
}

/** A part of the map that fits one slide. */
interface Part {
  columns: readonly Column[];
  lanes: readonly MapLane[];
}

const columnsPerSlide = 4;
const lanesPerSlide = 8;
const laneWidth = 1.9;
/** A lower lane could not hold its name and one line of help. */
const leastRoom = 0.85;
const headTop = 0.85;
const lanesTop = 1.35;
const lanesBottom = 7.05;

/**
 * A journey map as slides of 16:9: what it is about, then four phases or steps and eight lanes at a time. Every cell is
 * one text box, every line and dot a shape, so all of it can be edited. A text too long for its box is cut there and
 * stands in full in the notes. Hidden phases and lanes stay out. The same map gives the same bytes.
 */
export async function mapPptx(
  map: JourneyMap,
  lang: Language,
  { hints = false, source = '' }: MapPptxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const title = map.title || mapWords[lang].untitled;
  const context: MapDeck = { map, lang, title, hints };
  const deck = newDeck(title, source);
  addFrameSlide(deck, context);
  const parts = partsOf(map);
  for (const [index, part] of parts.entries()) {
    const numbered = parts.length > 1 ? deckWords[lang].part(title, index + 1, parts.length) : title;
    addMapSlide(deck, { ...context, title: numbered }, part);
  }
  return deckBytes(deck);
}

function partsOf(map: JourneyMap): Part[] {
  const columnGroups = inGroups(columnsOf(map), columnsPerSlide);
  const laneGroups = inGroups(visibleLanes(map), lanesPerSlide);
  return columnGroups.flatMap((columns) => laneGroups.map((lanes) => ({ columns, lanes })));
}

/** Groups of nearly the same length, none longer than `most`: five become three and two, not four and one. */
function inGroups<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const length = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
}

function addMapSlide(deck: Deck, context: MapDeck, { columns, lanes }: Part): void {
  const { map, lang, title, hints } = context;
  const t = deckWords[lang];
  const width = (slideSize.width - 2 * edge - laneWidth) / columns.length;
  const xOf = (index: number): number => edge + laneWidth + index * width;
  const rows = rowsOf(lanes);
  const cells = rows.flatMap((row) =>
    columns.map((column, index) => cellBox(context, row, column, { x: xOf(index), width })),
  );
  const advice = hints ? (isBlueprint(map) ? t.blueprintNotes : t.mapNotes) : t.ownNotes;
  const cut = cells.flatMap(({ inFull }) => inFull ?? []);
  const slide = addSlide(deck, title, [advice, ...cut].join('\n\n'));
  addHeads(slide, columns, xOf, width, lang);
  for (const row of rows) addLaneName(slide, row, context);
  for (const { name, text, box, look } of cells) addBox(slide, name, text, box, look, lang);
  for (const { lane, y, height } of rows) {
    const box = { x: edge + laneWidth, y, width: width * columns.length, height };
    if (lane.kind === 'feeling') addCurve(slide, context, lane, columns, box);
    addBlueprintLine(slide, map, lane, y + height, lang);
  }
}

interface Row {
  lane: MapLane;
  y: number;
  height: number;
}

/** Lanes below each other, each as high as its kind needs in relation to the others. */
function rowsOf(lanes: readonly MapLane[]): Row[] {
  const roomOf = ({ kind }: MapLane): number => Math.max(leastRoom, laneOf(kind).room);
  const unit = (lanesBottom - lanesTop) / lanes.reduce((sum, lane) => sum + roomOf(lane), 0);
  let bottom = lanesTop;
  return lanes.map((lane) => {
    const y = bottom;
    bottom += roomOf(lane) * unit;
    return { lane, y, height: bottom - y };
  });
}

interface CellBox {
  name: string;
  text: string;
  box: Box;
  look: BoxLook;
  /** The whole text for the notes, where it had to be cut. */
  inFull?: string;
}

function cellBox(
  { map, lang }: MapDeck,
  { lane, y, height }: Row,
  column: Column,
  place: { x: number; width: number },
): CellBox {
  const full = slideText(cellAt(map, column.id, lane.id), lane.kind, lang);
  const box = { ...place, y, height };
  // The curve takes the lower part of its lane.
  const room = lane.kind === 'feeling' ? { ...box, height: height * 0.4 } : box;
  const { text, sizePt, isCut } = fitText(full, room, { largest: 11, smallest: 7 });
  return {
    name: `${lane.name}, ${column.name}`,
    text,
    box,
    look: { sizePt, italic: lane.kind === 'thinking', edge: inks.rule, margin: 3 },
    ...(isCut && { inFull: `${deckWords[lang].more(column.name, lane.name)}\n${full}` }),
  };
}

/** Phases over their columns; where they have steps, the steps below them. */
function addHeads(
  slide: Slide,
  columns: readonly Column[],
  xOf: (index: number) => number,
  width: number,
  lang: Language,
): void {
  const hasSteps = columns.some(({ step }) => step);
  const height = lanesTop - headTop;
  for (const [index, { phase, step }] of columns.entries()) {
    const part = journeyPartOf(phase);
    const ground = part ? partInks[part] : inks.ink;
    const name = hasSteps && step ? `${phase.name}: ${step.name}` : phase.name;
    const box = { x: xOf(index), y: headTop, width, height };
    const { text, sizePt } = fitText(name, box, { largest: 14, smallest: 8 });
    addBox(
      slide,
      name,
      text,
      box,
      { sizePt, bold: true, ink: inks.paper, ground, edge: inks.paper, valign: 'middle' },
      lang,
    );
  }
}

function addLaneName(slide: Slide, { lane, y, height }: Row, { hints, lang }: MapDeck): void {
  const box = { x: edge, y, width: laneWidth, height };
  const name = fitText(lane.name, box, { largest: 12, smallest: 8 });
  const runs: TextRun[] = [{ ...name, bold: true }];
  if (hints) {
    const help = fitText(
      laneOf(lane.kind)[lang].hint,
      { ...box, height: height - 0.22 },
      { largest: 9, smallest: 7 },
    );
    runs.push({ ...help, ink: inks.soft });
  }
  addBox(slide, lane.name, runs, box, { sizePt: 12, ground: '#eef1f4', edge: inks.rule, margin: 3 }, lang);
}

const isBlueprint = (map: JourneyMap): boolean =>
  visibleLanes(map).some(({ kind }) => kind === 'front-stage' || kind === 'back-stage');

function addBlueprintLine(slide: Slide, map: JourneyMap, lane: MapLane, y: number, lang: Language): void {
  const line = blueprintLines.find(({ below }) => below === lane.kind);
  if (!line || !isBlueprint(map) || lane === visibleLanes(map).at(-1)) return;

  const right = slideSize.width - edge;
  addLine(slide, line[lang], { x: edge, y }, { x: right, y }, { ink: inks.ink, widthPt: 2.25, dashed: true });
  const label = { x: right - 2.4, y: y - 0.2, width: 2.4, height: 0.2 };
  addBox(
    slide,
    `${line[lang]}:`,
    line[lang],
    label,
    { sizePt: 8, italic: true, align: 'right', margin: 1 },
    lang,
  );
}
