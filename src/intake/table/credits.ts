import type { Month } from '../../model/month.js';
import type { GridRow } from '../grid/grid.js';
import { fold } from '../text/fold.js';
import { isAdjustment } from './numbers.js';
import { cellOf, complain, type Row } from './row.js';
import type { TableRow, TableSpec } from './spec.js';

const negative = /^[-\u2212\u2013]\s*\d/;

/** Whether the row gives something back: its note says so, and one of its numbers is negative. */
export const isCredit = <R extends TableRow>({ columns }: TableSpec<R>, row: Row): boolean =>
  isAdjustment(row) &&
  columns.some(({ name, holds }) => holds !== 'text' && negative.test(cellOf(row, name)));

/** A row that was read, with what it read. */
export interface ReadRow<R> {
  readonly row: Row;
  readonly read: R;
  readonly month: Month;
  readonly isCredit: boolean;
}

/**
 * Complains of credits that leave less than nothing of their item in its month.
 *
 * @returns Those rows, which are refused.
 */
export function excessiveCredits<R extends TableRow>(
  spec: TableSpec<R>,
  rows: readonly ReadRow<R>[],
): ReadonlySet<GridRow> {
  const refused = new Set<GridRow>();
  const credits = rows.filter((one) => one.isCredit);
  if (credits.length === 0) return refused;
  const key = ({ row, read, month }: ReadRow<R>): string =>
    `${month}\n${spec.identity(read)}\n${fold(cellOf(row, 'meter'))}`;
  const sums = new Map<string, number>();
  for (const one of rows) sums.set(key(one), (sums.get(key(one)) ?? 0) + amountIn(one.read));
  for (const one of credits) {
    if ((sums.get(key(one)) as number) >= 0) continue;
    const item = spec.item(one.read, one.row.sheet.setting);
    complain(one.row, 'SX2022', 'quantity', { item, month: one.month });
    refused.add(one.row.record);
  }
  return refused;
}

const amountIn = (read: TableRow & { readonly quantity?: number | null }): number =>
  read.quantity ?? 0;
