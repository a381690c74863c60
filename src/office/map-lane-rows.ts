import type { DataValidation } from 'hucre/xlsx';
import { exampleMapWords } from '../components/journey-map/example-map-words.ts';
import { laneOf, type LaneKind } from '../components/journey-map/lanes.ts';
import { cellAt, type JourneyMap, type MapCell, type MapLane } from '../components/journey-map/model.ts';
import type { Column } from '../components/journey-map/columns.ts';
import type { Language } from '../i18n/languages.ts';
import { moments } from '../journey/moments.ts';
import { styles } from './look.ts';
import { mapWords } from './map-words.ts';
import { choice, columnName, type GridCell, type GridRow } from './sheet.ts';

/** What the rows of one lane are made from. */
export interface LaneContext {
  map: JourneyMap;
  lang: Language;
  columns: readonly Column[];
  /** Whether the lane's one line of help stands below its name. */
  hints: boolean;
}

/** The rows of one lane, and what may be chosen in them. `chart` says which row waits for the emotion curve. */
export interface LaneRows {
  rows: GridRow[];
  validations: DataValidation[];
  /** Rows counted from 0 within the lane: the values, the target and the room for the curve. */
  curve?: { feeling: number; feelingToBe: number; room: number };
}

/** Lanes with claims about customers, which can be proven or not. */
const claims: readonly LaneKind[] = ['doing', 'thinking', 'feeling', 'moments', 'pain-points'];

interface Extra {
  label: string;
  values: readonly (string | number)[];
  cell: (cell: MapCell) => GridCell;
}

/** The rows of a lane: its texts, then one row for each thing that is chosen. `firstRow` is counted from 1. */
export function laneRows(lane: MapLane, firstRow: number, context: LaneContext): LaneRows {
  const { lang, columns } = context;
  const extras = extrasOf(lane.kind, lang);
  const rows = [textRow(lane, context), ...extras.map((extra) => extraRow(extra, lane, context))];
  const last = columnName(columns.length);
  const validations = (columns.length === 0 ? [] : extras).map(({ values }, index) => {
    const row = firstRow + 1 + index;
    return choice(`B${row}:${last}${row}`, values, mapWords[lang].wrongChoice);
  });
  if (lane.kind !== 'feeling' || columns.length === 0) return { rows, validations };

  const room = { cells: [{ text: mapWords[lang].curve, style: styles.sublabel }], height: 130 };
  return { rows: [...rows, room], validations, curve: { feeling: 1, feelingToBe: 2, room: rows.length } };
}

function textRow(lane: MapLane, { map, lang, columns, hints }: LaneContext): GridRow {
  const style = lane.kind === 'thinking' ? styles.voice : styles.input;
  const texts = columns.map(({ id }) => cellText(cellAt(map, id, lane.id), lang));
  const label: GridCell = { text: lane.name, style: styles.label };
  if (hints) label.hint = laneOf(lane.kind)[lang].hint;
  return {
    cells: [label, ...texts.map((text) => ({ text, style }))],
    height: Math.min(409, Math.max(leastHeight(map, hints), ...texts.map(textHeight))),
  };
}

/** In points. Rows to write in share the height of an A3 page. */
const leastHeight = ({ lanes }: JourneyMap, hints: boolean): number =>
  hints ? Math.min(130, Math.max(54, 640 / lanes.length)) : 54;

/** In points, for a column of 24 characters; programs do not measure a row whose height is given. */
const textHeight = (text: string): number =>
  15 * text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 22), 0) + 4;

function extraRow(extra: Extra, lane: MapLane, { map, columns }: LaneContext): GridRow {
  const empty = { style: styles.choice };
  const cells = columns.map(({ id }) => {
    const cell = cellAt(map, id, lane.id);
    return cell ? extra.cell(cell) : empty;
  });
  return { cells: [{ text: extra.label, style: styles.sublabel }, ...cells], height: 18 };
}

function extrasOf(kind: LaneKind, lang: Language): Extra[] {
  const t = mapWords[lang];
  const { evidence, channel } = exampleMapWords[lang];
  const text = (value: string | undefined): GridCell => ({ text: value ?? '', style: styles.choice });
  const number = (value: number | null | undefined): GridCell => ({
    ...(typeof value === 'number' && { number: value }),
    style: styles.choice,
  });
  const steps = [-2, -1, 0, 1, 2];
  const own: Partial<Record<LaneKind, Extra[]>> = {
    feeling: [
      { label: t.feeling, values: steps, cell: ({ feeling }) => number(feeling) },
      { label: t.feelingToBe, values: steps, cell: ({ feelingToBe }) => number(feelingToBe) },
    ],
    touchpoints: [
      { label: t.channel, values: Object.values(channel), cell: (cell) => text(channelOf(cell, lang)) },
    ],
    support: [
      {
        label: t.answer,
        values: Object.values(t.answers),
        cell: ({ answer }) => text(answer && t.answers[answer]),
      },
    ],
    moments: [
      {
        label: t.moment,
        values: moments.map((moment) => moment[lang].name),
        cell: ({ moment }) => text(moments.find(({ id }) => id === moment)?.[lang].name),
      },
    ],
  };
  const proof: Extra = {
    label: t.evidence,
    values: Object.values(evidence),
    cell: (cell) => text(cell.evidence && evidence[cell.evidence.status]),
  };
  return [...(own[kind] ?? []), ...(claims.includes(kind) ? [proof] : [])];
}

/** The channel of all touchpoints of a cell together; undefined where none is known. */
function channelOf({ touchpoints = [] }: MapCell, lang: Language): string | undefined {
  const channels = new Set(touchpoints.flatMap(({ channel }) => (channel ? [channel] : [])));
  const [first] = channels;
  if (!first) return undefined;
  return exampleMapWords[lang].channel[channels.size > 1 ? 'both' : first];
}

/** Everything written in a cell, one touchpoint a line, with its source at the end. */
export function cellText(cell: MapCell | undefined, lang: Language): string {
  if (!cell) return '';
  const words = exampleMapWords[lang];
  const touchpoints = (cell.touchpoints ?? []).map(({ name, channel, kind }) => {
    const marks = [channel && words.channel[channel], kind && words.touchpointKind[kind]].filter(Boolean);
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
  });
  const source = cell.evidence?.source;
  return [cell.text, ...touchpoints, source ? mapWords[lang].source(source) : '']
    .filter((line) => line !== '')
    .join('\n');
}
