import type { Language } from '../../../i18n/languages.ts';
import type { JourneyMap } from '../model.ts';
import { writeDelimited } from './delimited.ts';
import { rowsOfMap } from './rows-of-map.ts';

/** The map as CSV with the byte order mark that Excel needs to read umlauts. */
export const writeCsv = (map: JourneyMap, lang: Language, separator: ';' | ','): string =>
  `\uFEFF${writeDelimited(rowsOfMap(map, lang), separator)}`;

/** The map as tab-separated values, as spreadsheets take them from the clipboard. */
export const writeTsv = (map: JourneyMap, lang: Language): string =>
  writeDelimited(rowsOfMap(map, lang), '\t');
