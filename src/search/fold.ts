/**
 * Folds a word to the form in which spellings are compared: lower case, no diacritics, ß as ss,
 * and ae, oe, ue like ä, ö, ü and like a, o, u, because readers type all three for the same sound.
 * Everything but letters and digits is dropped. Folding twice changes nothing.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e+/g, '$1');
}
