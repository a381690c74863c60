import type { Language } from '../../i18n/languages.ts';
import { stepInterval } from './certainty.ts';
import type { ComparedSeries } from './FunnelChart.tsx';
import { barWidths, canvas, largestCount, whiskerSpan } from './geometry.ts';
import type { FunnelReading, FunnelStep } from './model.ts';
import { formatCount, formatShare, rangePerHundred } from './number-format.ts';

/** Size of the picture in its own units, which are pixels when nothing scales it. */
export const pictureWidth = 960;
const [left, right, top, rowHeight, barHeight] = [300, 40, 90, 76, 30];
/** What a second series adds to each row. */
const secondHeight = 34;
const inks = { before: '#1f5fae', during: '#9c5400', after: '#1d7550', ink: '#17212b', quiet: '#4a5663' };

export interface PictureWords {
  pictureTitle: string;
  pictureShare: (share: string, low: string, high: string, of: string) => string;
  pictureShareOnly: (share: string) => string;
}

interface Picture {
  reading: FunnelReading;
  lang: Language;
  words: PictureWords;
  /** Below the title: whose numbers these are. */
  label: string;
  nameStage: (place: number) => string;
  /** A second period or segment, on the same scale. */
  second?: ComparedSeries | null;
}

/** Height of the picture with this many stages, of one series or of two. */
export const pictureHeight = (stages: number, isCompared = false) =>
  top + stages * (rowHeight + (isCompared ? secondHeight : 0)) + 20;

/** The funnel as a complete SVG file: light paper, text as text, every word of the reader's made safe. */
export function writeSvg({ reading, lang, words, label, nameStage, second = null }: Picture): string {
  const { stages, steps } = reading;
  const height = pictureHeight(stages.length, second !== null);
  const others = second?.reading.stages ?? [];
  const largest = largestCount(stages, others);
  const widths = barWidths(stages, largest);
  const otherWidths = barWidths(others, largest);
  const span = pictureWidth - left - right;
  const rows = stages.map((stage, index) => {
    const y = top + index * (rowHeight + (second ? secondHeight : 0));
    const step = steps[index - 1];
    const width = ((widths[index] ?? 0) / canvas.width) * span;
    return [
      text(24, y + 20, stage.name || nameStage(index + 1), 18, inks.ink, 600),
      text(24, y + 42, formatCount(stage.count, lang), 16, inks.ink),
      `<rect x="${left}" y="${y}" width="${round(width)}" height="${barHeight}" fill="${inks[stage.part]}"/>`,
      step ? whisker(step, largest, span, y) : '',
      step ? text(left, y + barHeight + 20, shareText(step, lang, words), 14, inks.quiet) : '',
      second ? secondBar(index, otherWidths[index] ?? 0, y) : '',
    ].join('\n');
  });
  function secondBar(index: number, width: number, y: number): string {
    const step = second?.reading.steps[index - 1];
    const parts = [formatCount(others[index]?.count ?? 0, lang), step && shareText(step, lang, words)];
    const said = `${second?.name ?? ''}: ${parts.filter(Boolean).join(' · ')}`;
    const barY = y + barHeight + 28;
    return [
      `<rect x="${left}" y="${barY}" width="${round((width / canvas.width) * span)}" height="8" fill="none" stroke="${inks.ink}" stroke-width="1.5"/>`,
      text(left, barY + 24, said, 14, inks.quiet),
    ].join('\n');
  }

  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img" font-family="system-ui, sans-serif">
<title>${escapeXml(words.pictureTitle)}</title>
<rect width="${pictureWidth}" height="${height}" fill="#ffffff"/>
${text(24, 40, words.pictureTitle, 26, inks.ink, 700)}
${text(24, 64, label, 15, inks.quiet)}
${rows.join('\n')}
</svg>
`;
}

function whisker(step: FunnelStep, largest: number, span: number, y: number): string {
  const found = whiskerSpan(step, largest);
  if (!found) return '';
  const [from, to] = [round(left + (found.from / 100) * span), round(left + (found.to / 100) * span)];
  const middle = y + barHeight / 2;
  const path = `M${from},${middle}H${to}M${from},${middle - 7}V${middle + 7}M${to},${middle - 7}V${middle + 7}`;
  // White below, so that the bracket is seen on the bar as well as beside it.
  return `<path d="${path}" stroke="#ffffff" stroke-width="5" fill="none"/><path d="${path}" stroke="${inks.ink}" stroke-width="2" fill="none"/>`;
}

function shareText(step: FunnelStep, lang: Language, words: PictureWords): string {
  if (step.conversion === null) return '–';
  const share = formatShare(step.conversion, lang);
  const interval = stepInterval(step);
  if (!interval) return words.pictureShareOnly(share);
  const { low, high, of } = rangePerHundred(interval);
  return words.pictureShare(share, formatCount(low, lang), formatCount(high, lang), formatCount(of, lang));
}

function text(x: number, y: number, words: string, size: number, fill: string, weight = 400): string {
  const shown = words.length > 34 && x < left && y > top ? `${words.slice(0, 33)}…` : words;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(shown)}</text>`;
}

/** Makes text safe inside XML: markup becomes text, characters XML forbids are left out. */
function escapeXml(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
