/** A calendar month as `YYYY-MM`: sorts as text, has no time zone, and needs no clock. The name is for the reader: `intake/` sees to the form. */
export type Month = string;

/** Both ends included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** Months since year 0, so that months can be counted and compared as integers. */
export const monthNumber = (month: Month): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The inverse of {@link monthNumber}. */
export function monthOf(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Every month of the period, in order. */
export function monthsOf({ from, to }: Period): Month[] {
  const months: Month[] = [];
  for (let number = monthNumber(from); number <= monthNumber(to); number++)
    months.push(monthOf(number));
  return months;
}

/** Every month from the start of the first period to the end of the last, in order. */
export function monthsAcross(periods: readonly Period[]): Month[] {
  const months = periods.flatMap(({ from, to }) => [from, to]).toSorted();
  const [from, to] = [months[0], months.at(-1)];
  return from === undefined || to === undefined ? [] : monthsOf({ from, to });
}

/** Whether the month lies in the period. */
export const isWithin = (month: Month, { from, to }: Period): boolean =>
  month >= from && month <= to;

/** Days in a month of the Gregorian calendar. */
export function daysIn(month: Month): number {
  const year = Number(month.slice(0, 4));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    Number(month.slice(5, 7)) - 1
  ] as number;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text) &&
  Number(text.slice(8)) >= 1 &&
  Number(text.slice(8)) <= daysIn(text.slice(0, 7));
