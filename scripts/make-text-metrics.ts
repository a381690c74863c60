import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/**
 * Reads the advance widths of the sheet's typefaces out of the installed TTF files, so that Node and every browser
 * break lines alike without a DOM. Run after an update of the fonts: `node scripts/make-text-metrics.ts`.
 * File format: OpenType 1.9, tables head, hhea, hmtx and cmap (format 4).
 */
const fonts = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
const target = new URL('../src/components/journey-map/text-metrics.json', import.meta.url);

const faces = {
  display: 'familjen-grotesk/700Bold/FamiljenGrotesk_700Bold.ttf',
  text: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  voice: 'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
};

interface FaceMetrics {
  /** Height above and depth below the baseline in thousandths of the type size; both positive. */
  ascent: number;
  descent: number;
  /** Advance of each character of `characters`, in thousandths of the type size. */
  advances: number[];
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');

// Printable ASCII, Latin-1 and Latin Extended-A: every language written in Latin letters in and around Germany.
const wanted = range(0x20, 0x7e) + range(0xa0, 0x17f) + '–—‘’‚“”„…€−×÷•→←';

/** Byte offset of each table of a TrueType file, by its four-letter name. */
function tablesOf(ttf: Buffer): Map<string, number> {
  const count = ttf.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, place) => {
      const entry = 12 + place * 16;
      return [ttf.toString('latin1', entry, entry + 4), ttf.readUInt32BE(entry + 8)] as const;
    }),
  );
}

/** Looks characters of the basic plane up in a format 4 character map; 0 is the missing glyph. */
function glyphFinder(ttf: Buffer, cmap: number): (codePoint: number) => number {
  const subtables = Array.from(
    { length: ttf.readUInt16BE(cmap + 2) },
    (_, place) => cmap + ttf.readUInt32BE(cmap + 4 + place * 8 + 4),
  );
  const start = subtables.find((offset) => ttf.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');

  const doubled = ttf.readUInt16BE(start + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + doubled * 2, 16 + doubled * 3];
  return (codePoint) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (codePoint > ttf.readUInt16BE(start + ends + segment)) continue;
      const first = ttf.readUInt16BE(start + starts + segment);
      if (codePoint < first) return 0;
      const delta = ttf.readUInt16BE(start + deltas + segment);
      const jump = ttf.readUInt16BE(start + offsets + segment);
      if (jump === 0) return (codePoint + delta) & 0xffff;
      const glyph = ttf.readUInt16BE(start + offsets + segment + jump + (codePoint - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function readFace(ttf: Buffer) {
  const tables = tablesOf(ttf);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
  const perEm = ttf.readUInt16BE(at('head') + 18);
  const lastAdvance = ttf.readUInt16BE(at('hhea') + 34) - 1;
  const thousandths = (units: number) => Math.round((units * 1000) / perEm);
  const glyphOf = glyphFinder(ttf, at('cmap'));
  return {
    has: (character: string) => glyphOf(character.codePointAt(0) ?? 0) !== 0,
    // Glyphs after the last entry of hmtx share its advance.
    advance: (character: string) =>
      thousandths(
        ttf.readUInt16BE(at('hmtx') + Math.min(glyphOf(character.codePointAt(0) ?? 0), lastAdvance) * 4),
      ),
    ascent: thousandths(ttf.readInt16BE(at('hhea') + 4)),
    descent: thousandths(-ttf.readInt16BE(at('hhea') + 6)),
  };
}

/** Widths of the characters that all three typefaces have, from the fonts in node_modules. */
export function makeTextMetrics(): { characters: string } & Record<keyof typeof faces, FaceMetrics> {
  const read = (file: string) => readFace(readFileSync(new URL(file, fonts)));
  const [display, text, voice] = [read(faces.display), read(faces.text), read(faces.voice)];
  const characters = [...wanted].filter((one) => display.has(one) && text.has(one) && voice.has(one));
  const metricsOf = ({ ascent, descent, advance }: typeof text): FaceMetrics => ({
    ascent,
    descent,
    advances: characters.map(advance),
  });
  return {
    characters: characters.join(''),
    display: metricsOf(display),
    text: metricsOf(text),
    voice: metricsOf(voice),
  };
}

if (import.meta.main) {
  const json = JSON.stringify(makeTextMetrics());
  writeFileSync(target, await format(json, { parser: 'json', printWidth: 110 }));
}
