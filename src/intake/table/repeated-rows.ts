import { dateOf, readMonth } from '../cell/month.js';
import type { CsvRecord } from '../csv/csv-text.js';
import { fold } from '../text/fold.js';
import { tariffPeriods } from '../vocabulary/words.js';
import type { When } from './calendar.js';
import type { ReadRow } from './credits.js';
import { isMainMeter } from './meter.js';
import { cellOf, complain, type Row } from './row.js';
import { type Sheet, spanOf } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';
import { vocabulary } from './vocabulary.js';

/** What tells two rows of one item and month apart; the number of the bill does too, where both have one. */
const distinguishing = ['date', 'from', 'to', 'period', 'meter'];

const periods = vocabulary(tariffPeriods).index;

/** Recognises rows that say again what an earlier row of the table said. */
export function repetitionWatch<R extends TableRow>(
  spec: TableSpec<R>,
  { heading }: Sheet,
): (one: ReadRow<R> & { readonly when: When | null }) => boolean {
  const seen = new Map<string, CsvRecord>();
  const numbered = new Map<string, Map<string, CsvRecord>>();
  const apart = [...distinguishing, ...(spec.apart ?? [])].filter((name) =>
    heading.columns.has(name),
  );
  const hasBills = heading.columns.has('document');
  return ({ row, read, when, isCredit }) => {
    if (isCredit) return false;
    const identity = spec.identity(read);
    if (identity === null) return false;
    const key = keyOf(row, `${when?.month ?? ''}\n${identity}`, apart);
    const before = seen.get(key);
    if (!before) seen.set(key, row.record);
    const first = hasBills ? sameBill(numbered, key, row) : before;
    if (first) complainOfRepetition(spec, row, read, when, first);
    return first !== undefined;
  };
}

/** What must not stand twice: an identity in its month, with all that tells rows apart. */
function keyOf(row: Row, identity: string, apart: readonly string[]): string {
  let key = identity;
  for (const name of apart) key += `\n${meaningOf(row, name)}`;
  return key;
}

/** The earlier row of the same bill, which is kept where there is none; one without a number may be any of them. */
function sameBill(
  numbered: Map<string, Map<string, CsvRecord>>,
  key: string,
  row: Row,
): CsvRecord | undefined {
  const bills = numbered.get(key) ?? new Map<string, CsvRecord>();
  numbered.set(key, bills);
  const bill = fold(cellOf(row, 'document'));
  const first = bill === '' ? bills.values().next().value : (bills.get(bill) ?? bills.get(''));
  if (!first) bills.set(bill, row.record);
  return first;
}

/** What a cell means, however it is written. */
function meaningOf(row: Row, column: string): string {
  const cell = cellOf(row, column);
  if (cell === '') return '';
  if (column === 'meter') return isMainMeter(row, cell) ? '' : cell;
  if (column === 'period') return periods.get(fold(cell)) ?? fold(cell);
  if (column === 'note') return fold(cell);
  const { setting, dayOrder } = row.sheet;
  const read = setting.months[dayOrder].get(cell) ?? readMonth(cell, dayOrder);
  return read ? dateOf(read) : cell;
}

function complainOfRepetition<R extends TableRow>(
  spec: TableSpec<R>,
  row: Row,
  read: R,
  when: When | null,
  first: CsvRecord,
): void {
  const column = when ? 'month' : (spec.columns.find(({ isNeeded }) => isNeeded)?.name ?? 'id');
  const related = [spanOf(row.sheet, first, column)];
  const item = spec.item(read, row.sheet.setting);
  const firstLine = first.line;
  if (when) complain(row, 'SX2005', column, { item, month: when.month, firstLine }, related);
  else complain(row, 'SX2019', column, { id: item, firstLine }, related);
}
