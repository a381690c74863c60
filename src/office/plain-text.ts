/**
 * A text as XML can hold it: without control characters (line ends and tabs stay) and halves of characters. Office
 * programs refuse a whole file for one of them, and pasted text has them.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/\r\n?/g, '\n');
