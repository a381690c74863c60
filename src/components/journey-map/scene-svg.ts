import type { Mark, Point, Scene, TextMark } from './scene.ts';
import { baselineMm, linesHeightMm, lineWidthMm, mmPerPoint, type Typeface } from './text-metrics.ts';

const families: Record<Typeface, string> = {
  display: `font-family="'Familjen Grotesk','Atkinson Hyperlegible Next',sans-serif" font-weight="700"`,
  text: `font-family="'Atkinson Hyperlegible Next',sans-serif"`,
  voice: `font-family="'Atkinson Hyperlegible Next',sans-serif" font-style="italic"`,
};

const anchors: Record<TextMark['align'], string> = { left: 'start', centre: 'middle', right: 'end' };

/** Micrometres are finer than any printer. */
const mm = (length: number): string => String(Math.round(length * 1000) / 1000);
const place = ({ x, y }: Point): string => `${mm(x)} ${mm(y)}`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

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
function textSvg(mark: TextMark, keepWidths: boolean): string {
  const attributes = `${families[mark.face]} font-size="${mm(mark.sizePt * mmPerPoint)}" fill="${mark.fill}" text-anchor="${anchors[mark.align]}"`;
  return mark.lines
    .map((line, index) => {
      const y = mark.y + linesHeightMm(index, mark.sizePt) + baselineMm(mark.face, mark.sizePt);
      const width = keepWidths
        ? ` textLength="${mm(lineWidthMm(line, mark.face, mark.sizePt))}" lengthAdjust="spacingAndGlyphs"`
        : '';
      return `<text x="${mm(mark.x)}" y="${mm(y)}" ${attributes}${width}>${escapeXml(line)}</text>`;
    })
    .join('');
}

function markSvg(mark: Mark, keepWidths: boolean): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.dash ? ` stroke-dasharray="${mark.dash.map(mm).join(' ')}"` : '';
      return `<path d="M${place(mark.from)}L${place(mark.to)}" stroke="${mark.stroke}" stroke-width="${mm(mark.strokeWidth)}"${dash}/>`;
    }
    case 'rect':
      return `<rect x="${mm(mark.x)}" y="${mm(mark.y)}" width="${mm(mark.width)}" height="${mm(mark.height)}" fill="none" stroke="${mark.stroke}" stroke-width="${mm(mark.strokeWidth)}"/>`;
    case 'circle':
      return `<circle cx="${mm(mark.centre.x)}" cy="${mm(mark.centre.y)}" r="${mm(mark.radius)}" fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="${mm(mark.strokeWidth)}"/>`;
    case 'diamond': {
      const r = mm(mark.radius);
      return `<path d="M${place({ x: mark.centre.x, y: mark.centre.y - mark.radius })}l${r} ${r} -${r} ${r} -${r} -${r}z" fill="${mark.fill}"/>`;
    }
    case 'curve':
      return `<path d="${curvePath(mark.points)}" fill="none" stroke="${mark.stroke}" stroke-width="${mm(mark.strokeWidth)}" stroke-linecap="round"/>`;
    case 'text':
      return textSvg(mark, keepWidths);
  }
}

/**
 * A scene as an SVG document of its own, in real millimetres on white paper.
 * `keepWidths` stretches every line to its measured width: a picture in an <img> cannot load the guide's fonts, and a
 * wider font in their place would run out of its box.
 */
export function sceneSvg(scene: Scene, { keepWidths = false } = {}): string {
  const { widthMm, heightMm, lang, title, marks } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}" lang="${lang}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${widthMm}" height="${heightMm}" fill="#fff"/>`,
    ...marks.map((mark) => markSvg(mark, keepWidths)),
    '</svg>',
  ].join('\n');
}
