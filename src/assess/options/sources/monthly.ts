import { type Month, monthNumber } from '../../../model/month.js';
import type { TableState } from '../../../model/plant.js';

interface MonthlyRow {
  readonly file: string;
  readonly line: number;
  readonly month: Month;
}

export interface YearlySum {
  readonly value: number;
  /** Every cell that it is the sum of: `file:line:column`. */
  readonly leaves: readonly string[];
}

/**
 * Sums cells over the months of a period.
 *
 * @param rows - Rows of one item, of any month.
 * @param value - The cell, `null` where blank.
 * @returns `null` unless every month is on record without a blank cell: unknown is never 0.
 */
export function sumOver<Row extends MonthlyRow>(
  rows: readonly Row[],
  months: readonly Month[],
  value: (row: Row) => number | null,
  column = 'quantity',
): YearlySum | null {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  let total = 0;
  const leaves: string[] = [];
  const seen = new Set<number>();
  for (const row of rows) {
    if (row.month < first || row.month > last) continue;
    const cell = value(row);
    if (cell === null) return null;
    total += cell;
    leaves.push(`${row.file}:${row.line}:${column}`);
    seen.add(monthNumber(row.month));
  }
  return seen.size === months.length ? { value: total, leaves } : null;
}

/** Whether what a table holds can be built upon: a refused one takes out all that needs it. */
export const isSound = (table: { readonly state: TableState }): boolean => table.state === 'read';
