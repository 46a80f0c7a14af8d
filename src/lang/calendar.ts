import type { Month } from '../model/month.js';
import type { NumberWords } from './number-words.js';

/** `9/2024`; in English `Sep 2024`. */
export function monthText(month: Month, words: NumberWords): string {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5, 7));
  const name = words.monthNames?.[number - 1];
  return name === undefined ? `${number}/${year}` : `${name}\u00a0${year}`;
}

/** `14/01/2026`; in English `14 Jan 2026`. */
export function dateText(date: string, words: NumberWords): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = words.monthNames?.[Number(month) - 1];
  return name === undefined
    ? `${day}/${month}/${year}`
    : `${Number(day)}\u00a0${name}\u00a0${year}`;
}

/** How long until the money is back [years]: at once, whole months below a year, else one decimal. */
export function paybackParts(
  years: number,
): { readonly months: number } | { readonly years: number } {
  const months = Math.round(years * 12);
  return months < 12 ? { months } : { years };
}
