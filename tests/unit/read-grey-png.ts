import { inflateSync } from 'node:zlib';

/** Reads the shades (0 to 15) of a picture that `encodePng` wrote with 4 bits a pixel. Takes no other PNG. */
export function readGreyPng(png: Buffer): { width: number; height: number; pixels: Uint8Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png[24] !== 4) throw new Error(`expected 4 bits a pixel, found ${png[24]}`);
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  const rowBytes = Math.ceil(width / 2);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (rowBytes + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const both = rows[start + (x >> 1)]!;
      pixels[y * width + x] = x % 2 === 0 ? both >> 4 : both & 15;
    }
  }
  return { width, height, pixels };
}

function chunkOf(png: Buffer, wanted: string): Buffer {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) return png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  throw new Error(`no chunk ${wanted}`);
}
