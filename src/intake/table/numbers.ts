import type { DiagnosticArgs } from '../../model/diagnostic-codes.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import { splitNumber } from '../cell/split-number.js';
import { spreadsheetError } from '../cell/spreadsheet-error.js';
import { findUnit } from '../cell/unit.js';
import { fold } from '../text/fold.js';
import { cellOf, complain, type Row } from './row.js';

/** A number as its cell gives it, and the unit that stands with it in the cell. */
export interface CellNumber {
  readonly value: number;
  readonly unit: string | null;
}

/** The number of a cell; `null` where it is blank, or no number, which has then been said. */
export function cellNumber(row: Row, column: string): CellNumber | null {
  const index = row.sheet.heading.columns.get(column);
  if (index === undefined || !isOwnNumber(row, column, index)) return null;
  const known = row.record.values?.[index];
  if (known !== undefined) return { value: known, unit: null };
  const raw = cellOf(row, column);
  if (raw === '') return null;
  if (row.record.percents?.has(index)) return { value: Number.parseFloat(raw), unit: '%' };
  const { number, unit } = splitNumber(raw);
  if (isRounded(number)) {
    complain(row, 'SX2026', column, { raw });
    return null;
  }
  const value = parsed(row, column, index, number, raw);
  return value === null ? null : { value, unit };
}

/** A plain number of any sign; the only unit that may stand in its cell is that of its heading. */
export const numberOf = (row: Row, column: string): number | null =>
  inUnit(row, column, titledUnit);

/** A number of any sign in the unit of the row, which its cell may name again. */
export const measuredOf = (row: Row, column: string): number | null =>
  inUnit(row, column, rowUnit, true);

/** A number in the unit of the row that is negative in a credit note only. */
export const amountOf = (row: Row, column: string): number | null =>
  notNegative(row, column, measuredOf(row, column));

/** A plain number that is never negative. */
export const countOf = (row: Row, column: string): number | null =>
  notNegative(row, column, numberOf(row, column));

/** A fraction within bounds, both included; in per cent where the heading or the cell says so. */
export function shareOf(row: Row, column: string, low: number, high: number): number | null {
  const number = cellNumber(row, column);
  if (number === null) return null;
  const unit = number.unit ?? row.sheet.heading.units.get(column);
  if (unit !== undefined && unit !== '%') {
    complain(row, 'SX2008', column, { raw: unit, expected: '%' });
    return null;
  }
  const value = unit === '%' ? number.value / 100 : number.value;
  if (value < low || value > high)
    complain(row, 'SX2015', column, { raw: cellOf(row, column), low, high });
  return value;
}

const adjustment = /(?<!\p{L})(?:adjustment|điều chỉnh)(?!\p{L})/iu;

/** Whether the note calls the row a credit note, which alone may be negative. */
export function isAdjustment(row: Row): boolean {
  const note = cellOf(row, 'note');
  return note !== '' && adjustment.test(note);
}

export function notNegative(row: Row, column: string, value: number | null): number | null {
  if (value !== null && value < 0 && !isAdjustment(row))
    complain(row, 'SX2006', column, { raw: cellOf(row, column) });
  return value;
}

const titledUnit = (row: Row, column: string): string | undefined =>
  row.sheet.heading.units.get(column);

const rowUnit = (row: Row, column: string): string | undefined =>
  titledUnit(row, column) ?? (cellOf(row, 'unit') || undefined);

/**
 * @param unitOf - The unit that a row or its heading names; asked only where the cell names one too.
 * @param mayName - Whether the unit in the cell is good where nothing else names one.
 */
function inUnit(
  row: Row,
  column: string,
  unitOf: (row: Row, column: string) => string | undefined,
  mayName = false,
): number | null {
  const number = cellNumber(row, column);
  if (number === null) return null;
  const { value, unit } = number;
  if (unit === null) return value;
  const said = unitOf(row, column);
  if (said === undefined ? mayName : isSameUnit(unit, said)) return value;
  complain(row, 'SX2008', column, { raw: unit, expected: said ?? '' });
  return null;
}

const isSameUnit = (one: string, other: string): boolean => {
  const [a, b] = [findUnit(one), findUnit(other)];
  return a && b ? a.symbol === b.symbol : fold(one) === fold(other);
};

function parsed(
  row: Row,
  column: string,
  index: number,
  number: string,
  raw: string,
): number | null {
  const isTied = row.sheet.tied.has(index) && /[.,]/.test(number);
  const decimal = row.sheet.decimals[index] ?? (isTied ? null : conventionOf(number));
  const value = decimal === null ? undefined : parseNumber(number, decimal);
  if (value !== undefined) return value;
  const isOpen = decimal === null && !(isTied && conventionOf(number) !== null);
  if (isOpen) complain(row, 'SX2002', column, readings(number));
  else complain(row, 'SX2001', column, { raw });
  return null;
}

const scientific = /^[+-]?(\d+)(?:[.,](\d+))?e\+?(\d{1,3})$/i;

/** `1.25E+08`: a spreadsheet showed the number with an exponent for want of room, and saved what it showed. */
function isRounded(number: string): boolean {
  if (!/e/i.test(number)) return false;
  const [, whole = '', fraction = '', exponent = '0'] = scientific.exec(number) ?? [];
  return Number(exponent) > 0 && whole.length + fraction.length <= Number(exponent);
}

/** A number that is merged over several rows is counted in none of them, as it would be in all. */
function isOwnNumber(row: Row, column: string, index: number): boolean {
  const { merged, unvalued } = row.record;
  const error = spreadsheetError(cellOf(row, column));
  if (error !== undefined) complain(row, 'SX2029', column, { raw: error });
  else if (unvalued?.has(index)) complain(row, 'SX2024', column, { raw: cellOf(row, column) });
  else if (merged?.has(index)) complain(row, 'SX2025', column, { raw: cellOf(row, column) });
  else return true;
  return false;
}

/** The convention of one cell in a column that has none: its own, if it has no other reading. */
function conventionOf(number: string): Decimal | null {
  const evidence = evidenceOf(number);
  if (evidence === 'either') return null;
  return evidence === 'comma' ? 'comma' : 'point';
}

const readings = (raw: string): DiagnosticArgs['SX2002'] => ({
  raw,
  asComma: parseNumber(raw, 'comma') ?? 0,
  asPoint: parseNumber(raw, 'point') ?? 0,
});
