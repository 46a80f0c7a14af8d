import type { CsvRecord } from '../csv/csv-text.js';
import { type Above, type When, whenOf } from './calendar.js';
import { type Bill, checkBills } from './check-bills.js';
import { cellOf, complain, isAdjustment, type Row } from './row.js';
import { type Sheet, spanOf } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';
import { monthsOfBill, partOfBill } from './spread-bill.js';

/** What tells two rows of one item and month apart. */
const distinguishing = ['date', 'from', 'to', 'period', 'meter', 'document'] as const;

/**
 * Reads row by row. A row with an error is refused, whole; a bill over a month's end becomes a row
 * for each of its months.
 */
export function readRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  records: readonly CsvRecord[],
): { rows: R[]; used: number } {
  const rows: R[] = [];
  const firsts = new Map<string, CsvRecord>();
  const bills: Bill[] = [];
  const apart = distinguishing.filter((name) => sheet.heading.columns.has(name));
  let above: Above | null = null;
  let used = 0;
  for (const record of records) {
    const row: Row = { sheet, record, isSound: true };
    const when: When | null | undefined =
      spec.calendar === 'none' ? null : whenOf(row, spec.calendar, above);
    if (when) above = { when, record };
    const read = spec.read(row, when?.month ?? '');
    if (!read || when === undefined || !row.isSound) continue;
    if (isRepeated(spec, row, read, when, apart, firsts)) continue;
    used++;
    rows.push(...spread(spec, row, read, when));
    bills.push(...billsOf(spec, row, read, when));
  }
  checkBills(sheet, bills);
  return { rows, used };
}

/** Whether the row says again what an earlier one said, with nothing to tell them apart. */
function isRepeated<R extends TableRow>(
  spec: TableSpec<R>,
  row: Row,
  read: R,
  when: When | null,
  apart: readonly string[],
  firsts: Map<string, CsvRecord>,
): boolean {
  const identity = spec.identity(read);
  if (identity === null || isAdjustment(row)) return false;
  const month = when?.month ?? '';
  let key = `${month}\n${identity}`;
  for (const name of apart) key += `\n${cellOf(row, name)}`;
  const first = firsts.get(key);
  if (!first) {
    firsts.set(key, row.record);
    return false;
  }
  const related = [spanOf(row.sheet, first, when ? 'month' : 'id')];
  const item = spec.item(read);
  const firstLine = first.line;
  if (when) complain(row, 'SX2005', 'month', { item, month, firstLine }, related);
  else complain(row, 'SX2019', 'id', { id: item, firstLine }, related);
  return true;
}

/** The bill of a row, where it is one: a credit note follows upon none. */
function billsOf<R extends TableRow>(
  spec: TableSpec<R>,
  row: Row,
  read: R,
  when: When | null,
): Bill[] {
  if (!when?.bill || isAdjustment(row)) return [];
  const sequence = `${spec.identity(read)}\n${cellOf(row, 'period')}\n${cellOf(row, 'meter')}`;
  return [{ ...when.bill, item: spec.item(read), sequence, record: row.record }];
}

function spread<R extends TableRow>(spec: TableSpec<R>, row: Row, read: R, when: When | null): R[] {
  if (!when?.bill || !spec.share) return [read];
  const { from, to } = when.bill;
  const months = monthsOfBill(from, to);
  if (months.length === 1) return [read];
  complain(row, 'SX2018', 'from', { from, to, months: months.map(({ month }) => month) });
  return months.map(({ month }, index) =>
    (spec.share as NonNullable<typeof spec.share>)(read, month, (value) =>
      partOfBill(value, months, index),
    ),
  );
}
