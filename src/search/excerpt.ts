import { unmarkCompounds } from './compound-marks.ts';

/** A piece of an excerpt: plain, or a word that was found. */
export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

const decode = (text: string) => unmarkCompounds(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
// Where a note or another part is not indexed, a space stays in front of the full stop.
const closeUp = (text: string) => text.replace(/\s+(?=[.,;:!?](?:\s|$))/g, '').replace(/^… ?[.,;:!?] /, '… ');
const word = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Reads an excerpt of Pagefind, which is text with `<mark>` around each word found. Everything else that looks
 * like HTML is text. Punctuation that Pagefind marks with the word goes outside.
 * @param title left out where the excerpt begins with it
 */
export function excerptParts(excerpt: string, title = ''): ExcerptPart[] {
  const parts = excerpt.split(/<mark>([\s\S]*?)<\/mark>/).flatMap((piece, index): ExcerptPart[] => {
    const text = decode(piece);
    if (index % 2 === 0) return [{ text: closeUp(text), isHit: false }];
    const [, before = '', hit = '', after = ''] = word.exec(text) ?? [];
    return [
      { text: before, isHit: false },
      { text: hit, isHit: true },
      { text: after, isHit: false },
    ];
  });
  return withoutBeginning(
    parts.filter(({ text }) => text !== ''),
    `${title}. `,
  );
}

function withoutBeginning(parts: ExcerptPart[], beginning: string): ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (!whole.startsWith(beginning)) return parts;
  let left = beginning.length;
  return parts.flatMap(({ text, isHit }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, isHit }];
  });
}
