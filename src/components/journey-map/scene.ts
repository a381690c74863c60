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

export type Mark = LineMark | RectMark | CircleMark | DiamondMark | CurveMark | TextMark;
