import type { Called } from '../../model/diagnostic-codes.js';
import type { GridRow } from '../grid/grid.js';
import { report, type Sheet, spanOf } from './sheet.js';

/** A bill of an item: its first and last day as `YYYY-MM-DD`, both included. */
export interface Bill {
  readonly item: Called;
  /** What follows one upon another: an item, of one meter and tariff period. */
  readonly sequence: string;
  readonly from: string;
  readonly to: string;
  readonly record: GridRow;
}

/** Says where a bill begins before the one before it has ended, and where days lie between them. */
export function checkBills(sheet: Sheet, bills: readonly Bill[]): void {
  const latest = new Map<string, Bill>();
  for (const bill of bills.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = latest.get(bill.sequence);
    if (before) compare(sheet, before, bill);
    if (!before || bill.to > before.to) latest.set(bill.sequence, bill);
  }
}

function compare(sheet: Sheet, before: Bill, bill: Bill): void {
  const { item, record } = bill;
  const related = [spanOf(sheet, before.record, 'to')];
  const free = nextDay(before.to, 1);
  if (bill.from < free) {
    const isWithin = bill.to < before.to;
    const to = isWithin ? bill.to : before.to;
    report(sheet, 'SX2509', record, 'from', { item, from: bill.from, to }, related);
  } else if (bill.from > free) {
    const to = nextDay(bill.from, -1);
    report(sheet, 'SX2510', record, 'from', { item, from: free, to }, related);
  }
}

/** The day so many days after another; no time zone is asked. */
function nextDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
