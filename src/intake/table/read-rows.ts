import { daysIn } from '../../model/month.js';
import { type GridRow, linesOf } from '../grid/grid.js';
import { type Above, type When, whenOf } from './calendar.js';
import { type Bill, checkBills } from './check-bills.js';
import { excessiveCredits, isCredit, type ReadRow } from './credits.js';
import { checkOneUnit, type Measured } from './one-unit.js';
import { type PartMonths, partMonths } from './part-months.js';
import { repetitionWatch } from './repeated-rows.js';
import { cellOf, complain, type Row } from './row.js';
import { cellsOf, report, type Sheet } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';
import { monthsOfBill, partOfBill } from './spread-bill.js';

/** A sound row, and when it was. */
interface SoundRow<R> extends ReadRow<R> {
  readonly when: When | null;
}

/**
 * Reads row by row. A row with an error is refused, whole; a bill over a month's end becomes a row
 * for each of its months.
 *
 * @returns The sound rows, and every line of those that are refused.
 */
export function readRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  records: readonly GridRow[],
): { rows: R[]; bad: ReadonlySet<number> } {
  const sound = soundRows(spec, sheet, records);
  const refused = excessiveCredits(spec, sound);
  const kept = refused.size === 0 ? sound : sound.filter(({ row }) => !refused.has(row.record));
  const bills = kept.flatMap((one) => billsOf(spec, one));
  checkBills(sheet, bills);
  const parts = partMonths(spec.name, bills);
  noteParts(sheet, parts);
  const rows: R[] = [];
  for (const one of kept)
    if (one.when?.bill) rows.push(...spread(spec, one, parts));
    else rows.push(one.isCredit ? credited(spec, one) : one.read);
  return { rows, bad: linesBeside(records, kept) };
}

/** A credit note says what it changes; of what it leaves blank it changes nothing. */
const credited = <R extends TableRow>(spec: TableSpec<R>, { read, month }: SoundRow<R>): R =>
  spec.share?.(read, month, (value) => value ?? 0) ?? read;

/** Says which months the bills of an item cover in part. */
function noteParts(sheet: Sheet, parts: PartMonths): void {
  for (const months of parts.values())
    for (const [month, { days, bill }] of months) {
      const args = { item: bill.item, month, days, of: daysIn(month) };
      report(sheet, 'SX2027', bill.record, 'from', args);
    }
}

/** The lines of all rows but those that are kept. */
function linesBeside(
  records: readonly GridRow[],
  kept: readonly { readonly row: Row }[],
): ReadonlySet<number> {
  if (kept.length === records.length) return new Set();
  const used = new Set(kept.map(({ row }) => row.record));
  return new Set(records.filter((record) => !used.has(record)).flatMap(linesOf));
}

function soundRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  records: readonly GridRow[],
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
    const read = placed(spec.read(row, month), row);
    if (!read || when === undefined) continue;
    const identity = spec.identity(read);
    checkOneUnit(spec, row, read, identity, units);
    const one = { row, read, when, month, isCredit: isCredit(spec, row) };
    const isAgain = isRepeated(one, identity);
    if (!isAgain && row.isSound) sound.push(one);
  }
  return sound;
}

/** Where months are columns, a row says where each of its cells stands. */
const placed = <R extends TableRow>(
  read: R | undefined,
  { sheet, record: { origins } }: Row,
): R | undefined => (read && origins ? { ...read, cells: cellsOf(sheet.heading, origins) } : read);

/** The bill of a row, where it is one: a credit note follows upon none. */
function billsOf<R extends TableRow>(spec: TableSpec<R>, one: SoundRow<R>): Bill[] {
  const { row, read, when } = one;
  if (!when?.bill || one.isCredit) return [];
  const item = spec.item(read, row.sheet.setting);
  return [{ ...when.bill, item, sequence: sequenceOf(spec, one), record: row.record }];
}

/** What bills follow one upon another for: an item, of one tariff period and meter. */
const sequenceOf = <R extends TableRow>(spec: TableSpec<R>, { row, read }: SoundRow<R>): string =>
  `${spec.identity(read)}\n${cellOf(row, 'period')}\n${cellOf(row, 'meter')}`;

/** A bill as a row for each of its months; a month that bills cover in part is not known. */
function spread<R extends TableRow>(spec: TableSpec<R>, one: SoundRow<R>, parts: PartMonths): R[] {
  const { row, read, when, isCredit: gives } = one;
  const { share } = spec;
  if (!when?.bill || !share) return [read];
  const { from, to } = when.bill;
  const months = monthsOfBill(from, to);
  if (months.length > 1)
    complain(row, 'SX2018', 'from', { from, to, months: months.map(({ month }) => month) });
  const part = gives ? undefined : parts.get(sequenceOf(spec, one));
  return months.map(({ month }, index) =>
    share(read, month, (value) => {
      if (part?.has(month)) return null;
      return partOfBill(gives ? (value ?? 0) : value, months, index);
    }),
  );
}
