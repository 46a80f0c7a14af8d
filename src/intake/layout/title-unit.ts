import { findUnit } from '../cell/unit.js';
import type { GridRow } from '../grid/grid.js';
import { fold } from '../text/fold.js';

/** `ĐVT: 1.000 đồng`, `(Đơn vị: triệu đồng)`: what a line above a table counts its money in. */
const stated = /(?:^|[^a-z])(?:dvt|don vi(?: tinh| tien| tien te)?|unit)\s*[:=]\s*(.+)$/;

/** A unit of money that a line above the heading names, and the line; thousands or millions only. */
export function moneyUnitAbove(
  above: readonly GridRow[],
): { readonly unit: string; readonly line: GridRow; readonly column: number } | undefined {
  for (const line of above.toReversed())
    for (const [column, cell] of line.cells.entries()) {
      const words = stated.exec(fold(cell))?.[1]?.replace(/[()]/g, '').trim();
      const unit = words === undefined ? undefined : findUnit(words, ['money']);
      if (unit?.dimension === 'money' && unit.times !== unit.over)
        return { unit: unit.symbol, line, column };
    }
  return undefined;
}
