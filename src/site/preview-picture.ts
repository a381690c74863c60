import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { journeyLine, lineHeight, lineWidth } from '../components/home/journey-line.ts';

/** The picture that link previews show: title, kind of page and the journey line. 1200 × 630 PNG. */

const require = createRequire(import.meta.url);
const fontFiles = [
  '@expo-google-fonts/familjen-grotesk/700Bold/FamiljenGrotesk_700Bold.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
].map((file) => require.resolve(file));

const colours = { before: '#1f5fae', during: '#9c5400', after: '#1d7550', moment: '#c02c3a' };
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Breaks a title into lines of at most `limit` characters, at spaces. */
function lines(title: string, limit: number): string[] {
  return title.split(' ').reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last === undefined || `${last} ${word}`.length > limit) return [...done, word];
    return [...done.slice(0, -1), `${last} ${word}`];
  }, []);
}

function lineDrawing(): string {
  const stops = journeyLine.parts
    .map(({ part, from, to }) =>
      [from, to].map((x) => `<stop offset="${x / lineWidth}" stop-color="${colours[part]}"/>`).join(''),
    )
    .join('');
  const stations = journeyLine.phases
    .map(
      ({ part, x, y }) =>
        `<circle cx="${x}" cy="${y}" r="12" fill="#fff" stroke="${colours[part]}" stroke-width="6"/>`,
    )
    .join('');
  const diamonds = journeyLine.moments
    .map(
      ({ x, y }) =>
        `<path d="M${x} ${y - 14}l14 14-14 14-14-14z" fill="${colours.moment}" stroke="#fbfaf6" stroke-width="3"/>`,
    )
    .join('');
  return `<linearGradient id="p" gradientUnits="userSpaceOnUse" x2="${lineWidth}" y2="0">${stops}</linearGradient>
    <path d="${journeyLine.d}" fill="none" stroke="url(#p)" stroke-width="8" stroke-linecap="round"/>${stations}${diamonds}`;
}

/** Draws the preview of a page. Titles of up to about 60 characters fit; the same input gives the same bytes. */
export function previewPicture({
  title,
  kicker,
}: {
  title: string;
  kicker: string;
}): Uint8Array<ArrayBuffer> {
  const titleLines = lines(title, 22);
  const size = titleLines.length > 2 ? 76 : 96;
  const text = titleLines
    .map(
      (line, index) =>
        `<text x="80" y="${200 + index * size * 1.05}" font-size="${size}">${escaped(line)}</text>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="#fbfaf6"/>
    <text x="80" y="96" font-family="Atkinson Hyperlegible Next" font-size="32" fill="#4a5663">${escaped(kicker)}</text>
    <g font-family="Familjen Grotesk" font-weight="700" fill="#17212b" letter-spacing="-2">${text}</g>
    <g transform="translate(0 385) scale(${1200 / lineWidth})"><g transform="translate(0 ${260 - lineHeight})">${lineDrawing()}</g></g>
  </svg>`;
  const picture = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false },
    fitTo: { mode: 'width', value: 1200 },
  });
  return new Uint8Array(picture.render().asPng());
}
