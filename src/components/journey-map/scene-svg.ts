import type { Mark, Point, Scene, TextMark } from './scene.ts';
import {
  baselineMm,
  isMeasured,
  linesHeightMm,
  lineWidthMm,
  mmPerPoint,
  type Typeface,
} from './text-metrics.ts';

/** One element of the drawing, for whoever writes it: as a string here, as React elements in paper/SceneView.tsx. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: readonly (SvgElement | string)[];
}

interface SvgOptions {
  /**
   * Stretches every line to its measured width: a picture in an <img> cannot load the guide's fonts, and a wider font
   * in their place would run out of its box.
   */
  keepWidths?: boolean;
}

// The second name is the one under which the pages load the same typeface.
const faces: Record<Typeface, Record<string, string>> = {
  display: {
    'font-family': "'Familjen Grotesk','Familjen','Atkinson Hyperlegible Next',sans-serif",
    'font-weight': '700',
  },
  text: { 'font-family': "'Atkinson Hyperlegible Next','Atkinson',sans-serif" },
  voice: { 'font-family': "'Atkinson Hyperlegible Next','Atkinson',sans-serif", 'font-style': 'italic' },
};

const anchors: Record<TextMark['align'], string> = { left: 'start', centre: 'middle', right: 'end' };

/** Micrometres are finer than any printer. */
const mm = (length: number): string => String(Math.round(length * 1000) / 1000);
const place = ({ x, y }: Point): string => `${mm(x)} ${mm(y)}`;

const element = (
  name: string,
  attributes: Record<string, string>,
  children: SvgElement['children'] = [],
): SvgElement => ({ name, attributes, children });

/** Path data of a smooth line, level at each point: the same curve as d3-shape's `curveBumpX`. */
function curvePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let from = first;
  const bends = rest.map((to) => {
    const middle = (from.x + to.x) / 2;
    const bend = `C${place({ x: middle, y: from.y })} ${place({ x: middle, y: to.y })} ${place(to)}`;
    from = to;
    return bend;
  });
  return `M${place(first)}${bends.join('')}`;
}

/** Each line is a text of its own: many drawing programs lose the places of tspans. */
function textElements(mark: TextMark, { keepWidths = false }: SvgOptions): SvgElement[] {
  return mark.lines.map((line, index) =>
    element(
      'text',
      {
        x: mm(mark.x),
        y: mm(mark.y + linesHeightMm(index, mark.sizePt) + baselineMm(mark.face, mark.sizePt)),
        ...faces[mark.face],
        'font-size': mm(mark.sizePt * mmPerPoint),
        fill: mark.fill,
        'text-anchor': anchors[mark.align],
        ...(keepWidths && line !== '' && isMeasured(line)
          ? {
              textLength: mm(lineWidthMm(line, mark.face, mark.sizePt)),
              lengthAdjust: 'spacingAndGlyphs',
            }
          : {}),
      },
      [line],
    ),
  );
}

const dashOf = ({ dash }: { dash?: readonly [number, number] }): Record<string, string> =>
  dash ? { 'stroke-dasharray': dash.map(mm).join(' ') } : {};

function markElements(mark: Mark, options: SvgOptions): SvgElement[] {
  if (mark.kind === 'text') return textElements(mark, options);
  return [shapeElement(mark)];
}

function shapeElement(mark: Exclude<Mark, TextMark>): SvgElement {
  const stroke = 'stroke' in mark ? { stroke: mark.stroke, 'stroke-width': mm(mark.strokeWidth) } : {};
  switch (mark.kind) {
    case 'line':
      return element('path', { d: `M${place(mark.from)}L${place(mark.to)}`, ...stroke, ...dashOf(mark) });
    case 'rect':
      return element('rect', {
        x: mm(mark.x),
        y: mm(mark.y),
        width: mm(mark.width),
        height: mm(mark.height),
        fill: mark.fill ?? 'none',
        ...stroke,
      });
    case 'circle': {
      const { centre, radius, fill } = mark;
      return element('circle', { cx: mm(centre.x), cy: mm(centre.y), r: mm(radius), fill, ...stroke });
    }
    case 'half-disc': {
      const { centre, radius, fill } = mark;
      const r = mm(radius);
      const top = place({ x: centre.x, y: centre.y - radius });
      return element('path', { d: `M${top}a${r} ${r} 0 0 0 0 ${mm(2 * radius)}z`, fill });
    }
    case 'diamond': {
      const r = mm(mark.radius);
      const top = place({ x: mark.centre.x, y: mark.centre.y - mark.radius });
      return element('path', { d: `M${top}l${r} ${r} -${r} ${r} -${r} -${r}z`, fill: mark.fill });
    }
    case 'curve':
      return element('path', {
        d: curvePath(mark.points),
        fill: 'none',
        ...stroke,
        'stroke-linecap': 'round',
        ...dashOf(mark),
      });
  }
}

/** A nested drawing cuts off what lies outside its window, without ids and without references. */
function insetElements({ inset }: Scene, options: SvgOptions): SvgElement[] {
  if (!inset) return [];
  const { at, width, height, from, scene } = inset;
  const size = { width: mm(width), height: mm(height) };
  const viewBox = `${place(from)} ${size.width} ${size.height}`;
  const marks = scene.marks.flatMap((mark) => markElements(mark, options));
  return [element('svg', { x: mm(at.x), y: mm(at.y), ...size, viewBox }, marks)];
}

/** A scene as the tree of an SVG document in real millimetres on white paper. */
export function svgTree(scene: Scene, options: SvgOptions = {}): SvgElement {
  const { widthMm, heightMm, lang, title, marks } = scene;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${mm(widthMm)}mm`,
      height: `${mm(heightMm)}mm`,
      viewBox: `0 0 ${mm(widthMm)} ${mm(heightMm)}`,
      lang,
    },
    [
      element('title', {}, [title]),
      element('rect', { width: mm(widthMm), height: mm(heightMm), fill: '#fff' }),
      ...insetElements(scene, options),
      ...marks.flatMap((mark) => markElements(mark, options)),
    ],
  );
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML forbids even as references. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);

function write({ name, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)));
  return `${start}>${content.join('')}</${name}>`;
}

/** A scene as an SVG document of its own; all reader's text in it is escaped. */
export const sceneSvg = (scene: Scene, options: SvgOptions = {}): string => write(svgTree(scene, options));
