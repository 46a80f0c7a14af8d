import type { NumberWords } from './number-words.js';

/** A line never breaks between a number and what belongs to it. */
export const noBreakSpace = '\u00a0';

/** From here on a number has more digits than anybody reads, and none of the last is known. */
const UNREADABLE = 1e21;
/** Below this, with more decimals than these, a number is mostly zeros. */
const SMALL = 1e-6;
const MOST_DECIMALS = 9;

const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** `6,13×10²⁹⁴`: for what is too large or too small to be written out. */
function scientific(value: number, figures: number, words: NumberWords): string {
  const [digits = '', exponent = ''] = Math.abs(value)
    .toExponential(figures - 1)
    .split('e');
  const power = [...exponent].map((digit) => raised[digit] ?? '').join('');
  return `${value < 0 ? '−' : ''}${digits.replace('.', words.decimal)}×10${power}`;
}

const isWritable = (value: number, decimals: number): boolean =>
  value === 0 ||
  (Math.abs(value) < UNREADABLE && (decimals <= MOST_DECIMALS || Math.abs(value) >= SMALL));

/**
 * Writes a number with a fixed count of decimals, grouped by thousands, with a true minus; in three
 * figures and a power of ten from 1e21 on and where its decimals would be mostly zeros. Written by hand, as the locale data of a Node build is no part of this program: the same number gives the
 * same bytes everywhere.
 *
 * @param decimals 0–20
 */
export function fixed(value: number, decimals: number, words: NumberWords): string {
  if (!isWritable(value, decimals)) return scientific(value, 3, words);
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
  const digits = fraction === undefined ? grouped : grouped + words.decimal + fraction;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/**
 * Decimals that leave `figures` significant digits *after* rounding: 9.996 has two figures of
 * decimals less than it seems, as it becomes 10.0. Whole digits are never cut.
 */
export function decimalsFor(value: number, figures: number): number {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential(figures - 1).split('e')[1]);
  return Math.min(20, Math.max(0, figures - 1 - exponent));
}

/** Rounds to significant digits, whole digits too: 8725 in three is 8730. */
export const toSignificant = (value: number, figures: number): number =>
  Number(value.toPrecision(figures));

/** A number with a sign in any case, but for what rounds to zero. */
export function signed(value: number, decimals: number, words: NumberWords): string {
  const text = fixed(value, decimals, words);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A count: grouped by thousands; anything finer in at most six significant digits. */
export function plain(value: number, words: NumberWords): string {
  if (Number.isInteger(value)) return fixed(value, 0, words);
  const decimals = decimalsFor(value, 6);
  const shortest = String(Number(value.toFixed(decimals))).split('.')[1]?.length ?? 0;
  return fixed(value, Math.min(decimals, shortest), words);
}

/** Fifteen digits are all that a number can be trusted to keep; conversion of units blurs the next. */
const trustedDigits = 15;

/** Every digit that stands in the file, grouped by thousands. */
export function exactly(value: number, words: NumberWords): string {
  const kept = Number(value.toPrecision(trustedDigits));
  const [digits = '', exponent = '0'] = String(kept).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  if (!isWritable(kept, decimals)) return scientific(kept, digits.replace(/\D/g, '').length, words);
  return fixed(kept, Math.min(20, Math.max(0, decimals)), words);
}
