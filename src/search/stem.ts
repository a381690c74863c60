import { fold } from './fold.ts';

// Longest first. The German list serves plural, case and the letters that join the parts of a compound.
// No bare n (Emotion) except after l and r (Regeln), no s after another (Prozess).
const endings = /(?:innen|ern|es|en|er|em|ing|ed|ly|e|(?<=[lr])n|(?<!s)s)$/;

/** A part of a compound, or what is left after an ending, counts from four letters on. */
export const shortestPart = 4;

/**
 * The folded word without its last inflection: `Käufen`, `Kaufs` and `kaufe` all become `kauf`.
 * Rough on purpose: it only decides whether two words are near enough to be the same. Pagefind stems the index itself.
 */
export const stem = (word: string): string => stemOfFolded(fold(word));

/** The same for a word that is folded already: folding is what takes the time in a list of thousands. */
export function stemOfFolded(folded: string): string {
  const bare = folded.replace(endings, '');
  return bare.length >= shortestPart ? bare : folded;
}
