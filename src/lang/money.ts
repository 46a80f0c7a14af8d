import type { NumberWords } from './number-words.js';
import { decimalsFor, fixed, noBreakSpace } from './numerals.js';

const million = 1e6;
const billion = 1e9;

const currencyText = (currency: string, words: NumberWords): string =>
  words.units[currency] ?? currency;

/** Whole millions; what is less than one keeps a figure, so that it does not read as nothing. */
export function inMillions(value: number, words: NumberWords): string {
  const millions = value / million;
  const decimals = Math.abs(millions) < 0.95 ? Math.min(3, decimalsFor(millions, 1)) : 0;
  return fixed(millions, decimals, words);
}

/** `2.652 triệu đồng` [currency of the plant]. */
export const moneyText = (value: number, currency: string, words: NumberWords): string =>
  value === 0
    ? `0${noBreakSpace}${currencyText(currency, words)}`
    : [inMillions(value, words), words.million, currencyText(currency, words)].join(noBreakSpace);

/**
 * `2,65 tỷ đồng`: billions in three figures, from 999.5 million on, where millions would round up
 * to a fourth digit; below that whole millions.
 *
 * @param scale value whose unit is taken, where numbers stand side by side
 */
export function headlineNumber(value: number, words: NumberWords, scale = value): string {
  const divisor = headlineDivisor(scale);
  const scaled = value / divisor;
  return divisor === billion
    ? fixed(scaled, Math.min(2, decimalsFor(scaled, 3)), words)
    : inMillions(value, words);
}

const headlineDivisor = (value: number): number =>
  Math.abs(value) >= 999.5 * million ? billion : million;

/** The unit that belongs to {@link headlineNumber}. */
export const headlineUnit = (scale: number, currency: string, words: NumberWords): string =>
  scale === 0
    ? currencyText(currency, words)
    : [
        headlineDivisor(scale) === billion ? words.billion : words.million,
        currencyText(currency, words),
      ].join(noBreakSpace);
