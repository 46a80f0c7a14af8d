import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { isBlankMark } from '../cell/split-number.js';
import { findUnit } from '../cell/unit.js';
import type { Grid, GridRow, Origin } from '../grid/grid.js';
import { spanOf } from '../table/sheet.js';
import type { TableForm } from '../table/spec.js';
import type { MonthColumn } from './find-heading.js';
import type { WideForm } from './wide-form.js';
import type { Item } from './wide-items.js';
import { onlyYear } from './year-of-month.js';

type UnitIn = (row: GridRow) => string | undefined;

/** One row for each month of which the item says something. */
export const monthRows = (item: Item, form: WideForm, unitIn: UnitIn): GridRow[] =>
  form.found.months
    .filter(({ index }) => [...item.rows.values()].some((row) => says(row, index)))
    .map((month) => monthRow(item, form, unitIn, month));

export const says = ({ cells }: GridRow, index: number): boolean => {
  const cell = (cells[index] ?? '').trim();
  return cell !== '' && !isBlankMark(cell);
};

function monthRow(item: Item, form: WideForm, unitIn: UnitIn, month: MonthColumn): GridRow {
  const { found, items, columns } = form;
  const row = emptyRow(item.base, columns.size);
  const put = (name: string, from: GridRow, column: number, text?: string): void =>
    place(row, columns.get(name) as number, from, column, text);
  for (const [name, index] of items) put(name, item.base, index);
  put('month', found.row, month.index, monthText(item.base, form, month));
  for (const [measure, from] of item.rows) put(measure, from, month.index);
  const unitAt = columns.get('unit') as number;
  if (row.cells[unitAt] === '') row.cells[unitAt] = unitIn(item.base) ?? '';
  return row;
}

interface DraftRow extends GridRow {
  readonly cells: string[];
  readonly values: (number | undefined)[];
  readonly merged: Set<number>;
  readonly unvalued: Set<number>;
  readonly percents: Set<number>;
  readonly origins: (Origin | undefined)[];
}

/** A row of blank cells, to be put together from others. */
export const emptyRow = ({ line, row }: GridRow, size: number): DraftRow => ({
  line,
  row,
  cells: Array.from({ length: size }, () => ''),
  values: Array.from({ length: size }, () => undefined),
  merged: new Set(),
  unvalued: new Set(),
  percents: new Set(),
  origins: Array.from({ length: size }, () => undefined),
});

/** Puts a cell of the file into a column of the row, with its place. */
export function place(
  { cells, values, merged, unvalued, percents, origins }: DraftRow,
  at: number,
  from: GridRow,
  column: number,
  text = from.cells[column] ?? '',
): void {
  cells[at] = text;
  values[at] = from.values?.[column];
  if (from.merged?.has(column)) merged.add(at);
  if (from.unvalued?.has(column)) unvalued.add(at);
  if (from.percents?.has(column)) percents.add(at);
  origins[at] = { line: from.line, row: from.row, column };
}

/** `2024-01`, or the words of the heading where nothing names the year. */
function monthText(base: GridRow, { found, year, years }: WideForm, one: MonthColumn): string {
  const own = year === undefined ? undefined : onlyYear(base.cells[year] ?? '');
  const of = one.year ?? own ?? years.get(one.index);
  return of === undefined
    ? (found.titles[one.index]?.text ?? '')
    : `${of}-${String(one.month).padStart(2, '0')}`;
}

/** The unit of the lines of money, which must be one for each measure: its column has one unit. */
export function moneyUnitsOf(
  spec: TableForm,
  grid: Grid,
  items: readonly Item[],
  { items: columns }: WideForm,
  unitIn: UnitIn,
): { readonly units: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const units = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const at = columns.get('unit');
  const monies = spec.columns.filter(({ holds }) => holds === 'money').map(({ name }) => name);
  const lines = items.flatMap(({ rows }) => [...rows]);
  for (const [measure, row] of lines.filter(([name]) => monies.includes(name))) {
    const cell = at === undefined ? '' : (row.cells[at] ?? '').trim();
    const unit = cell === '' ? unitIn(row) : cell;
    const first = units.get(measure) ?? unit;
    if (unit === undefined || first === undefined) continue;
    units.set(measure, first);
    if (isSameMoney(first, unit)) continue;
    const args = { raw: unit, expected: first };
    diagnostics.push(diagnose('SX2008', spanOf({ grid }, row, at), args));
  }
  return { units, diagnostics };
}

const isSameMoney = (one: string, other: string): boolean =>
  findUnit(one, ['money'])?.symbol === findUnit(other, ['money'])?.symbol;
