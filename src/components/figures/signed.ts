/** A number rounded to a whole one, with its sign: +2, 0, −1. The minus is the mathematical one in every language. */
export function signed(value: number): string {
  const rounded = Math.round(value);
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
