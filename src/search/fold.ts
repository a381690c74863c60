/**
 * Folds a word to the form in which spellings are compared: lower case, no diacritics, ß as ss,
 * and ae, oe, ue like ä, ö, ü and like a, o, u, because readers type all three for the same sound.
 * Everything but letters and digits is dropped. Folding twice changes nothing.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to take apart; the search folds thousands of them before its first result.
  const letters = /^[a-z0-9]*$/.test(lower) ? lower : withoutMarks(word);
  return letters.replace(/([aou])e+/g, '$1');
}

function withoutMarks(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
