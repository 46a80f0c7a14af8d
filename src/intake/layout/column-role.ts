import { currencyOf } from '../cell/money.js';
import { findUnit } from '../cell/unit.js';

/** What `columns` of facility.json says of a heading: the column it is, and the unit of its numbers. */
export interface ColumnRole {
  readonly column: string;
  readonly unit?: string;
}

/** Stands where a heading would be understood and the plant does not mean it: a second column of money, last year's. */
export const UNUSED = 'unused';

/** `Điện (kWh)`, `Thành tiền [nghìn đồng]`, `quantity (kWh)`: the words, and the unit behind them. */
const withUnit = /^(.*?)\s*[([]([^()[\]]+)[)\]]$/;

/** Parts words from the bracket behind them. */
export function partBracket(
  text: string,
): { readonly words: string; readonly bracket: string } | undefined {
  const match = withUnit.exec(text);
  return match ? { words: match[1] as string, bracket: (match[2] as string).trim() } : undefined;
}

/** Whether a bracket names a unit or a currency, and not something else such as `chưa VAT`. */
export const isUnitText = (text: string): boolean =>
  findUnit(text) !== undefined || currencyOf(text) !== undefined;

/** What every row is, where the role says so (`=điện`) instead of naming a column. */
export const constantIn = (role: string): string | undefined =>
  role.trim().startsWith('=') ? role.trim().slice(1).trim() : undefined;

/** Reads `quantity`, `quantity (kWh)` or `unused`. */
export function roleOf(text: string): ColumnRole {
  const parts = partBracket(text.trim());
  return parts ? { column: parts.words, unit: parts.bracket } : { column: text.trim() };
}

/** The role as it is written in facility.json. */
export const roleText = ({ column, unit }: ColumnRole): string =>
  unit === undefined ? column : `${column} (${unit})`;
