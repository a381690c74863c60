import { deflateSync } from 'node:zlib';
import { PDFRawStream, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import subsetFont from 'subset-font';
import { textFont } from './typst.ts';

/** Unicode for the bytes 0x80 to 0x9f of WinAnsi, as PDF 1.7 lists them in annex D; all other bytes stand for themselves. */
const upperHalf: Readonly<Record<number, number>> = {
  0x80: 0x20ac,
  0x82: 0x201a,
  0x83: 0x192,
  0x84: 0x201e,
  0x85: 0x2026,
  0x86: 0x2020,
  0x87: 0x2021,
  0x88: 0x2c6,
  0x89: 0x2030,
  0x8a: 0x160,
  0x8b: 0x2039,
  0x8c: 0x152,
  0x8e: 0x17d,
  0x91: 0x2018,
  0x92: 0x2019,
  0x93: 0x201c,
  0x94: 0x201d,
  0x95: 0x2022,
  0x96: 0x2013,
  0x97: 0x2014,
  0x98: 0x2dc,
  0x99: 0x2122,
  0x9a: 0x161,
  0x9b: 0x203a,
  0x9c: 0x153,
  0x9e: 0x17e,
  0x9f: 0x178,
};
const firstByte = 32;
const codes = Array.from({ length: 256 - firstByte }, (_, index) => {
  const byte = index + firstByte;
  return upperHalf[byte] ?? byte;
});

let subset: Promise<Buffer> | undefined;

/** The text face cut down to the characters that a form field can hold. */
export const formFont = (): Promise<Buffer> =>
  (subset ??= subsetFont(textFont, String.fromCodePoint(...codes), { targetFormat: 'sfnt' }));

/**
 * Embeds the face of the form fields as a simple TrueType font with one byte a character. Viewers set with it while
 * somebody types; with an Identity-H font most of them would fall back to Helvetica or lose umlauts.
 */
export async function embedFormFont(context: PDFContext): Promise<PDFRef> {
  const bytes = await formFont();
  const font = fontkit.create(bytes);
  const scale = 1000 / font.unitsPerEm;
  const scaled = (value: number) => Math.round(value * scale);
  const { minX, minY, maxX, maxY } = font.bbox;
  const file = PDFRawStream.of(
    context.obj({ Length1: bytes.length, Filter: 'FlateDecode' }),
    deflateSync(bytes, { level: 9 }),
  );
  const name = 'FormFields-AtkinsonHyperlegibleNext';
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
    StemV: 80,
    FontFile2: context.register(file),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      FirstChar: firstByte,
      LastChar: 255,
      Widths: codes.map((code) => scaled(font.glyphForCodePoint(code).advanceWidth)),
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: context.register(descriptor),
    }),
  );
}
