import type { Diagnostic } from '../../model/diagnostic.js';
import { readMonth } from '../cell/month.js';
import { splitNumber } from '../cell/split-number.js';
import type { Grid, GridRow } from '../grid/grid.js';
import type { Heading } from '../table/sheet.js';
import { calendarOf, type TableForm } from '../table/spec.js';
import { missingIn, nameColumns } from './columns.js';
import type { FoundHeading } from './find-heading.js';
import { constantWords, knownColumns } from './known-columns.js';
import type { Layout, TotalClaim } from './layout.js';
import { totalLabels } from './total-label.js';
import { withYears, yearColumn } from './year-of-month.js';

/** Columns whose words are no names of what a row counts: a meter may be called `tổng`. */
const unlabelled: ReadonlySet<string> = new Set(['meter', 'document', 'note', 'unit']);

/** Lays out a table that has a row for each month and item already. */
export function layOutLong(
  spec: TableForm,
  grid: Grid,
  found: FoundHeading,
  body: readonly GridRow[],
): Layout {
  const year = yearColumn(found);
  const named = nameColumns(spec, grid, found, body, new Set(year === undefined ? [] : [year]));
  const width = found.titles.findLastIndex(({ text }) => text !== '') + 1;
  const heading: Heading = {
    record: found.row,
    width,
    ...named,
    constants: constantWords(found),
  };
  const fits = body.filter((row) => isFitting(row, width, grid.isText));
  const labels = labelColumns(spec, heading);
  const isLabel = totalLabels();
  const isTotal = ({ cells }: GridRow): boolean =>
    labels.some((index) => isLabel((cells[index] ?? '').trim()));
  const plain = fits.filter((row) => !isTotal(row));
  const rows = withYears(plain, named.columns.get('month'), year);
  const titles = hasUnitsInCells(spec, heading, rows)
    ? [...knownColumns(found), { column: 'unit', unit: undefined }]
    : knownColumns(found);
  const diagnostics: Diagnostic[] = [...named.diagnostics, ...missingIn(spec, grid, found, titles)];
  return {
    heading,
    rows,
    claims: rows.length === fits.length ? [] : claimsIn(spec, heading, fits, isTotal),
    misfits: fits.length === body.length ? [] : body.filter((row) => !fits.includes(row)),
    count: body.length - fits.length + plain.length,
    totals: fits.length - plain.length,
    diagnostics,
  };
}

/** Whether every quantity has its unit behind it (`1.234 kWh`), so that no column need say it. */
function hasUnitsInCells(
  { unitOf }: TableForm,
  { columns }: Heading,
  rows: readonly GridRow[],
): boolean {
  const index = columns.get(unitOf ?? '');
  if (index === undefined || columns.has('unit')) return false;
  const cells = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => splitNumber(cell).unit !== null);
}

/** Cells beyond the heading may be there as long as they are blank; a sheet leaves out blank ones. */
export const isFitting = ({ cells }: GridRow, width: number, isText: boolean): boolean =>
  (isText ? cells.length >= width : true) &&
  (cells.length <= width || cells.slice(width).every((cell) => cell.trim() === ''));

/** Columns in which the word for a total may stand: those of words and of months, and those without a meaning. */
function labelColumns(spec: TableForm, { columns, width }: Heading): number[] {
  const others = [...columns].flatMap(([name, index]) => {
    const holds = spec.columns.find((column) => column.name === name)?.holds;
    return unlabelled.has(name) || (holds !== undefined && holds !== 'text') ? [index] : [];
  });
  return Array.from({ length: width }, (_, index) => index).filter(
    (index) => !others.includes(index),
  );
}

/** The totals of a table, each with the rows that it may be the sum of. */
function claimsIn(
  spec: TableForm,
  heading: Heading,
  all: readonly GridRow[],
  isTotal: (row: GridRow) => boolean,
): TotalClaim[] {
  const numbers = spec.columns.filter(
    ({ name, holds }) => (holds === 'number' || holds === 'money') && heading.columns.has(name),
  );
  const every = all.filter((row) => !isTotal(row));
  const claims: TotalClaim[] = [];
  const above: GridRow[] = [];
  let since = 0;
  for (const row of all) {
    if (!isTotal(row)) {
      above.push(row);
      continue;
    }
    const parts = [above.slice(since), above.slice(), every, ofMonth(spec, heading, every, row)];
    for (const { name } of numbers) claims.push({ row, column: name, parts });
    since = above.length;
  }
  return claims;
}

/** The rows of the month that stands in a total's own row. */
function ofMonth(
  spec: TableForm,
  { columns }: Heading,
  rows: readonly GridRow[],
  total: GridRow,
): readonly GridRow[] {
  const [index] = calendarOf(spec).flatMap((name) => columns.get(name) ?? []);
  if (index === undefined) return [];
  const monthIn = ({ cells }: GridRow): string | undefined =>
    readMonth((cells[index] ?? '').trim(), 'day-first')?.month;
  const month = monthIn(total);
  return month === undefined ? [] : rows.filter((row) => monthIn(row) === month);
}
