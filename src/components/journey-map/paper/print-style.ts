/** Added to the class list of the body while the sheets are printed. */
export const printingClass = 'prints-sheets';
/** Class of the element that holds the sheets. */
export const sheetsClass = 'print-sheets';

interface SheetSize {
  widthMm: number;
  heightMm: number;
}

/**
 * Rules under which a browser prints the sheets and nothing else, each on a page of its own in its own size. Sizes are
 * given in millimetres, because CSS has no keyword for A0. The height leaves a tenth of a millimetre, so that rounding
 * never pushes out an empty page.
 */
export const printRules = ({ widthMm, heightMm }: SheetSize): string => `
@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }
@media screen { .${sheetsClass} { display: none; } }
@media print {
  body.${printingClass} { display: block; margin: 0; padding: 0; background: #fff; }
  body.${printingClass} > :not(.${sheetsClass}):not(#none) { display: none; }
  .${sheetsClass} > svg { display: block; width: ${widthMm}mm; max-width: none; height: ${heightMm - 0.1}mm; }
  .${sheetsClass} > svg + svg { break-before: page; }
}`;
