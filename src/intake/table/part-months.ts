import { daysIn, type Month } from '../../model/month.js';
import type { TableName } from '../../model/plant.js';
import type { Bill } from './check-bills.js';
import { monthsOfBill } from './spread-bill.js';

/** What a meter counts without a pause: on days that no bill covers something was used all the same. */
const metered: ReadonlySet<TableName> = new Set(['energy', 'water']);

/** How many days of a month the bills of one sequence cover, and a bill that does. */
interface PartMonth {
  readonly days: number;
  readonly bill: Bill;
}

/** Months that bills cover in part, by their sequence. */
export type PartMonths = ReadonlyMap<string, ReadonlyMap<Month, PartMonth>>;

/**
 * Finds the months of which some days stand on no bill. What was used in such a month is not known:
 * the days that are billed are not the month.
 */
export function partMonths(table: TableName, bills: readonly Bill[]): PartMonths {
  const bySequence = new Map<string, Bill[]>();
  for (const bill of metered.has(table) ? bills : []) {
    const known = bySequence.get(bill.sequence);
    if (known) known.push(bill);
    else bySequence.set(bill.sequence, [bill]);
  }
  return new Map(Array.from(bySequence, ([sequence, all]) => [sequence, partMonthsOf(all)]));
}

function partMonthsOf(bills: readonly Bill[]): ReadonlyMap<Month, PartMonth> {
  const covered = new Map<Month, { readonly days: Set<number>; readonly bill: Bill }>();
  for (const { bill, month, day } of bills.flatMap(daysOf)) {
    const one = covered.get(month) ?? { days: new Set<number>(), bill };
    covered.set(month, one);
    one.days.add(day);
  }
  return new Map(
    Array.from(
      covered,
      ([month, { days, bill }]) => [month, { days: days.size, bill }] as const,
    ).filter(([month, { days }]) => days < daysIn(month)),
  );
}

/** Every day of a bill. */
const daysOf = (bill: Bill) =>
  monthsOfBill(bill.from, bill.to).flatMap(({ month, days }) => {
    const first = bill.from.startsWith(month) ? Number(bill.from.slice(8)) : 1;
    return Array.from({ length: days }, (_, index) => ({ bill, month, day: first + index }));
  });
