import type { CsvRecord } from '../csv/csv-text.js';
import { type Above, type When, whenOf } from './calendar.js';
import { type Bill, checkBills } from './check-bills.js';
import { excessiveCredits, isCredit, type ReadRow } from './credits.js';
import { checkOneUnit, type Measured } from './one-unit.js';
import { repetitionWatch } from './repeated-rows.js';
import { cellOf, complain, type Row } from './row.js';
import type { Sheet } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';
import { monthsOfBill, partOfBill } from './spread-bill.js';

/** A sound row, and when it was. */
interface SoundRow<R> extends ReadRow<R> {
  readonly when: When | null;
}

/**
 * Reads row by row. A row with an error is refused, whole; a bill over a month's end becomes a row
 * for each of its months.
 */
export function readRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  records: readonly CsvRecord[],
): { rows: R[]; used: number } {
  const sound = soundRows(spec, sheet, records);
  const refused = excessiveCredits(spec, sound);
  const kept = refused.size === 0 ? sound : sound.filter(({ read }) => !refused.has(read.line));
  const rows: R[] = [];
  const bills: Bill[] = [];
  for (const one of kept) {
    rows.push(...spread(spec, one));
    bills.push(...billsOf(spec, one));
  }
  checkBills(sheet, bills);
  return { rows, used: kept.length };
}

function soundRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  records: readonly CsvRecord[],
): SoundRow<R>[] {
  const sound: SoundRow<R>[] = [];
  const units = new Map<string, Measured>();
  const isRepeated = repetitionWatch(spec, sheet);
  let above: Above | null = null;
  for (const record of records) {
    const row: Row = { sheet, record, isSound: true };
    const when: When | null | undefined =
      spec.calendar === 'none' ? null : whenOf(row, spec.calendar, above);
    if (when) above = { when, record };
    const month = when?.month ?? '';
    const read = spec.read(row, month);
    if (!read || when === undefined) continue;
    checkOneUnit(spec, row, read, units);
    const one = { row, read, when, month, isCredit: isCredit(spec, row) };
    const isAgain = isRepeated(one);
    if (!isAgain && row.isSound) sound.push(one);
  }
  return sound;
}

/** The bill of a row, where it is one: a credit note follows upon none. */
function billsOf<R extends TableRow>(spec: TableSpec<R>, one: SoundRow<R>): Bill[] {
  const { row, read, when } = one;
  if (!when?.bill || one.isCredit) return [];
  const sequence = `${spec.identity(read)}\n${cellOf(row, 'period')}\n${cellOf(row, 'meter')}`;
  return [{ ...when.bill, item: spec.item(read, row.sheet.setting), sequence, record: row.record }];
}

function spread<R extends TableRow>(spec: TableSpec<R>, { row, read, when }: SoundRow<R>): R[] {
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
