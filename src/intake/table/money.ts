import { moneyUnit } from '../cell/money.js';
import { baseUnit, convert } from '../cell/unit.js';
import { fileOf } from './file-of.js';
import { cellNumber, notNegative } from './numbers.js';
import { complain, type Row } from './row.js';

/**
 * Money in the facility's currency; the heading may name thousands or millions of it, unless the cell
 * itself names đồng.
 */
export function moneyOf(row: Row, column: string): number | null {
  const number = cellNumber(row, column);
  if (number === null) return null;
  const { currency = 'VND' } = row.sheet.setting.facility;
  const index = row.sheet.heading.columns.get(column) as number;
  const titled = row.sheet.moneyUnits.get(index);
  const unit = number.unit === null ? titled : moneyUnit(number.unit, currency);
  // A scale in a single cell (`tr`, `k`) may be a slip of the finger: it must be that of the heading.
  const isScaled = unit !== undefined && unit.times !== unit.over && unit !== titled;
  if ((number.unit !== null && !unit) || isScaled) {
    complain(row, 'SX2008', column, { raw: number.unit ?? '', expected: currency });
    return null;
  }
  notNegative(row, column, number.value);
  return unit ? convert(number.value, unit, baseUnit('money')) : number.value;
}

/**
 * What was paid, without VAT: where facility.json says that the table's costs include it, it comes
 * off here, and nowhere after.
 *
 * @formula intake.without-vat — cost = paid / (1 + rate)
 */
export function costOf(row: Row, column: string): number | null {
  const paid = moneyOf(row, column);
  const rate = rateOfVat(row);
  return paid === null || rate === undefined ? paid : paid / (1 + rate);
}

/** By the file that holds the table, or by the table. */
function rateOfVat({ sheet: { table, grid, setting } }: Row): number | undefined {
  const { vat } = setting.facility;
  return vat?.[grid.file] ?? vat?.[fileOf(table)];
}
