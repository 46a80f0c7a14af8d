import type { Amount, AmountStyle } from '../model/text.js';
import { paybackParts } from './calendar.js';
import { headlineNumber, headlineUnit, inMillions, moneyText } from './money.js';
import type { NumberWords } from './number-words.js';
import {
  decimalsFor,
  exactly,
  fixed,
  noBreakSpace,
  plain,
  signed,
  toSignificant,
} from './numerals.js';
import { customaryDecimals, isWhole, unitText } from './units.js';

type Style = (amount: Amount, words: NumberWords) => string;

/** Units of a number that is read without one. */
const silent = new Set(['fraction', '1', '-', '']);

function withUnit(text: string, { bare, unit }: Amount, words: NumberWords): string {
  if (bare || silent.has(unit)) return text;
  return unit === '%' ? `${text}%` : `${text}${noBreakSpace}${unitText(unit, words)}`;
}

/** Decimals of a total: none in units that are read whole, else one below a hundred. */
function recordedDecimals(value: number, unit: string): number {
  if (unit === 'fraction') return 2;
  const size = Math.abs(value);
  if (size < 1) return decimalsFor(value, 2);
  return isWhole(unit) || size >= 99.95 ? 0 : 1;
}

function indicatorDecimals(value: number, unit: string): number {
  const customary = customaryDecimals(unit);
  if (customary !== undefined && Math.abs(value) >= 10 ** (1 - customary)) return customary;
  return decimalsFor(value, 3);
}

const percent = (text: string): string => `${text}%`;

/** `<0,1%`: what is something, but less than its last decimal shows. */
function percentOf(hundredfold: number, decimals: number, words: NumberWords): string {
  const least = 10 ** -decimals;
  return hundredfold > 0 && hundredfold < least / 2
    ? percent(`<${fixed(least, decimals, words)}`)
    : percent(fixed(hundredfold, decimals, words));
}

/** Decimals of a percentage that has its three figures; nobody reads more of it. */
const MOST_PERCENT_DECIMALS = 4;

function shareText(value: number, words: NumberWords): string {
  const hundredfold = value * 100;
  const decimals = Math.abs(hundredfold) < 9.95 && hundredfold !== 0 ? 1 : 0;
  return percentOf(hundredfold, decimals, words);
}

function changeText(value: number, words: NumberWords): string {
  return percent(signed(value * 100, Math.abs(value) < 0.9995 ? 1 : 0, words));
}

function paybackText(years: number, words: NumberWords): string {
  if (years <= 0) return words.now;
  const parts = paybackParts(years);
  if ('years' in parts) {
    const text = fixed(parts.years, 1, words);
    const isOne = Math.abs(parts.years) < 1.05;
    return `${text}${noBreakSpace}${isOne ? words.year.one : words.year.other}`;
  }
  if (parts.months === 0) return words.underOneMonth;
  const word = parts.months === 1 ? words.month.one : words.month.other;
  return `${parts.months}${noBreakSpace}${word}`;
}

/** An indicator that is a share is read in per cent, with its three figures. */
function indicatorText(amount: Amount, words: NumberWords): string {
  if (amount.unit === 'fraction')
    return percentOf(
      amount.value * 100,
      Math.min(decimalsFor(amount.value * 100, 3), MOST_PERCENT_DECIMALS),
      words,
    );
  const decimals = indicatorDecimals(amount.value, amount.unit) + (amount.finer ? 1 : 0);
  return withUnit(fixed(amount.value, decimals, words), amount, words);
}

/** Whether two indicators of one unit would be written with the same digits. */
export const areWrittenAlike = (a: number, b: number, unit: string): boolean => {
  const written = (value: number): string => value.toFixed(indicatorDecimals(value, unit));
  return unit !== 'fraction' && written(a) === written(b);
};

function estimateText(amount: Amount, words: NumberWords): string {
  if (amount.unit === 'fraction') return shareText(amount.value, words);
  const rounded = toSignificant(amount.value, 3);
  return withUnit(plain(rounded, words), amount, words);
}

function headlineText(amount: Amount, words: NumberWords): string {
  const scale = amount.scale ?? amount.value;
  const number = headlineNumber(amount.value, words, scale);
  return amount.bare
    ? number
    : `${number}${noBreakSpace}${headlineUnit(scale, amount.unit, words)}`;
}

/** One way of writing for each style: the whole of the house's number rules. */
const styles: Readonly<Record<AmountStyle, Style>> = {
  recorded: (amount, words) =>
    withUnit(
      fixed(amount.value, recordedDecimals(amount.value, amount.unit), words),
      amount,
      words,
    ),
  exact: (amount, words) => withUnit(exactly(amount.value, words), amount, words),
  indicator: indicatorText,
  estimate: estimateText,
  factor: (amount, words) => withUnit(plain(amount.value, words), amount, words),
  change: ({ value }, words) => changeText(value, words),
  // Bare it has no plus either: a word beside it says the direction.
  points: ({ value, bare }, words) =>
    bare
      ? fixed(value * 100, 1, words)
      : `${signed(value * 100, 1, words)}${noBreakSpace}${words.points}`,
  share: ({ value }, words) => shareText(value, words),
  payback: ({ value }, words) => paybackText(value, words),
  money: ({ value, unit, bare }, words) =>
    bare ? inMillions(value, words) : moneyText(value, unit, words),
  headline: headlineText,
};

/** Writes an amount by its style. */
export const amountText = (amount: Amount, words: NumberWords): string =>
  styles[amount.style](amount, words);
