import type { Language } from '../../i18n/languages.ts';
import type { Typeface } from './text-metrics.ts';

/**
 * A drawing on paper: all lengths in millimetres from the top left corner, type sizes in points, marks in the order
 * in which they are drawn. Screen, print and PDF are made from the same scene.
 */
export interface Scene {
  widthMm: number;
  heightMm: number;
  title: string;
  lang: Language;
  marks: Mark[];
  /** Names of the columns that it shows, for a text alternative. */
  columns?: readonly string[];
  /** Where a fillable form takes what is written, in reading order. */
  fields?: FormField[];
  /** A larger drawing of which this sheet shows a part, below the marks. */
  inset?: Inset;
}

/** A place to write in, as a rectangle in millimetres. */
export interface FormField {
  /** The same in every language; unique within a sheet. */
  name: string;
  /** What it asks for, for tooltips and screen readers. */
  tip: string;
  kind: 'text' | 'check';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A window onto a larger drawing: nothing outside it is shown. */
export interface Inset {
  scene: Scene;
  /** Where the window lies on the sheet. */
  at: Point;
  width: number;
  height: number;
  /** Which point of the larger drawing is the window's upper left corner. */
  from: Point;
}

export interface Point {
  x: number;
  y: number;
}

export interface LineMark {
  kind: 'line';
  from: Point;
  to: Point;
  stroke: string;
  strokeWidth: number;
  /** Length of dash and gap; a full line without it. */
  dash?: readonly [number, number];
}

export interface RectMark {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Empty without it. */
  fill?: string;
  stroke: string;
  strokeWidth: number;
}

interface CircleMark {
  kind: 'circle';
  centre: Point;
  radius: number;
  fill: string;
  stroke: string;
  strokeWidth: number;
}

/** The left half of a disc. */
interface HalfDiscMark {
  kind: 'half-disc';
  centre: Point;
  radius: number;
  fill: string;
}

/** A square standing on its corner: a Moment of Truth. */
export interface DiamondMark {
  kind: 'diamond';
  centre: Point;
  /** From the centre to each corner. */
  radius: number;
  fill: string;
}

/** A smooth line through the points, level at each of them. */
interface CurveMark {
  kind: 'curve';
  points: readonly Point[];
  stroke: string;
  strokeWidth: number;
  /** Length of dash and gap; a full line without it. */
  dash?: readonly [number, number];
}

/** Wrapped text; the box says how much room it was given. */
export interface TextMark {
  kind: 'text';
  lines: string[];
  /** Left edge, middle or right edge of the lines, according to `align`. */
  x: number;
  /** Top of the first line. */
  y: number;
  boxWidth: number;
  boxHeight: number;
  align: 'left' | 'centre' | 'right';
  face: Typeface;
  sizePt: number;
  fill: string;
}

export type Mark = LineMark | RectMark | CircleMark | HalfDiscMark | DiamondMark | CurveMark | TextMark;
