import type { Diagnostic } from '../../model/diagnostic.js';
import type { PlacedRow } from '../../model/plant.js';
import { withoutMoneySymbol } from '../cell/money.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import { rowAt, type Sheet } from '../table/sheet.js';

/** What a cell says, and what it should say perhaps. */
export type Suggestion = NonNullable<Diagnostic['suggestion']>;

/** Puts it on a doubt, where there is one. */
export const withSuggestion = (diagnostic: Diagnostic, suggestion?: Suggestion): Diagnostic =>
  suggestion ? { ...diagnostic, suggestion } : diagnostic;

/** The text of a cell. */
export function textAt(sheet: Sheet, at: PlacedRow, column: string): string {
  const index = sheet.heading.columns.get(column);
  return index === undefined ? '' : (rowAt(sheet, at)?.cells[index] ?? '').trim();
}

/**
 * The number of a cell multiplied, as the cell itself would write it: in its own unit and with its
 * own decimal sign. By a power of ten the sign moves and no digit changes.
 *
 * @returns `undefined` where no number stands in the cell.
 */
export function multiplied(
  sheet: Sheet,
  at: PlacedRow,
  column: string,
  factor: number,
): Suggestion | undefined {
  const read = textAt(sheet, at, column);
  const text = withoutMoneySymbol(read, sheet.setting.facility.currency);
  const decimal = decimalOf(sheet, column, text);
  if (parseNumber(text, decimal) === undefined) return undefined;
  const number = times(plain(text, decimal), factor);
  return { read, corrected: unmistakable(number, decimal) };
}

/** What the cell proves by itself, else what its column does. */
function decimalOf({ decimals, heading }: Sheet, column: string, text: string): Decimal {
  const evidence = evidenceOf(text);
  if (evidence === 'comma' || evidence === 'point') return evidence;
  return decimals[heading.columns.get(column) ?? -1] ?? 'point';
}

/** `1.234,50` as `1234.50`. */
const plain = (text: string, decimal: Decimal): string =>
  decimal === 'comma' ? text.replace(/[.\s]/g, '').replace(',', '.') : text.replace(/[,\s]/g, '');

function times(number: string, factor: number): string {
  const power = Math.round(Math.log10(factor));
  const isShift = Math.abs(10 ** power / factor - 1) < 1e-9;
  if (isShift && /^\d+(?:\.\d+)?$/.test(number)) return shifted(number, power);
  return String(Number((Number(number) * factor).toPrecision(12)));
}

/** A decimal number with its point moved to the right, or to the left where `places` is negative. */
function shifted(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const point = whole.length + places;
  const digits = (point < 1 ? '0'.repeat(1 - point) : '') + whole + fraction;
  const at = Math.max(point, 1);
  const head = digits
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const tail = digits.slice(at).replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** A number with its decimal sign; a 0 at its end keeps three decimals from passing for thousands. */
function unmistakable(number: string, decimal: Decimal): string {
  const text = decimal === 'comma' ? number.replace('.', ',') : number;
  return evidenceOf(text) === 'either' ? `${text}0` : text;
}
