import { baseUnit, findUnit, type Unit } from './unit.js';

/** `1.200.000 đ`, `1.200.000₫`, `1.200.000 VND`. */
const symbol = /(?<=\d)\s*(?:₫|đ|vnđ|vnd|đồng)$/iu;
const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

/** The number of a cell of money without the đồng behind it, where the đồng is what the plant counts in. */
export function withoutMoneySymbol(cell: string, currency = 'VND'): string {
  // Most cells end in a digit, and a look at it is cheaper than a pattern.
  if (currency !== 'VND' || isDigit(cell.at(-1) ?? '0')) return cell;
  return cell.replace(symbol, '');
}

/** Signs of one currency; `¥` is of two, and says nothing. */
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '฿': 'THB',
};

const code = /^[A-Z]{3}$/;

/**
 * The currency that a text names: by its code in capitals, by its sign, or a unit of the đồng.
 *
 * @returns Code of ISO 4217; `undefined` where it names none.
 */
export function currencyOf(text: string): string | undefined {
  const sign = signs[text.toUpperCase()];
  if (sign !== undefined) return sign;
  if (findUnit(text, ['money'])?.dimension === 'money') return 'VND';
  return code.test(text) && !findUnit(text) ? text : undefined;
}

/**
 * The unit of money that a text names, where it is of the facility's currency: `₫`, `nghìn đồng`,
 * `triệu` of the đồng, and of another currency its code or sign.
 *
 * @returns `undefined` where it is no money, or another currency: no rate is guessed.
 */
export function moneyUnit(text: string, currency = 'VND'): Unit | undefined {
  if (currency === 'VND') {
    const unit = findUnit(text, ['money']);
    return unit?.dimension === 'money' ? unit : undefined;
  }
  const isOwn = text.toUpperCase() === currency || signs[text.toUpperCase()] === currency;
  return isOwn ? baseUnit('money') : undefined;
}
