import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Grid, GridRow } from '../grid/grid.js';
import { spanOf } from '../table/sheet.js';
import type { TableForm } from '../table/spec.js';
import { missingIn, nameColumns } from './columns.js';
import type { FoundHeading } from './find-heading.js';
import { constantWords } from './known-columns.js';
import type { Layout } from './layout.js';
import { isFitting } from './long.js';
import { measureReader } from './measures.js';
import type { TitleReader } from './titles.js';
import { isTotalLabel } from './total-label.js';
import type { WideForm } from './wide-form.js';
import { type Item, itemsIn } from './wide-items.js';
import { moneyUnitsOf, monthRows } from './wide-rows.js';
import { totalsAcross, totalsBelow } from './wide-totals.js';
import { yearColumn, yearsAbove } from './year-of-month.js';

/** Lays out a table whose months are columns: one row for each item and month that says something. */
export function layOutWide(
  spec: TableForm,
  grid: Grid,
  found: FoundHeading,
  body: readonly GridRow[],
  read: TitleReader,
): Layout {
  const width = found.titles.findLastIndex(({ text }) => text !== '') + 1;
  const fits = body.filter((row) => isFitting(row, width, grid.isText));
  const { months, totals, year, beside } = partsOf(found);
  const measures = measureReader(spec, found.titles, fits, beside, read);
  const taken = [...months, ...totals, year, measures.column].filter((one) => one !== undefined);
  const named = nameColumns(spec, grid, found, body, new Set(taken));
  const unitAt = named.columns.get('unit');
  const gathered = itemsIn(fits, named.columns, beside, (row) => measures.of(row, unitAt), year);
  // The line of the quantity speaks for its item, whichever stands first: its unit is that of the item.
  const items = gathered.map((one) => ({ ...one, base: one.rows.get(measures.usual) ?? one.base }));
  const measured = items.flatMap(({ rows }) => [...rows.keys()]);
  const names = [...new Set(['month', ...named.columns.keys(), 'unit', ...measured])];
  const form: WideForm = {
    found,
    totals,
    year,
    years: yearsAbove(found, grid.rows.slice(0, found.at)),
    items: named.columns,
    columns: new Map(names.map((name, index) => [name, index])),
  };
  const put = new Map<Item, readonly GridRow[]>(
    items.map((item) => [item, monthRows(item, form, measures.unitIn)]),
  );
  const linesOfTotals = items.reduce(
    (sum, { isTotal, rows }) => sum + (isTotal ? rows.size : 0),
    0,
  );
  const money = moneyUnitsOf(spec, grid, items, form, measures.unitIn);
  const told = [...names, ...measures.all, ...found.constants.map(({ column }) => column)];
  const there = told.map((column) => ({ column, unit: undefined }));
  return {
    heading: {
      record: found.row,
      width,
      columns: form.columns,
      titles: named.titles,
      constants: constantWords(found),
      units: new Map([...named.units, ...money.units]),
    },
    rows: items.filter(({ isTotal }) => !isTotal).flatMap((item) => put.get(item) ?? []),
    claims: [...totalsBelow(items, put), ...totalsAcross(items, put, form)],
    misfits: body.filter((row) => !fits.includes(row)),
    count: body.length - linesOfTotals,
    totals: linesOfTotals,
    diagnostics: [
      ...named.diagnostics,
      ...missingIn(spec, grid, found, there),
      ...money.diagnostics,
      ...monthsWithoutYear(grid, form),
    ],
  };
}

/** Months that nothing puts in a year: to guess it would be to guess the period. */
function monthsWithoutYear(grid: Grid, { found, year, years }: WideForm): Diagnostic[] {
  if (year !== undefined) return [];
  const open = found.months.filter((one) => one.year === null && !years.has(one.index));
  const [first] = open;
  if (!first) return [];
  const months = open.map(({ index }) => found.titles[index]?.text ?? '');
  return [diagnose('SX1217', spanOf({ grid }, found.row, first.index), { months })];
}

/** Which columns are months, totals of them, or their year, and which stand beside them. */
function partsOf(found: FoundHeading): {
  readonly months: readonly number[];
  readonly totals: readonly number[];
  readonly year: number | undefined;
  readonly beside: readonly number[];
} {
  const months = found.months.map(({ index }) => index);
  const year = yearColumn(found);
  const all = found.titles.map((_, index) => index);
  const others = all.filter((index) => !months.includes(index) && index !== year);
  const isTotal = (index: number): boolean => isTotalLabel(found.titles[index]?.text ?? '');
  const [totals, beside] = [[], []] as [number[], number[]];
  for (const index of others) (isTotal(index) ? totals : beside).push(index);
  return { months, totals, year, beside };
}
