import type { SourceSpan } from '../../model/diagnostic.js';
import {
  type DiagnosticArgs,
  type DiagnosticCode,
  severities,
} from '../../model/diagnostic-codes.js';
import { withoutMoneySymbol } from '../cell/money.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import { baseUnit, convert } from '../cell/unit.js';
import type { CsvRecord } from '../csv/csv-text.js';
import { meant } from '../profile/setting.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { blankMarks, totalWords } from '../vocabulary/words.js';
import { columnName } from './called.js';
import { report, type Sheet } from './sheet.js';
import type { Vocabulary } from './vocabulary.js';

/** One row while it is read. Whatever is wrong with it is noted, all of it, and makes it unsound. */
export interface Row {
  readonly sheet: Sheet;
  readonly record: CsvRecord;
  isSound: boolean;
}

/** Notes what is wrong with a cell; an error refuses the row. */
export function complain<C extends DiagnosticCode>(
  row: Row,
  code: C,
  column: string | undefined,
  args: DiagnosticArgs[C],
  related?: readonly SourceSpan[],
): void {
  if (severities[code] === 'error') row.isSound = false;
  report(row.sheet, code, row.record, column, args, related);
}

/** The text of a cell without blanks around it; `''` where a dash stands for nothing, or the column is absent. */
export function cellOf({ sheet, record }: Row, column: string): string {
  const index = sheet.heading.columns.get(column);
  if (index === undefined) return '';
  const cell = (record.cells[index] ?? '').trim();
  // A dash in the column of units is the unit of a plain number, such as cos φ.
  return cell.length === 1 && column !== 'unit' && blankMarks.has(cell) ? '' : cell;
}

export function optionalText(row: Row, column: string): string | null {
  const cell = cellOf(row, column);
  return cell === '' ? null : meant(row.sheet.setting, column, cell);
}

export function neededText(row: Row, column: string): string {
  const cell = optionalText(row, column);
  if (cell === null) complainOfBlank(row, column);
  return cell ?? '';
}

const totals: ReadonlySet<string> = new Set(totalWords.map(fold));

/** Notes that a needed cell is blank, by the heading above it. */
export const complainOfBlank = (row: Row, column: string): void =>
  complain(row, 'SX2011', column, {
    column: columnName(row.sheet.table, row.sheet.heading, column),
  });

/** A name of the plant's own: letter case and double blanks do not make another item. */
export function nameOf(row: Row, column: string): string {
  const { names } = row.sheet.memo;
  const raw = cellOf(row, column);
  const read = names.get(column) ?? { byCell: new Map<string, string>(), byName: new Map() };
  names.set(column, read);
  const known = read.byCell.get(raw);
  if (known !== undefined) return known;
  const name = neededText(row, column);
  if (totals.has(fold(raw).replace(/[\s:.]+$/, ''))) {
    complain(row, 'SX2020', column, { raw });
    return name;
  }
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  const first = read.byName.get(plain) ?? name;
  read.byName.set(plain, first);
  if (raw !== '') read.byCell.set(raw, first);
  return first;
}

/** A word of a closed list; `undefined` where it is none, which has then been said. */
export function wordOf<W extends string>(
  row: Row,
  column: string,
  vocabulary: Vocabulary<W>,
): W | undefined {
  const raw = neededText(row, column);
  if (raw === '') return undefined;
  const word = vocabulary.index.get(raw) ?? vocabulary.index.get(fold(raw));
  if (word === undefined) {
    const suggestion = closest(raw, vocabulary.spellings);
    complain(row, 'SX2003', column, { raw, allowed: vocabulary.choices, suggestion });
  }
  return word;
}

/** A number of any sign; `null` where the cell is blank, or no number, which has then been said. */
export function numberOf(row: Row, column: string, read = cellOf): number | null {
  const index = row.sheet.heading.columns.get(column);
  if (index === undefined) return null;
  const raw = read(row, column);
  if (raw === '') return null;
  const isTied = row.sheet.tied.has(index) && /[.,]/.test(raw);
  const decimal = row.sheet.decimals[index] ?? (isTied ? null : conventionOf(raw));
  const value = decimal === null ? undefined : parseNumber(raw, decimal);
  if (value !== undefined) return value;
  if (isTied && conventionOf(raw) !== null) {
    complain(row, 'SX2001', column, { raw });
    return null;
  }
  if (decimal === null) complain(row, 'SX2002', column, readings(raw));
  else complain(row, 'SX2001', column, { raw });
  return null;
}

/** The convention of one cell in a column that has none: its own, if it has no other reading. */
function conventionOf(raw: string): Decimal | null {
  const evidence = evidenceOf(raw);
  if (evidence === 'either') return null;
  return evidence === 'comma' ? 'comma' : 'point';
}

const readings = (raw: string): DiagnosticArgs['SX2002'] => ({
  raw,
  asComma: parseNumber(raw, 'comma') ?? 0,
  asPoint: parseNumber(raw, 'point') ?? 0,
});

const adjustment = /(?<!\p{L})(?:adjustment|điều chỉnh)(?!\p{L})/iu;

/** Whether the note calls the row a credit note, which alone may be negative. */
export function isAdjustment(row: Row): boolean {
  const note = cellOf(row, 'note');
  return note !== '' && adjustment.test(note);
}

/** A number that is negative in a credit note only. */
export function amountOf(row: Row, column: string, read = cellOf): number | null {
  const value = numberOf(row, column, read);
  if (value !== null && value < 0 && !isAdjustment(row))
    complain(row, 'SX2006', column, { raw: cellOf(row, column) });
  return value;
}

const withoutSymbol = (row: Row, column: string): string =>
  withoutMoneySymbol(cellOf(row, column), row.sheet.setting.facility.currency);

/**
 * Money in the facility's currency; the heading may name thousands or millions of it, but not where
 * the cell itself says that it holds đồng.
 */
export function moneyOf(row: Row, column: string): number | null {
  const value = amountOf(row, column, withoutSymbol);
  const index = row.sheet.heading.columns.get(column);
  const unit = index === undefined ? undefined : row.sheet.moneyUnits.get(index);
  if (value === null || !unit || withoutSymbol(row, column) !== cellOf(row, column)) return value;
  return convert(value, unit, baseUnit('money'));
}

/**
 * What was paid, without VAT: where facility.json says that the table's costs include it, it comes
 * off here, and nowhere after.
 *
 * @formula intake.without-vat — cost = paid / (1 + rate)
 */
export function costOf(row: Row, column: string): number | null {
  const paid = moneyOf(row, column);
  const rate = row.sheet.setting.facility.vat?.[row.sheet.file];
  return paid === null || rate === undefined ? paid : paid / (1 + rate);
}

/** A fraction within bounds, both included; in per cent where the heading says so. */
export function shareOf(row: Row, column: string, low: number, high: number): number | null {
  const number = numberOf(row, column);
  const isPercent = row.sheet.heading.units.get(column) === '%';
  const value = number !== null && isPercent ? number / 100 : number;
  if (value !== null && (value < low || value > high))
    complain(row, 'SX2015', column, { raw: cellOf(row, column), low, high });
  return value;
}
