import type { NumberWords } from './number-words.js';

/** A line never breaks between a number and what belongs to it. */
export const noBreakSpace = '\u00a0';

/**
 * Writes a number with a fixed count of decimals, grouped by thousands, with a true minus. Written
 * by hand, as the locale data of a Node build is no part of this program: the same number gives the
 * same bytes everywhere.
 *
 * @param decimals 0–20
 */
export function fixed(value: number, decimals: number, words: NumberWords): string {
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
