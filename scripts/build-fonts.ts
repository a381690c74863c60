/**
 * Makes the web fonts: subsets of the three families to the characters the guide uses, axes pinned that it does not
 * vary, and fallback faces with the same metrics, so that text keeps its place while a font is on its way.
 * Writes public/fonts/*.woff2 and src/styles/fonts.css; does nothing while they are newer than this file.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { characters } from './font-characters.ts';

const require = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const styleSheet = new URL('src/styles/fonts.css', root);

interface SystemFont {
  /** Fonts with these same metrics; the second is what Linux has in place of the first. */
  names: string[];
  /** Mean advance width of running text in em, by Capsize's `fromBuffer` where we could read the font. */
  meanWidth: number;
}
// Read from Liberation Sans, which has Arial's widths.
const arial: SystemFont = { names: ['Arial', 'Liberation Sans', 'Roboto'], meanWidth: 913 / 2048 };
const arialBold: SystemFont = {
  names: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
  meanWidth: 983 / 2048,
};
// An estimate: no font with Georgia's widths was at hand to read. Replace it when one is.
const georgiaItalic: SystemFont = {
  names: ['Georgia Italic', 'Gelasio Italic', 'Georgia'],
  meanWidth: 925 / 2048,
};

interface Face {
  family: string;
  file: string;
  source: string;
  style: 'normal' | 'italic';
  /** CSS weight, one or a range. */
  weight: string;
  axes: Record<string, number | { min: number; max: number }>;
  fallback: SystemFont;
}

const faces: Face[] = [
  {
    family: 'Atkinson',
    file: 'atkinson.woff2',
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    style: 'normal',
    weight: '400 700',
    axes: { wght: { min: 400, max: 700 } },
    fallback: arial,
  },
  {
    family: 'Familjen',
    file: 'familjen.woff2',
    source: '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2',
    style: 'normal',
    weight: '700',
    axes: { wght: 700 },
    fallback: arialBold,
  },
  {
    family: 'Newsreader',
    file: 'newsreader.woff2',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    style: 'italic',
    weight: '400',
    axes: { wght: 400 },
    fallback: georgiaItalic,
  },
];

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;

/** The two @font-face rules of a face: the font itself and its metric-matched stand-in. */
async function fontFaceRules({ family, file, style, weight, fallback }: Face, font: Buffer): Promise<string> {
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(font);
  const sizeAdjust = xWidthAvg / unitsPerEm / fallback.meanWidth;
  const inEm = (value: number) => percent(Math.abs(value) / unitsPerEm / sizeAdjust);
  // "optional": a late font waits for the next page instead of moving the text of this one.
  return `@font-face {
  font-family: '${family}';
  src: url('/fonts/${file}') format('woff2');
  font-style: ${style};
  font-weight: ${weight};
  font-display: optional;
}
@font-face {
  font-family: '${family} fallback';
  src: ${fallback.names.map((name) => `local('${name}')`).join(', ')};
  font-style: ${style};
  font-weight: ${weight.split(' ')[0]};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${inEm(ascent)};
  descent-override: ${inEm(descent)};
  line-gap-override: ${inEm(lineGap)};
}
`;
}

function isUpToDate(): boolean {
  const makers = ['scripts/build-fonts.ts', 'scripts/font-characters.ts', 'package-lock.json'];
  const newest = Math.max(...makers.map((file) => statSync(new URL(file, root)).mtimeMs));
  return existsSync(styleSheet) && statSync(styleSheet).mtimeMs > newest;
}

export async function buildFonts(): Promise<void> {
  if (isUpToDate()) return;
  mkdirSync(new URL('public/fonts/', root), { recursive: true });
  const rules: string[] = [];
  // One after the other: the converter shares one WebAssembly memory and mixes fonts up in parallel.
  for (const face of faces) {
    const original = readFileSync(require.resolve(face.source));
    const subset = { variationAxes: face.axes, noHinting: true };
    const woff2 = await subsetFont(original, characters, { ...subset, targetFormat: 'woff2' });
    const plain = await subsetFont(original, characters, { ...subset, targetFormat: 'sfnt' });
    writeFileSync(new URL(`public/fonts/${face.file}`, root), woff2);
    // The Open Font License travels with every copy of a font.
    const licence = require.resolve(face.source.replace(/files\/.*/, 'LICENSE'));
    copyFileSync(licence, new URL(`public/fonts/${face.file}.licence.txt`, root));
    rules.push(await fontFaceRules(face, plain));
    console.log(`fonts: ${face.file} ${(woff2.length / 1024).toFixed(1)} KiB`);
  }
  writeFileSync(styleSheet, `/* Made by scripts/build-fonts.ts. */\n${rules.join('')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildFonts();
