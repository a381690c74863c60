import { moments } from '../../../journey/moments.ts';
import { phases, type JourneyPart } from '../../../journey/phases.ts';
import { journeyPartOf, type Column } from '../columns.ts';
import { inks, partInks } from '../inks.ts';
import type { MapPhase } from '../model.ts';
import { smallestPt } from '../papers.ts';
import type { DiamondMark, Mark } from '../scene.ts';
import { linesHeightMm, lineWidthMm } from '../text-metrics.ts';
import { padMm, type Drawing } from './drawing.ts';
import { columnX, together, type Drawn, type Frame } from './frame.ts';
import { heightOf, lineMarks, linesOf, type Line } from './lines.ts';
import { horizontal, textMark, vertical } from './marks.ts';

const diamondRadius = 2;
const stationRadius = 1.9;
const journeyWidth = 1.1;

/** A phase on one sheet: its columns there, by their places. */
interface Station {
  phase: MapPhase;
  part: JourneyPart | undefined;
  first: number;
  end: number;
  name: Line[];
  question: Line[];
}

/** The journey line with its phases, and the steps of those that have some. */
export interface ColumnHeads {
  height: number;
  draw: (top: number) => Drawn;
}

/** The heads of the columns of sheets side by side, all of one height. */
export function columnHeadsOf(drawing: Drawing, frames: readonly Frame[]): ColumnHeads[] {
  const { label } = drawing.paper.sizePt;
  const phase = phaseSize(drawing, frames);
  const sheets = frames.map((frame) => ({
    frame,
    stations: stationsOf(drawing, frame, phase),
    steps: frame.columns.map((column) => stepLines(drawing, column, frame.columnWidth)),
  }));
  const stations = sheets.flatMap((sheet) => sheet.stations);
  const nameHeight = Math.max(linesHeightMm(1, phase), ...stations.map(({ name }) => heightOf(name)));
  const questionHeight = Math.max(0, ...stations.map(({ question }) => heightOf(question)));
  const stepHeight = Math.max(0, ...sheets.flatMap(({ steps }) => steps.map(heightOf)));
  const nameTop = label + stationRadius + 0.8;
  const stepTop = nameTop + nameHeight + questionHeight + padMm * 0.6;
  const height = stepTop + (stepHeight > 0 ? stepHeight + padMm * 0.6 : 0) + padMm * 0.4;
  return sheets.map(({ frame, stations, steps }) => ({
    height,
    draw: (top) =>
      together(
        { marks: lineAndMoments(drawing, frame, stations, top + label), fields: [] },
        ...stations.map((station) => stationHead(drawing, frame, station, top + nameTop, nameHeight)),
        { marks: stepMarks(frame, steps, top + stepTop, stepHeight), fields: [] },
      ),
  }));
}

/** The size of type in which no word of a phase's name has to be parted, within what is comfortable and legible. */
function phaseSize({ paper }: Drawing, frames: readonly Frame[]): number {
  const { phase, hint } = paper.sizePt;
  const words = frames.flatMap(({ columns }) => columns.flatMap((column) => column.phase.name.split(/[ -]/)));
  const widest = Math.max(...words.map((word) => lineWidthMm(word, 'display', phase)), 1);
  const width = Math.min(...frames.map(({ columnWidth }) => columnWidth)) - padMm;
  return Math.max(hint, Math.min(phase, (phase * width) / widest));
}

function stationsOf(drawing: Drawing, frame: Frame, phaseSizePt: number): Station[] {
  const { words, paper, hints } = drawing;
  const { columns, columnWidth } = frame;
  const starts = columns.flatMap(({ phase }, place) => (columns[place - 1]?.phase === phase ? [] : [place]));
  return starts.map((first, place): Station => {
    const { phase } = columns[first]!;
    const end = starts[place + 1] ?? columns.length;
    const width = (end - first) * columnWidth - padMm;
    const question = hints ? questionOf(phase, words.lang) : '';
    const quote = {
      text: question && words.quote(question),
      face: 'voice' as const,
      sizePt: paper.sizePt.hint + 0.5,
      fill: inks.soft,
    };
    return {
      phase,
      part: journeyPartOf(phase),
      first,
      end,
      name: linesOf([{ text: phase.name, face: 'display', sizePt: phaseSizePt }], width),
      question: linesOf([quote], width),
    };
  });
}

/** The customer's question, where the phase is one of the guide's. */
function questionOf({ guidePhases = [] }: MapPhase, lang: Drawing['words']['lang']): string {
  const [first] = guidePhases;
  const isOne = guidePhases.length === 1 || guidePhases[1] === 'advocacy';
  return isOne ? (phases.find(({ id }) => id === first)?.[lang].question ?? '') : '';
}

const stepLines = ({ paper }: Drawing, { step }: Column, columnWidth: number): Line[] =>
  linesOf([{ text: step?.name ?? '', sizePt: paper.sizePt.body }], columnWidth - padMm);

function lineAndMoments(drawing: Drawing, frame: Frame, stations: readonly Station[], y: number): Mark[] {
  const marked = drawing.hints ? momentsOn(drawing, frame, stations) : [];
  return [
    ...stations.map(({ part, first, end }): Mark => {
      const [from, to] = [first, end].map((place) => ({ x: columnX(frame, place), y })) as [Point, Point];
      return { kind: 'line', from, to, stroke: part ? partInks[part] : inks.soft, strokeWidth: journeyWidth };
    }),
    ...stations.map(({ part, first, end }): Mark => {
      const centre = { x: (columnX(frame, first) + columnX(frame, end)) / 2, y };
      const stroke = part ? partInks[part] : inks.soft;
      return { kind: 'circle', centre, radius: stationRadius, fill: inks.paper, stroke, strokeWidth: 0.9 };
    }),
    ...partNames(drawing, frame, stations, marked, y),
    ...marked.flatMap(({ name, x }) => [
      diamond(x, y),
      labelAbove(drawing, name, { x, y, boxWidth: 12, align: 'centre', fill: inks.moment }),
    ]),
    ...(marked.length > 0 ? legendMarks(drawing, frame, y) : []),
  ];
}

interface Point {
  x: number;
  y: number;
}

interface PlacedMoment {
  name: string;
  x: number;
}

/** The Moments of Truth that lie between two phases of this map. */
function momentsOn({ map, words }: Drawing, frame: Frame, stations: readonly Station[]): PlacedMoment[] {
  return moments.flatMap((moment) => {
    const phase = map.phases.findLast(({ guidePhases = [] }) => guidePhases.includes(moment.after));
    const station = stations.find((each) => each.phase === phase);
    const [last, beforeLast] = station?.phase.guidePhases?.toReversed() ?? [];
    const isLast = last === moment.after || (last === 'advocacy' && beforeLast === moment.after);
    if (!station || !isLast) return [];
    // At the right edge of a sheet moved inwards, so that nothing is cut off with the margin.
    return [{ name: moment[words.lang].name, x: Math.min(columnX(frame, station.end), frame.right - 8) }];
  });
}

/** Names of the parts of the journey, above the line where each begins. */
function partNames(
  drawing: Drawing,
  frame: Frame,
  stations: readonly Station[],
  marked: readonly PlacedMoment[],
  y: number,
): Mark[] {
  const { words, paper } = drawing;
  const sizePt = Math.max(smallestPt, paper.sizePt.label - 0.5);
  // Phases that are the parts themselves name them.
  const partsShown = stations.map(({ part }) => part);
  if (stations.length > 1 && new Set(partsShown).size === stations.length) return [];
  return stations.flatMap(({ part, first }, place) => {
    if (!part || stations[place - 1]?.part === part) return [];
    const last = stations.findLast((_, at) => at >= place && runsOn(stations, place, at))!;
    const left = columnX(frame, first);
    // The Moments of Truth have their names in the same row.
    const room = (moment: PlacedMoment) => lineWidthMm(moment.name, 'display', sizePt) / 2 + padMm;
    const atStart = marked.find(({ x }) => Math.abs(x - left) < 1);
    const next = marked.find(({ x }) => x > left + 1);
    const x = left + (atStart ? room(atStart) : 0);
    const right = Math.min(columnX(frame, last.end), next ? next.x - room(next) : Infinity);
    const name = words.parts[part];
    if (lineWidthMm(name, 'display', sizePt) > right - x) return [];
    return [labelAbove(drawing, name, { x, y, boxWidth: right - x, align: 'left', fill: partInks[part] })];
  });
}

const runsOn = (stations: readonly Station[], from: number, to: number): boolean =>
  stations.slice(from, to + 1).every(({ part }) => part === stations[from]!.part);

interface Label extends Point {
  boxWidth: number;
  align: 'left' | 'centre';
  fill: string;
}

/** Words and labels above the line share one row. */
function labelAbove({ paper }: Drawing, text: string, { y, ...label }: Label): Mark {
  const sizePt = Math.max(smallestPt, paper.sizePt.label - 0.5);
  const boxHeight = linesHeightMm(1, sizePt);
  return textMark(text, {
    ...label,
    y: y - stationRadius - 0.6 - boxHeight,
    boxHeight,
    sizePt,
    face: 'display',
  });
}

const diamond = (x: number, y: number): DiamondMark => ({
  kind: 'diamond',
  centre: { x, y },
  radius: diamondRadius,
  fill: inks.moment,
});

/** Says in the free corner above the lanes' names what the diamonds are. */
function legendMarks({ words, paper }: Drawing, { left, columnsLeft }: Frame, y: number): Mark[] {
  const sizePt = paper.sizePt.hint;
  const boxHeight = linesHeightMm(1, sizePt);
  const x = left + diamondRadius;
  const textX = x + diamondRadius + 1.5;
  const place = { x: textX, y: y - boxHeight / 2, boxWidth: columnsLeft - textX - padMm, boxHeight };
  return [diamond(x, y), textMark(words.moment, { ...place, sizePt, fill: inks.soft })];
}

/** Name and question of a phase, or a line to write its name on. */
function stationHead(
  { map, words, hints }: Drawing,
  frame: Frame,
  { phase, first, end, name, question }: Station,
  y: number,
  nameHeight: number,
): Drawn {
  const left = columnX(frame, first);
  const width = (end - first) * frame.columnWidth - padMm;
  const place = { x: left + (width + padMm) / 2, width, align: 'centre' as const };
  const marks = [
    ...lineMarks(name, { ...place, y }),
    ...lineMarks(question, { ...place, y: y + heightOf(name) }),
  ];
  if (name.length > 0 || !hints) return { marks, fields: [] };
  const box = { x: left + 2 * padMm, y: y + 0.5, width: width - 3 * padMm, height: nameHeight };
  const tip = words.phaseTip(map.phases.indexOf(phase) + 1);
  return {
    marks: [...marks, horizontal(box.y + box.height, box.x, box.x + box.width)],
    fields: [{ name: phase.id, tip, kind: 'text', ...box }],
  };
}

function stepMarks(frame: Frame, steps: readonly Line[][], top: number, height: number): Mark[] {
  if (height === 0) return [];
  const width = frame.columnWidth - padMm;
  return steps.flatMap((lines, place) => {
    const x = columnX(frame, place);
    const isInside = place > 0 && frame.columns[place - 1]!.phase === frame.columns[place]!.phase;
    return [
      ...lineMarks(lines, { x: x + frame.columnWidth / 2, y: top, width, align: 'centre' }),
      ...(isInside ? [vertical(x, top, top + height)] : []),
    ];
  });
}
