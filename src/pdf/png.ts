import { crc32, deflateSync } from 'node:zlib';

/** A picture whose pixels are places in a palette of at most 256 colours. */
export interface PalettePicture {
  width: number;
  height: number;
  /** Red, green, blue, one after the other. */
  palette: Uint8Array;
  /** One byte per pixel, row by row. */
  pixels: Uint8Array;
}

/** Writes a PNG with a palette (PNG 1.2, colour type 3): 4 bits a pixel up to 16 colours, 8 bits above. */
export function encodePng({ width, height, palette, pixels }: PalettePicture): Uint8Array<ArrayBuffer> {
  const bits = palette.length <= 16 * 3 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = packRows(pixels, width, height, bits);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette)),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Rows as PNG wants them: a byte for the filter (none), then the pixels, the first in the high bits. */
function packRows(pixels: Uint8Array, width: number, height: number, bits: 4 | 8): Buffer {
  const rowBytes = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const value = pixels[y * width + x] ?? 0;
      if (bits === 8) rows[start + x] = value;
      else rows[start + (x >> 1)]! |= x % 2 === 0 ? value << 4 : value;
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/**
 * Reduces RGBA pixels to `most` colours (256 at the most): those of `always`, then those that cover most pixels. Every
 * other becomes the nearest of these. On a sheet the others are shades at the edges of letters; its inks belong into
 * `always`, because greys would crowd out a thin coloured line. Colours are numbers such as `0xc02c3a`.
 */
export function toPalette(
  rgba: Uint8Array,
  width: number,
  height: number,
  most: number,
  always: readonly number[] = [],
): PalettePicture {
  const { drawn, colours, counts } = colourPlaces(rgba, width * height);
  const frequent = colours
    .map((colour, place) => ({ colour, count: counts[place] ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.colour - b.colour)
    .map(({ colour }) => colour);
  const kept = [...new Set([...always, ...frequent])].slice(0, most);
  const inPalette = colours.map((colour) => nearest(colour, kept));
  const pixels = new Uint8Array(drawn.length);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) pixels[pixel] = inPalette[drawn[pixel]!]!;
  return { width, height, palette: Uint8Array.from(kept.flatMap(channels)), pixels };
}

/** Every colour of a picture with the number of its pixels, and for each pixel the place of its colour. */
function colourPlaces(rgba: Uint8Array, pixels: number) {
  const places = new Map<number, number>();
  const counts: number[] = [];
  const drawn = new Uint32Array(pixels);
  let before = -1;
  let place = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const at = pixel * 4;
    const colour = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
    // Paper is mostly white: looking the colour up only where it changes takes a tenth of the time.
    if (colour !== before) {
      place = places.get(colour) ?? places.size;
      if (place === places.size) {
        places.set(colour, place);
        counts.push(0);
      }
      before = colour;
    }
    counts[place]! += 1;
    drawn[pixel] = place;
  }
  return { drawn, colours: [...places.keys()], counts };
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Place of the colour with the smallest sum of squared differences. */
function nearest(colour: number, kept: readonly number[]): number {
  let best = 0;
  let smallest = Infinity;
  for (const [place, other] of kept.entries()) {
    const difference = distance(colour, other);
    if (difference >= smallest) continue;
    best = place;
    smallest = difference;
  }
  return best;
}

const distance = (a: number, b: number) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
