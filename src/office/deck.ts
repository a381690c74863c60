import PptxGenJS from 'pptxgenjs';
import { inks } from '../components/journey-map/inks.ts';
import { linesHeightMm, wrap } from '../components/journey-map/text-metrics.ts';
import type { Language } from '../i18n/languages.ts';
import { rgb, typeface } from './look.ts';
import { plainText } from './plain-text.ts';
import { steadyPackage } from './steady-package.ts';

/** Slides of 13.33 × 7.5 inches (16:9). All places and sizes are in inches, type sizes in points. */

export type Deck = PptxGenJS;
export type Slide = PptxGenJS.Slide;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface BoxLook {
  sizePt: number;
  bold?: boolean;
  italic?: boolean;
  ink?: string;
  /** Colour of the ground; none without. */
  ground?: string;
  /** Colour of the border; none without. */
  edge?: string;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  margin?: number;
}

export const slideSize = { width: 13.333, height: 7.5 };
/** Free at the edges of a slide. */
export const edge = 0.4;

const mmPerInch = 25.4;
const padPt = 4;
const master = 'guide';

/** A new presentation whose slides have a title, a source at the foot and a number. */
export function newDeck(title: string, source: string): Deck {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = plainText(title);
  deck.author = '';
  deck.company = '';
  deck.theme = { headFontFace: typeface, bodyFontFace: typeface };
  const small = { fontFace: typeface, fontSize: 9, color: rgb(inks.soft) };
  deck.defineSlideMaster({
    title: master,
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: edge,
            y: 0.2,
            w: slideSize.width - 2 * edge,
            h: 0.5,
            margin: 0,
            fontFace: typeface,
            fontSize: 20,
            bold: true,
            align: 'left',
            valign: 'middle',
            color: rgb(inks.ink),
          },
          text: '',
        },
      },
      {
        text: { text: plainText(source), options: { x: edge, y: 7.14, w: 9, h: 0.25, margin: 0, ...small } },
      },
    ],
    slideNumber: { x: 12.3, y: 7.14, w: 0.63, h: 0.25, align: 'right', ...small },
  });
  return deck;
}

/** Adds a slide. Screen readers and the outline find its title; the notes say how to work with it. */
export function addSlide(deck: Deck, title: string, notes: string): Slide {
  const slide = deck.addSlide({ masterName: master });
  slide.addText(plainText(title), { placeholder: 'title' });
  slide.addNotes(plainText(notes));
  return slide;
}

/** A paragraph with a look of its own. */
export interface TextRun {
  text: string;
  sizePt: number;
  bold?: boolean;
  ink?: string;
}

const runsOf = (text: string | readonly TextRun[]): string | PptxGenJS.TextProps[] =>
  typeof text === 'string'
    ? plainText(text)
    : text.map((run) => ({
        text: plainText(run.text),
        options: {
          fontSize: run.sizePt,
          bold: run.bold ?? false,
          color: rgb(run.ink ?? inks.ink),
          breakLine: true,
        },
      }));

/** A text box that can be moved and edited; `name` shows in the list of objects. */
export function addBox(
  slide: Slide,
  name: string,
  text: string | readonly TextRun[],
  box: Box,
  look: BoxLook,
  lang: Language,
): void {
  slide.addText(runsOf(text) as string, {
    x: box.x,
    y: box.y,
    w: box.width,
    h: box.height,
    objectName: plainText(name),
    shape: 'rect',
    fontFace: typeface,
    fontSize: look.sizePt,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    color: rgb(look.ink ?? inks.ink),
    align: look.align ?? 'left',
    valign: look.valign ?? 'top',
    margin: look.margin ?? padPt,
    lang: lang === 'de' ? 'de-DE' : 'en-GB',
    ...(look.ground && { fill: { color: rgb(look.ground) } }),
    ...(look.edge && { line: { color: rgb(look.edge), width: 0.75 } }),
  });
}

/** A straight line, dashed on request. */
export function addLine(
  slide: Slide,
  name: string,
  from: { x: number; y: number },
  to: { x: number; y: number },
  { ink, widthPt, dashed = false }: { ink: string; widthPt: number; dashed?: boolean },
): void {
  slide.addShape('line', {
    objectName: name,
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
    flipV: to.y < from.y,
    line: { color: rgb(ink), width: widthPt, ...(dashed && { dashType: 'dash' as const }) },
  });
}

/** A circle or a diamond around a point; `radius` reaches from the centre to the edge or the corner. */
export function addMark(
  slide: Slide,
  name: string,
  shape: 'ellipse' | 'diamond',
  centre: { x: number; y: number },
  radius: number,
  { ink, ground }: { ink: string; ground: string },
): void {
  slide.addShape(shape, {
    objectName: name,
    x: centre.x - radius,
    y: centre.y - radius,
    w: 2 * radius,
    h: 2 * radius,
    fill: { color: rgb(ground) },
    line: { color: rgb(ink), width: 2 },
  });
}

/**
 * The largest size at which a text fits a box, in half points. A text too long even for the smallest is cut at a word
 * and ends in “…”; `isCut` says so. Measured with the guide's own typeface, which runs wider than that of the slides.
 */
export function fitText(
  text: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { largest, smallest }: { largest: number; smallest: number },
): { text: string; sizePt: number; isCut: boolean } {
  const widthMm = width * mmPerInch - 3;
  const heightMm = height * mmPerInch - 2.5;
  const plain = plainText(text);
  for (let sizePt = largest; sizePt >= smallest; sizePt -= 0.5) {
    const lines = wrap(plain, widthMm, 'text', sizePt);
    if (linesHeightMm(lines.length, sizePt) <= heightMm) return { text: plain, sizePt, isCut: false };
  }
  const count = Math.max(1, Math.floor(heightMm / linesHeightMm(1, smallest)));
  const kept = wrap(plain, widthMm, 'text', smallest).slice(0, count).join(' ');
  return { text: `${[...kept].slice(0, -2).join('').trimEnd()} …`, sizePt: smallest, isCut: true };
}

/** The finished file; the same slides give the same bytes. */
export async function deckBytes(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await deck.write({ outputType: 'uint8array' });
  return steadyPackage(bytes as Uint8Array);
}
