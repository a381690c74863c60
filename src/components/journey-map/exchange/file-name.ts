/**
 * A file name from the title of a map: letters, digits and hyphens of any language, at most 60 characters, so that
 * every system takes it and no title can name a folder or a hidden file.
 */
export function fileNameOf(title: string, ending: string, sheet?: number): string {
  const words = title
    .normalize('NFC')
    .slice(0, 300)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  // By characters, not by units: half a character is no name.
  const short = [...words]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
  // Names of devices on Windows.
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  const name = short === '' || isReserved ? 'journey-map' : short;
  return `${name}${sheet === undefined ? '' : `-${sheet}`}.${ending}`;
}
