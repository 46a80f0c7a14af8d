import { type Month, monthNumber } from '../../model/month.js';
import { dateOf, type ReadMonth, readMonth, readShortMonth } from '../cell/month.js';
import type { GridRow } from '../grid/grid.js';
import { fullYears } from './full-years.js';
import { cellOf, complain, complainOfBlank, type Row } from './row.js';
import type { Sheet } from './sheet.js';

/** A year, and what lies over both its ends. [months] */
const LONGEST_BILL = 13;

/** When a row was: its month, or the first and last day of its bill. */
export interface When {
  readonly month: Month;
  /** Days as `YYYY-MM-DD`, both included; `null`: the row names a month. */
  readonly bill: { readonly from: string; readonly to: string } | null;
}

/**
 * The month of a row: of `month`, or in its place of `date`, or of a bill's `from` and `to`.
 *
 * @param calendar - Where rows are billed, `from` and `to` are days; in flows.csv they are steps.
 * @param above - The row above, whose month counts on where a merged cell left this one blank.
 */
export function whenOf(
  row: Row,
  calendar: 'billed' | 'monthly',
  above: Above | null,
): When | undefined {
  const month = cellOf(row, 'month');
  const date = cellOf(row, 'date');
  if (month !== '') return agreeing(row, monthIn(row, 'month', month), date);
  if (date !== '') return monthIn(row, 'date', date);
  if (calendar === 'billed' && cellOf(row, 'from') + cellOf(row, 'to') !== '') return billIn(row);
  if (above && isFilledDown(row, above)) return above.when;
  complainOfBlank(row, row.sheet.heading.columns.has('month') ? 'month' : 'date');
  return undefined;
}

/** The month, where the date beside it lies in it or in the next: what is used is billed afterwards. */
function agreeing(row: Row, when: When | undefined, date: string): When | undefined {
  if (!when || date === '') return when;
  const read = dayIn(row, 'date', date);
  if (!read) return undefined;
  const later = monthNumber(read.month) - monthNumber(when.month);
  if (later !== 0 && later !== 1) complain(row, 'SX2021', 'date', { raw: date, month: when.month });
  return when;
}

export interface Above {
  readonly when: When;
  readonly record: GridRow;
}

/** Merged cells leave blanks: filled down in the first column only, and only without a row between. */
const isFilledDown = ({ sheet: { heading }, record }: Row, above: Above): boolean =>
  heading.columns.get('month') === Math.min(...heading.columns.values()) &&
  record.row === above.record.row + 1;

function monthIn(row: Row, column: string, raw: string): When | undefined {
  const read = dayIn(row, column, raw);
  if (!read) return undefined;
  const isFirst = column === 'month' && read.day !== null && !row.sheet.memo.isDayNoted;
  if (isFirst) {
    row.sheet.memo.isDayNoted = true;
    complain(row, 'SX2016', column, { raw, month: read.month });
  }
  return { month: read.month, bill: null };
}

function billIn(row: Row): When | undefined {
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const raw = cellOf(row, column);
    if (raw === '') complainOfBlank(row, column);
    return raw === '' ? undefined : dayIn(row, column, raw);
  });
  if (!from || !to) return undefined;
  const bill = { from: dateOf(from), to: dateOf(to) };
  if (from.day === null || to.day === null || bill.from > bill.to) {
    complain(row, 'SX2004', 'to', { raw: `${cellOf(row, 'from')} – ${cellOf(row, 'to')}` });
    return undefined;
  }
  if (monthNumber(to.month) - monthNumber(from.month) > LONGEST_BILL) {
    complain(row, 'SX2023', 'to', bill);
    return undefined;
  }
  return { month: from.month, bill };
}

export function dayIn(row: Row, column: string, raw: string): ReadMonth | undefined {
  const read = monthOnce(row.sheet, raw) ?? readShortMonth(raw, fullYears(row.sheet));
  if (!read) complain(row, 'SX2004', column, { raw });
  return read;
}

/** The month of a cell: the same two dozen texts fill the columns of all tables, so each is read once. */
export function monthOnce({ setting, dayOrder }: Sheet, raw: string): ReadMonth | undefined {
  const months = setting.months[dayOrder];
  const known = months.get(raw);
  if (known || months.has(raw)) return known;
  const read = readMonth(raw, dayOrder);
  months.set(raw, read);
  return read;
}
