import { readMonth } from '../cell/month.js';
import type { GridRow } from '../grid/grid.js';
import { calendarOf, type TableForm } from '../table/spec.js';
import type { FoundHeading } from './find-heading.js';

/** How many of the rows below a heading are of the table; what stands behind them are remarks. */
export const endOfTable = (
  spec: TableForm,
  found: FoundHeading,
  below: readonly GridRow[],
): number => (found.months.length > 0 ? endOfWide(found, below) : endOfLong(spec, found, below));

/** Behind the last row of a table that says when, or how much; signatures and notes say neither. */
function endOfLong(
  spec: TableForm,
  { titles, constants }: FoundHeading,
  below: readonly GridRow[],
): number {
  const columnsOf = (names: readonly string[]): number[] =>
    titles.flatMap(({ column }, index) =>
      column !== undefined && names.includes(column) ? [index] : [],
    );
  const calendar = calendarOf(spec);
  const dates = columnsOf(calendar.length > 0 ? calendar : ['date']);
  const numbers = columnsOf(
    spec.columns.filter(({ holds }) => holds !== 'text').map(({ name }) => name),
  );
  const isDated = dates.length > 0 || constants.some(({ column }) => calendar.includes(column));
  if (!isDated) return below.length;
  const says = ({ cells }: GridRow): boolean =>
    numbers.some((index) => hasDigit(cells[index])) ||
    dates.some((index) => readMonth((cells[index] ?? '').trim(), 'day-first') !== undefined);
  return below.findLastIndex(says) + 1 || below.length;
}

const endOfWide = ({ months }: FoundHeading, below: readonly GridRow[]): number =>
  below.findLastIndex(({ cells }) => months.some(({ index }) => hasDigit(cells[index]))) + 1 ||
  below.length;

export const hasDigit = (cell = ''): boolean => /\d/.test(cell);
