export type CountProblem = 'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'too-large';
export type ParsedCount = { status: 'ok'; count: number } | { status: 'unreadable'; reason: CountProblem };

/** Nine digits still fit the field and the picture at 320 px. */
export const maxCount = 999_999_999;

// A group of exactly three digits is a thousand in both languages, because people come in whole numbers.
// So “1.200” and “1,200” mean the same, and the reader's language need not be known.
const groupedNumber =
  /^(?<whole>[1-9]\d{0,2}(?:(?<mark>[.,'’\s])\d{3})(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/;
const plainNumber = /^(?<whole>\d+)(?:[.,](?<decimals>\d+))?$/;
/** No number of people is longer; a pasted book must not keep the expressions above busy. */
const longestNumber = 400;

/**
 * Reads a typed number of people, in German or English format: “1200”, “1.200”, “1,200”, “1 200”, “1200,00”.
 * Returns the whole number, or the reason why it cannot be one; never throws.
 */
export function parseCount(text: string): ParsedCount {
  const typed = text.trim();
  if (typed === '') return unreadable('empty');
  if (typed.length > longestNumber) return unreadable('not-a-number');

  const unsigned = typed.replace(/^[-−–]\s*/, '');
  const { whole, decimals } = (groupedNumber.exec(unsigned) ?? plainNumber.exec(unsigned))?.groups ?? {};
  if (whole === undefined) return unreadable('not-a-number');
  if (unsigned !== typed) return unreadable('negative');
  if (decimals !== undefined && /[1-9]/.test(decimals)) return unreadable('not-whole');

  const count = Number(whole.replace(/\D/g, ''));
  return count > maxCount ? unreadable('too-large') : { status: 'ok', count };
}

function unreadable(reason: CountProblem): ParsedCount {
  return { status: 'unreadable', reason };
}
