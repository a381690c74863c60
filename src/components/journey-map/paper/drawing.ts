import type { Column } from '../columns.ts';
import type { JourneyMap } from '../model.ts';
import type { Paper } from '../papers.ts';
import type { SheetWords } from './sheet-strings.ts';

/** What all sheets of one print share. */
export interface Drawing {
  map: JourneyMap;
  words: SheetWords;
  /** With its type sizes as they will be printed. */
  paper: Paper;
  /** A sheet to write on: with help, scales, boxes to tick and the licence. */
  hints: boolean;
  /** Address of the guide for the footer, for example `https://example.org/`; left out while it is not known. */
  address?: string | undefined;
  /** The day of printing in words. */
  printedOn?: string | undefined;
}

/** Distance in millimetres between a line of the grid and the text beside it. */
export const padMm = 2;

/** Below the lanes: the footer with the number of the sheet. */
export const footerMm = 5;

/** A day such as 2026-05-20 in words; empty for none. */
export function dayInWords(day: string | null, { lang }: SheetWords): string {
  if (day === null) return '';
  const format = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** What a column is called where it has to be named in words. */
export const columnTitle = ({ map, words }: Drawing, { name, phase }: Column): string =>
  name.trim() || words.phaseTip(map.phases.indexOf(phase) + 1);
