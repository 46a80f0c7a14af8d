/** `1.200.000 đ`, `1.200.000₫`, `1.200.000 VND`. */
const symbol = /(?<=\d)\s*(?:₫|đ|vnđ|vnd|đồng)$/iu;
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** The number of a cell of money without the đồng behind it, where the đồng is what the plant counts in. */
export function withoutMoneySymbol(cell: string, currency = 'VND'): string {
  // Most cells end in a digit, and a look at it is cheaper than a pattern.
  if (currency !== 'VND' || isDigit(cell.at(-1) ?? '0')) return cell;
  return cell.replace(symbol, '');
}
