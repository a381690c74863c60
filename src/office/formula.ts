/** Formulas of metrics as the guide prints them (“won ÷ lost × 100”), read so that a worksheet can compute them. */

export interface ReadFormula {
  /** What has to be counted or measured, each once, in the order in which it is named. */
  terms: string[];
  /** The formula for a worksheet. Takes the address of each term's cell, in the order of `terms`. */
  withCells: (cells: readonly string[]) => string;
}

/** A number, a term's place in the list, an operator or a parenthesis. */
type Token = { term: number } | { symbol: string };

const operators: Record<string, string> = { '÷': '/', '×': '*', '−': '-', '+': '+' };

/**
 * Reads a formula of terms, numbers, ÷ × − + and parentheses. An operator has a space on both sides; a parenthesis
 * belongs to the formula only at the beginning of a term, or at the end of one that was opened so. What follows
 * “, mit r =” or “, with r =” explains letters and is left out.
 */
export function readFormula(text: string): ReadFormula {
  const terms: string[] = [];
  const tokens: Token[] = [];
  let open = 0;
  const [computed = ''] = text.split(/, (?:mit|with) \p{L} = /u);
  for (const piece of computed.split(/\s+([÷×−+])\s+/)) {
    const operator = operators[piece];
    if (operator) {
      tokens.push({ symbol: operator });
      continue;
    }
    const opening = /^\(*/.exec(piece)![0].length;
    open += opening;
    let rest = piece.slice(opening);
    let closing = 0;
    while (open > 0 && rest.endsWith(')') && !isBalanced(rest)) {
      rest = rest.slice(0, -1);
      open -= 1;
      closing += 1;
    }
    tokens.push({ symbol: '('.repeat(opening) }, operand(rest, terms), { symbol: ')'.repeat(closing) });
  }
  const withCells = (cells: readonly string[]): string =>
    tokens.map((token) => ('symbol' in token ? token.symbol : cells[token.term])).join('');
  return { terms, withCells };
}

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;

/** A number stays; a term gets its place in the list, the same one when it is named again. */
function operand(text: string, terms: string[]): Token {
  if (/^\d+$/.test(text)) return { symbol: text };
  const known = terms.indexOf(text);
  return { term: known === -1 ? terms.push(text) - 1 : known };
}

/** How single values are summed up where the formula asks for it: their median or their mean. */
export function summaryOf(text: string): 'MEDIAN' | 'AVERAGE' | undefined {
  if (/^median/i.test(text)) return 'MEDIAN';
  return /^(mittelwert|mean)/i.test(text) ? 'AVERAGE' : undefined;
}
