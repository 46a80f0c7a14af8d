import { diagnose } from '../../model/diagnostic.js';
import type { Decimal } from '../cell/number.js';
import { parseNumber } from '../cell/number.js';
import { splitNumber } from '../cell/split-number.js';
import type { GridRow } from '../grid/grid.js';
import { columnName } from '../table/called.js';
import { isMainMeter } from '../table/meter.js';
import { type Sheet, spanOf } from '../table/sheet.js';
import type { TableForm } from '../table/spec.js';
import { fold } from '../text/fold.js';
import type { TotalClaim } from './layout.js';
import { isAverageLabel } from './total-label.js';

/** A computed sum differs from the true one by no more of itself, whatever the size. */
const NOISE = 1e-9;

/** Rounding of many numbers adds up by chance, hardly ever to more. [standard deviations] */
const DEVIATIONS = 3;

/**
 * Holds the totals of a file against the rows that they may be the sum of; one that is none of these
 * sums is doubted. What has several units, or a cell that is no number, has no sum.
 */
export function checkTotals(spec: TableForm, sheet: Sheet, claims: readonly TotalClaim[]): void {
  for (const { row, column, parts } of claims) {
    if (row.cells.some(isAverageLabel)) continue;
    const stated = numberIn(sheet, row, column);
    if (stated === undefined || stated === null) continue;
    const candidates = parts.flatMap((rows) => [rows, rows.filter(isBought(sheet))]);
    const sums = candidates
      .map((rows) => (column === spec.unitOf ? sameUnit(sheet, row, rows) : rows))
      .map((rows) => rows && sumOf(sheet, rows, column))
      .filter((sum) => sum !== undefined);
    const [first] = sums;
    if (!first || sums.some((sum) => agrees(stated, sum))) continue;
    const args = {
      column: columnName(spec.name, sheet.heading, column),
      stated: stated.value,
      sum: first.value,
    };
    sheet.diagnostics.push(diagnose('SX2514', spanOf(sheet, row, column), args));
  }
}

/** Whole numbers are rounded to thousands at most; more zeros are chance. [power of ten] */
const LARGEST_STEP = 3;

/** A number, and the variance of what rounding took from it before it was written. */
interface Written {
  readonly value: number;
  readonly variance: number;
}

/** `null`: blank · `undefined`: no number. */
function numberIn(sheet: Sheet, row: GridRow, column: string): Written | null | undefined {
  const index = sheet.heading.columns.get(column);
  if (index === undefined) return undefined;
  const cell = splitNumber((row.cells[index] ?? '').trim()).number;
  if (cell === '') return null;
  const decimal = sheet.decimals[index];
  const value = row.values?.[index] ?? parseNumber(cell, decimal ?? 'point');
  if (value === undefined) return undefined;
  const step = stepOf(cell, row.values?.[index] === undefined ? decimal : 'point');
  // What is rounded to a step lies anywhere within it.
  return { value, variance: step ** 2 / 12 };
}

/** `1.234,5` is written to the tenth, `5.116.000` perhaps to the thousand. */
function stepOf(cell: string, decimal: Decimal | null | undefined): number {
  const at = cell.lastIndexOf(decimal === 'comma' ? ',' : '.');
  const isGrouped = at >= 0 && cell.indexOf(cell[at] as string) < at;
  if (at >= 0 && !isGrouped && decimal != null) return 10 ** -(cell.length - at - 1);
  const zeros = /0*$/.exec(cell.replace(/\D/g, ''))?.[0].length ?? 0;
  return 10 ** Math.min(zeros, LARGEST_STEP);
}

function sumOf(sheet: Sheet, rows: readonly GridRow[], column: string): Written | undefined {
  let value = 0;
  let variance = 0;
  let isAny = false;
  for (const row of rows) {
    const one = numberIn(sheet, row, column);
    if (one === undefined) return undefined;
    if (one === null) continue;
    value += one.value;
    variance += one.variance;
    isAny = true;
  }
  return isAny ? { value, variance } : undefined;
}

/** Every number may have been rounded before it was written. */
const agrees = (stated: Written, sum: Written): boolean =>
  Math.abs(stated.value - sum.value) <=
  DEVIATIONS * Math.sqrt(stated.variance + sum.variance) + NOISE * Math.abs(sum.value);

const isBought =
  (sheet: Sheet) =>
  ({ cells }: GridRow): boolean => {
    const index = sheet.heading.columns.get('meter');
    const meter = index === undefined ? '' : (cells[index] ?? '').trim();
    return meter === '' || isMainMeter({ sheet }, meter);
  };

/** Rows in the unit of the total; where it names none, all of them if they have one unit. */
function sameUnit(
  { heading }: Sheet,
  total: GridRow,
  rows: readonly GridRow[],
): readonly GridRow[] | undefined {
  const index = heading.columns.get('unit');
  if (index === undefined) return rows;
  const unitOf = ({ cells }: GridRow): string => fold((cells[index] ?? '').trim());
  const own = unitOf(total);
  if (own !== '') return rows.filter((row) => unitOf(row) === own);
  return new Set(rows.map(unitOf)).size === 1 ? rows : undefined;
}
