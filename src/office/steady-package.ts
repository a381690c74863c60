import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Local time on purpose: ZIP stores the hour of the clock on the wall, so these bytes are the same in every time zone. */
const packedAt = new Date(2026, 0, 1);

const creation = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Packs files into a ZIP that is the same for the same contents, whenever and wherever it is made. */
export const steadyZip = (files: Zippable): Uint8Array<ArrayBuffer> =>
  zipSync(files, { level: 9, mtime: packedAt }) as Uint8Array<ArrayBuffer>;

/**
 * Packs an Office file (XLSX, PPTX, DOCX) anew: compressed, the list of contents first as the standard advises, and
 * without the minute of its making, which the libraries write into it. The same document gives the same bytes.
 */
export function steadyPackage(office: Uint8Array): Uint8Array<ArrayBuffer> {
  const { [contentTypes]: types, ...others } = unzipSync(office);
  const parts = Object.entries(others).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const files: Zippable = {};
  if (types) files[contentTypes] = changed(types, (xml) => withoutAbsent(xml, names));
  for (const [name, bytes] of parts)
    files[name] = name === 'docProps/core.xml' ? changed(bytes, withoutClock) : bytes;
  return steadyZip(files);
}

const contentTypes = '[Content_Types].xml';

const changed = (part: Uint8Array, change: (xml: string) => string): Uint8Array =>
  strToU8(change(strFromU8(part)));

const withoutClock = (xml: string): string => xml.replaceAll(creation, '$12026-01-01T00:00:00Z');

/** pptxgenjs 4.0.1 lists a master for every slide, though there is one; strict readers stumble over the others. */
const withoutAbsent = (xml: string, names: ReadonlySet<string>): string =>
  xml.replaceAll(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) =>
    names.has(name) ? entry : '',
  );
