import { splitCompound, type Lexicon } from './compounds.ts';
import { tokens } from './tokens.ts';

/**
 * Pagefind indexes the parts of a word that it sees begin with a capital, at the place of the whole word
 * (measured with 1.6.0; soft hyphens and zero-width spaces do not split). A soft hyphen in front says
 * that the capitals inside are ours, so that the page's own `YouTube` survives the way back.
 */
const mark = '\u00AD';

/** Writes every compound of a text so that Pagefind indexes its parts: `Kaufentscheidung` → `␣KaufEntscheidung`. */
export function markCompounds(text: string, lexicon: Lexicon): string {
  const clean = text.replaceAll(mark, '');
  let marked = '';
  let from = 0;
  for (const { word, index } of tokens(clean)) {
    const [first = '', ...others] = splitCompound(word, lexicon);
    if (others.length === 0) continue;
    const capitals = others.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
    marked += clean.slice(from, index) + mark + first + capitals.join('');
    from = index + word.length;
  }
  return marked + clean.slice(from);
}

/** Turns marked compounds back into the words of the page. */
export const unmarkCompounds = (text: string): string =>
  text.replace(
    new RegExp(`${mark}(\\p{L})(\\p{L}*)`, 'gu'),
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
