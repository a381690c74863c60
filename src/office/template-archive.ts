import { strToU8 } from 'fflate';
import { blankMap } from '../components/journey-map/paper/blank-maps.ts';
import type { Language } from '../i18n/languages.ts';
import { archiveWords } from './archive-words.ts';
import { steadyZip } from './steady-package.ts';

export interface ArchivedFile {
  /** File name with its ending. */
  name: string;
  /** Name of the template, for the list in the readme. */
  title: string;
  bytes: Uint8Array;
}

/**
 * All templates of one language in one ZIP, in a folder of their own, with a list of what is there and the empty map
 * for the editor. The same files give the same bytes. Throws when two files have one name.
 */
export function templateArchive(
  lang: Language,
  files: readonly ArchivedFile[],
  address?: string,
): Uint8Array<ArrayBuffer> {
  const t = archiveWords[lang];
  const map: ArchivedFile = {
    name: `${t.map.name}.json`,
    title: t.map.title,
    bytes: strToU8(`${JSON.stringify({ ...blankMap('journey-map', lang), title: '' }, null, 2)}\n`),
  };
  const all = [...files, map].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(all.map(({ name }) => name));
  if (names.size < all.length) throw new Error(`Two templates have the same file name (${lang}).`);

  // Windows’ own editor needs the mark and the line ends.
  const readme = `\uFEFF${t.readme(all, address).join('\r\n')}\r\n`;
  const inFolder = (name: string): string => `${t.folder}/${name}`;
  return steadyZip({
    [inFolder(t.readmeName)]: strToU8(readme),
    ...Object.fromEntries(all.map(({ name, bytes }) => [inFolder(name), bytes])),
  });
}
