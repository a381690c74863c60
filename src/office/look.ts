import type { CellStyle } from 'hucre/xlsx';
import { inks } from '../components/journey-map/inks.ts';

/** How the Office files look: the inks of the paper sheets and a typeface that Office programs have or replace well. */

export const typeface = 'Calibri';

/** A colour as Office files want it, without its hash. */
export const rgb = (ink: string): string => ink.slice(1).toUpperCase();

/** Grounds: what is filled in stays white. */
const tint = 'EEF1F4';
export const alarm = { fill: 'FBE3E4', ink: '8A1420' };

const hairline = { style: 'thin', color: { rgb: rgb(inks.rule) } } as const;
const border = { top: hairline, right: hairline, bottom: hairline, left: hairline };
const font = { name: typeface, size: 11, color: { rgb: rgb(inks.ink) } };
const ground = (colour: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb: colour } }) as const;
const wrapped = { vertical: 'top', wrapText: true } as const;

/** A head of a column on the ink given. */
export const headStyle = (ink: string): CellStyle => ({
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: ground(rgb(ink)),
  border,
  alignment: { vertical: 'center', wrapText: true },
});

export const styles = {
  title: { font: { ...font, bold: true, size: 18 }, alignment: { vertical: 'center' } },
  section: { font: { ...font, bold: true, size: 13 }, alignment: { vertical: 'center' } },
  advice: {
    font: { ...font, size: 10, color: { rgb: rgb(inks.soft) } },
    alignment: { vertical: 'center', wrapText: true },
  },
  head: headStyle(inks.ink),
  label: { font: { ...font, bold: true }, fill: ground(tint), border, alignment: wrapped },
  /** Names a row that belongs to the one above. */
  sublabel: { font: { ...font, size: 9 }, fill: ground(tint), border, alignment: { ...wrapped, indent: 1 } },
  /** Printed text that nobody fills in. */
  text: { font, border, alignment: wrapped },
  small: { font: { ...font, size: 9 }, border, alignment: wrapped },
  input: { font, border, alignment: wrapped },
  voice: { font: { ...font, italic: true }, border, alignment: wrapped },
  choice: { font, border, alignment: { vertical: 'top', horizontal: 'center' } },
  rating: { font, border, numFmt: '0.0', alignment: { vertical: 'top', horizontal: 'center' } },
  number: { font, border, numFmt: '#,##0.##', alignment: { vertical: 'top' } },
  result: {
    font: { ...font, bold: true },
    fill: ground(tint),
    border,
    numFmt: '#,##0.0',
    alignment: { vertical: 'top', wrapText: true },
  },
  points: { font: { ...font, bold: true }, fill: ground(tint), border, numFmt: '0', alignment: wrapped },
  percent: { font: { ...font, bold: true }, fill: ground(tint), border, numFmt: '0%', alignment: wrapped },
  line: {
    font: { ...font, italic: true, size: 9, color: { rgb: rgb(inks.soft) } },
    border: { bottom: { style: 'mediumDashed', color: { rgb: rgb(inks.ink) } } },
    alignment: { horizontal: 'right', vertical: 'bottom' },
  },
} satisfies Record<string, CellStyle>;

/** A day in the manner of the language. */
export const dayStyle = (lang: 'de' | 'en'): CellStyle => ({
  ...styles.input,
  numFmt: lang === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy',
  alignment: { horizontal: 'left', vertical: 'top' },
});
