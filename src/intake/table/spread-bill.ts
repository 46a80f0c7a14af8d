import { daysIn, type Month, monthNumber, monthOf } from '../../model/month.js';

/** A month of a bill, and how many of its days the bill covers. */
export interface BilledMonth {
  readonly month: Month;
  readonly days: number;
}

/** The months that a bill covers. Both days count; days as `YYYY-MM-DD`. */
export function monthsOfBill(from: string, to: string): BilledMonth[] {
  const first = from.slice(0, 7);
  const last = to.slice(0, 7);
  const months: BilledMonth[] = [];
  for (let number = monthNumber(first); number <= monthNumber(last); number++) {
    const month = monthOf(number);
    const start = month === first ? Number(from.slice(8)) : 1;
    const end = month === last ? Number(to.slice(8)) : daysIn(month);
    months.push({ month, days: end - start + 1 });
  }
  return months;
}

/**
 * Cuts an amount of a bill to one of its months by days. The last month takes what is left, so that
 * the parts add up to the bill.
 *
 * @formula intake.spread-bill — part = amount × days of the month / days of the bill
 */
export function partOfBill(
  amount: number | null,
  months: readonly BilledMonth[],
  index: number,
): number | null {
  if (amount === null) return null;
  const total = months.reduce((sum, { days }) => sum + days, 0);
  const part = (at: number): number => (amount * (months[at] as BilledMonth).days) / total;
  if (index < months.length - 1) return part(index);
  let before = 0;
  for (let at = 0; at < index; at++) before += part(at);
  return amount - before;
}
